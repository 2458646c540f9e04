import { type ErrorFacts, PipelineError } from '../failures/pipeline-error.ts';

/** Which request failed. */
export interface AwsRequest {
  /** As AWS names it: `RDS`, `SNS`, `Secrets Manager`. */
  readonly service: string;
  /** The API's action: `CopyDBClusterSnapshot`. */
  readonly operation: string;
  readonly region: string;
}

/** What is read of an error that the AWS SDK throws. */
interface SdkError {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
  readonly httpStatus: number | undefined;
  readonly requestId: string | undefined;
}

/**
 * The refusals a caller knows, by AWS's code without a trailing `Fault`: services put it on the wire for some codes, and
 * the SDK adds it to others. Undefined leaves the error to the general rules.
 */
export type KnownRefusals = Readonly<
  Record<string, (message: string, facts: ErrorFacts, cause: unknown) => PipelineError | undefined>
>;

/** The codes of the services and of Node.js for a request that may succeed when it is sent again. */
const transient =
  /^(?:Throttl\w*|RequestThrottled\w*|TooManyRequests\w*|RequestLimitExceeded|SlowDown|Internal(?:Failure|Error|ServerError|ServiceError\w*)|ServiceUnavailable\w*|RequestTimeout\w*|TimeoutError|AbortError|ECONN\w+|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|ERR_HTTP2\w*)$/;

const denied =
  /^(?:AccessDenied\w*|AuthFailure|AuthorizationError\w*|UnauthorizedOperation|NotAuthorized|InvalidClientTokenId|UnrecognizedClient\w*|MissingAuthenticationToken\w*|SignatureDoesNotMatch|InvalidSignature\w*|ExpiredToken\w*|OptInRequired|CredentialsProviderError|TokenProviderError)$/;

/**
 * An error of the AWS SDK as an error of the pipeline: the caller's own refusals first; else AwsUnavailable for throttling,
 * 5xx and a network that fails (the SDK has retried by then), AwsAccessDenied with the missing `action` and `resource`, and AwsRequestFailed for all the rest. Facts:
 * service, operation, region, code, requestId, httpStatus.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/CommonErrors.html
 */
export function translateAwsError(error: unknown, request: AwsRequest, known: KnownRefusals = {}): PipelineError {
  if (error instanceof PipelineError) return error;
  const { name, message, code, httpStatus, requestId } = readSdkError(error);
  const options = error instanceof SyntaxError ? {} : { cause: error };
  const label = code ?? name;
  const facts: ErrorFacts = { ...request, code: label, requestId, httpStatus };
  const key = withoutFault(label);
  const refusal = Object.hasOwn(known, key) ? known[key]?.(message, facts, error) : undefined;
  if (refusal !== undefined) return refusal;
  const what = `${request.service} ${request.operation} in ${request.region}`;
  const said = `${label}${message === '' ? '' : `: ${message}`}`.replace(/([^.!?])$/, '$1.');
  if (denied.test(label)) {
    return new PipelineError(
      'AwsAccessDenied',
      `${what} was denied: ${said}`,
      { ...facts, ...missing(message) },
      options,
    );
  }
  if (
    transient.test(label) ||
    transient.test(name) ||
    (httpStatus !== undefined && (httpStatus >= 500 || httpStatus === 429))
  ) {
    return new PipelineError('AwsUnavailable', `${what} did not succeed: ${said}`, facts, options);
  }
  return new PipelineError('AwsRequestFailed', `${what} was refused: ${said}`, facts, options);
}

/**
 * The action that is not allowed, which need not be the request's own, and the resource, as far as AWS tells them.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
function missing(message: string): ErrorFacts {
  const [, action, resource] = /not authorized to perform: ([\w:-]+)(?: on resource: (\S+))?/.exec(message) ?? [];
  return action === undefined ? {} : { action, ...(resource === undefined ? {} : { resource }) };
}

/** AWS's code in a translated error, in the form that {@link KnownRefusals} has it in; undefined if there is none. */
export function awsCode(error: unknown): string | undefined {
  if (!(error instanceof PipelineError)) return undefined;
  const { code } = error.facts;
  return typeof code === 'string' ? withoutFault(code) : undefined;
}

function withoutFault(code: string): string {
  return code.replace(/Fault$/, '');
}

function readSdkError(error: unknown): SdkError {
  if (!(error instanceof Error)) {
    return {
      name: 'UnknownError',
      message: String(error),
      code: undefined,
      httpStatus: undefined,
      requestId: undefined,
    };
  }
  const { $metadata, code } = error as Error & {
    readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
    readonly code?: unknown;
  };
  return {
    name: error.name,
    // The SDK adds a hint to an answer that it cannot read, over several lines.
    // What cannot be parsed is quoted by the parser, and may be a secret.
    message: error instanceof SyntaxError ? 'the answer is no JSON' : (error.message.split('\n', 1)[0] ?? '').trim(),
    // Node.js names what failed in the network by `code`; the SDK's own errors by `name`.
    code: typeof code === 'string' && $metadata?.httpStatusCode === undefined ? code : undefined,
    httpStatus: $metadata?.httpStatusCode,
    requestId: $metadata?.requestId,
  };
}
