/** An error as AWS sends it: `code` is the one on the wire, which is not always the SDK's class name. */
export class AwsFault extends Error {
  override readonly name = 'AwsFault';
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export const invalidParameterValue = (message: string): AwsFault => new AwsFault('InvalidParameterValue', 400, message);

export const invalidParameterCombination = (message: string): AwsFault =>
  new AwsFault('InvalidParameterCombination', 400, message);

export const missingParameter = (name: string): AwsFault =>
  new AwsFault('MissingParameter', 400, `The request must contain the parameter ${name}`);

export const invalidAction = (action: string): AwsFault =>
  new AwsFault('InvalidAction', 400, `Could not find operation ${action}.`);
