import { type Identities, UnknownAccessKey } from '../../iam/identities.ts';
import type { Authority } from '../core/authorization.ts';
import { type AwsCore, isService, type Service } from '../core/aws-core.ts';
import { AwsFault } from '../core/aws-fault.ts';
import { readCredentialScope } from './credential-scope.ts';
import { jsonError, jsonResult, readJsonRequest } from './json-protocol.ts';
import { answerLocal, isLocalPath } from './local-pages.ts';
import { readQueryParameters } from './query-parameters.ts';
import { queryError, queryResult } from './query-protocol.ts';
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
  const json = isJson(service);
  try {
    const { action, params } = json ? readJsonRequest(request) : readQueryParameters(request.body);
    const caller = /^\d{12}$/.test(scope.accessKeyId) ? scope.accessKeyId : account;
    const authority = identities && authorityOf(identities, scope.accessKeyId);
    const result = core.handle({ service, action, region, account: caller, params, authority });
    return json ? jsonResult(result, requestId) : queryResult(service, action, result, requestId);
  } catch (error) {
    const fault = error instanceof AwsFault ? error : internalFailure(error, log);
    return json ? jsonError(fault, requestId) : queryError(service, fault, requestId);
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

const isJson = (service: Service): boolean => service === 'secretsmanager' || service === 'kms';

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
    `The local AWS endpoint has no service ${service}; it has rds, sns, secretsmanager, kms, sts and cloudformation.`,
  );

function internalFailure(error: unknown, log: (line: string) => void): AwsFault {
  log(`The emulated AWS failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return new AwsFault('InternalFailure', 500, 'The emulated AWS failed; its log says why.');
}
