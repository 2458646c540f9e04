import { AwsFault } from './aws-fault.ts';

/** How each service says that a caller may not do something. */
const denials: Readonly<Record<string, { readonly code: string; readonly status: number }>> = {
  rds: { code: 'AccessDenied', status: 403 },
  sns: { code: 'AuthorizationError', status: 403 },
  secretsmanager: { code: 'AccessDeniedException', status: 400 },
  kms: { code: 'AccessDeniedException', status: 400 },
  sts: { code: 'AccessDenied', status: 403 },
  cloudformation: { code: 'AccessDenied', status: 403 },
};

export function accessDenied(service: string, message: string): AwsFault {
  const { code, status } = denials[service] ?? { code: 'AccessDenied', status: 403 };
  return new AwsFault(code, status, message);
}
