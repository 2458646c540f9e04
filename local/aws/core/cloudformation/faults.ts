import { AwsFault } from '../aws-fault.ts';

export const validationError = (message: string): AwsFault => new AwsFault('ValidationError', 400, message);

/** A resource that cannot be made or changed: the stack's operation fails with this reason, not the request. */
export class ResourceFailure extends Error {
  override readonly name = 'ResourceFailure';
  readonly logicalId: string;

  constructor(logicalId: string, reason: string) {
    super(reason);
    this.logicalId = logicalId;
  }
}
