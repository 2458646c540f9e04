import { type Identities, UnknownAccessKey } from '../../iam/identities.ts';
import type { Authority } from '../core/authorization.ts';
import { type AwsCore, isService, type Service } from '../core/aws-core.ts';
import { AwsFault } from '../core/aws-fault.ts';
import type { Params, Result } from '../core/params.ts';
import { readCredentialScope } from './credential-scope.ts';
import { jsonError, jsonResult, readJsonRequest } from './json-protocol.ts';
import { lambdaResult, readLambdaRequest } from './lambda-protocol.ts';
import { answerLocal, isLocalPath } from './local-pages.ts';
import { readQueryParameters } from './query-parameters.ts';
import { queryError, queryResult } from './query-protocol.ts';
import { readS3Request, s3Error, s3Result } from './s3-protocol.ts';
import type { WireRequest, WireResponse } from './wire.ts';

export interface Answerer {
  readonly core: AwsCore;
  /** The account of callers whose access key id is no account id. */
  readonly account: string;
  readonly log: (line: string) => void;
  /** Who may do what; without it everybody everything. */
  readonly identities?: Identities | undefined;
}

/** Answers one request, whatever it may be; never throws. */
export function answer(answerer: Answerer, request: WireRequest): WireResponse {
  return isLocalPath(request) ? answerLocal(answerer.core, request) : answerAws(answerer, request);
}

function answerAws({ core, account, log, identities }: Answerer, request: WireRequest): WireResponse {
  const requestId = core.newRequestId();
  const scope = readCredentialScope(request.headers['authorization']);
  if (!scope) {
    return queryError('', missingCredentials(request.headers['authorization']), requestId);
  }
  const { service, region } = scope;
  if (!isService(service)) return queryError('', unknownService(service), requestId);
  const protocol = protocolOf(service);
  try {
    const { action, params } = protocol.read(request);
    const caller = /^\d{12}$/.test(scope.accessKeyId) ? scope.accessKeyId : account;
    const authority = identities && authorityOf(identities, scope.accessKeyId);
    const result = core.handle({ service, action, region, account: caller, params, authority });
    return protocol.result(action, result, requestId);
  } catch (error) {
    const fault = error instanceof AwsFault ? error : internalFailure(error, log);
    return protocol.error(fault, requestId);
  }
}

/** How a service's requests are read and its answers written. */
interface Protocol {
  read(request: WireRequest): { readonly action: string; readonly params: Params };
  result(action: string, result: Result, requestId: string): WireResponse;
  error(fault: AwsFault, requestId: string): WireResponse;
}

const jsonProtocol: Protocol = {
  read: readJsonRequest,
  result: (_, result, requestId) => jsonResult(result, requestId),
  error: jsonError,
};

function protocolOf(service: Service): Protocol {
  switch (service) {
    case 'secretsmanager':
    case 'kms':
    case 'ecr':
      return jsonProtocol;
    case 'lambda':
      return {
        ...jsonProtocol,
        read: readLambdaRequest,
        result: (_, result, requestId) => lambdaResult(result, requestId),
      };
    case 's3':
      return { read: readS3Request, result: s3Result, error: s3Error };
    default:
      return {
        read: ({ body }) => readQueryParameters(body),
        result: (action, result, requestId) => queryResult(service, action, result, requestId),
        error: (fault, requestId) => queryError(service, fault, requestId),
      };
  }
}

/** Throws AwsFault for an access key of no function that there is. */
function authorityOf(identities: Identities, accessKeyId: string): Authority | undefined {
  try {
    const caller = identities.caller(accessKeyId);
    return caller && { denial: (check) => identities.denial(caller, check) };
  } catch (error) {
    if (!(error instanceof UnknownAccessKey)) throw error;
    throw new AwsFault('InvalidClientTokenId', 403, 'The security token included in the request is invalid.');
  }
}

function missingCredentials(authorization: string | undefined): AwsFault {
  return authorization === undefined
    ? new AwsFault(
        'MissingAuthenticationToken',
        403,
        'Missing Authentication Token: the request must be signed (Signature Version 4); any credentials will do.',
      )
    : new AwsFault(
        'IncompleteSignature',
        403,
        'The Authorization header has no credential scope of the form <key>/<date>/<region>/<service>/aws4_request.',
      );
}

const unknownService = (service: string): AwsFault =>
  new AwsFault(
    'UnknownService',
    400,
    `The local AWS endpoint has no service ${service}; it has rds, sns, secretsmanager, kms, sts, cloudformation, s3, lambda and ecr.`,
  );

function internalFailure(error: unknown, log: (line: string) => void): AwsFault {
  log(`The emulated AWS failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return new AwsFault('InternalFailure', 500, 'The emulated AWS failed; its log says why.');
}
