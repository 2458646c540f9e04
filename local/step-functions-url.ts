import { ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn';

const patienceMs = 5000;

export function stepFunctionsClient(endpoint: string, region: string): SFNClient {
  return new SFNClient({ endpoint, region, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
}

/** Before anything is started. Throws an Error that says what is at the URL instead of a Step Functions endpoint. */
export async function requireStepFunctions(endpoint: string, region: string): Promise<void> {
  const sfn = new SFNClient({
    ...{ endpoint, region, credentials: { accessKeyId: 'local', secretAccessKey: 'local' }, maxAttempts: 1 },
  });
  try {
    await sfn.send(new ListStateMachinesCommand({ maxResults: 1 }), { abortSignal: AbortSignal.timeout(patienceMs) });
  } catch (error) {
    throw new Error(`--step-functions: ${problem(endpoint, error)} Start one there, or leave the option out.`, {
      cause: error,
    });
  } finally {
    sfn.destroy();
  }
}

function problem(endpoint: string, error: unknown): string {
  const { name, code, message, $metadata } = error as Error & {
    readonly code?: string;
    readonly $metadata?: { readonly httpStatusCode?: number };
  };
  const status = $metadata?.httpStatusCode;
  if (name === 'AbortError' || name === 'TimeoutError') {
    return `no Step Functions endpoint answers at ${endpoint} within ${patienceMs / 1000} s.`;
  }
  if (status !== undefined) return `what answers at ${endpoint} is no Step Functions endpoint (HTTP ${status}).`;
  return `no Step Functions endpoint answers at ${endpoint} (${code ?? message}).`;
}
