import { describe, expect, it } from 'vitest';
import { translateAwsError } from '../../src/adapters/aws-errors.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';

const request = { service: 'RDS', operation: 'DescribeDBClusters', region: 'eu-west-1' };

/** An error in the form the SDK throws. */
function sdkError(name: string, httpStatusCode: number | undefined, message = 'No.', code?: string): Error {
  const error = new Error(message);
  error.name = name;
  return Object.assign(
    error,
    { $metadata: { httpStatusCode, requestId: 'request-1' } },
    code === undefined ? {} : { code },
  );
}

describe('an error of AWS', () => {
  it.each([
    ['Throttling', 400],
    ['ThrottlingException', 400],
    ['TooManyRequestsException', 429],
    ['RequestLimitExceeded', 503],
    ['InternalFailure', 500],
    ['ServiceUnavailable', 503],
    ['SomethingNew', 502],
    ['TimeoutError', undefined],
  ])('means that AWS is unavailable if it is %s with status %s', (name, status) => {
    expect(translateAwsError(sdkError(name, status), request)).toMatchObject({
      name: 'AwsUnavailable',
      facts: { ...request, code: name, requestId: 'request-1' },
    });
  });

  it.each(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EPIPE'])(
    'means that AWS is unavailable if the network says %s',
    (code) => {
      expect(translateAwsError(sdkError('Error', undefined, 'connect', code), request)).toMatchObject({
        name: 'AwsUnavailable',
        facts: { code },
      });
    },
  );

  it.each([
    ['AccessDenied', 403],
    ['AccessDeniedException', 400],
    ['AuthorizationErrorException', 403],
    ['UnrecognizedClientException', 400],
    ['AuthFailure', 401],
    ['ExpiredToken', 403],
    ['CredentialsProviderError', undefined],
  ])('means that access is denied if it is %s', (name, status) => {
    expect(translateAwsError(sdkError(name, status), request)).toMatchObject({ name: 'AwsAccessDenied' });
  });

  it('names the action that is not allowed and its resource, as far as AWS does', () => {
    const facts = (message: string) => translateAwsError(sdkError('AccessDenied', 403, message), request).facts;
    const said = 'User: arn:aws:sts::1:assumed-role/r/f is not authorized to perform: ';
    const arn = 'arn:aws:iam::1:role/import';
    const because = 'because no identity-based policy allows the iam:PassRole action';
    expect(facts(`${said}iam:PassRole on resource: ${arn} ${because}`)).toMatchObject({
      ...{ operation: 'DescribeDBClusters', action: 'iam:PassRole', resource: arn },
    });
    expect(facts(`${said}rds:DescribeDBClusters`)).toMatchObject({ action: 'rds:DescribeDBClusters' });
    expect(facts('Access Denied')).not.toHaveProperty('action');
  });

  it.each(['DBClusterQuotaExceededFault', 'InvalidParameterValue', 'ValidationError'])(
    'is a refused request if it is %s',
    (name) => {
      const error = translateAwsError(sdkError(name, 403, 'Too many clusters'), request);
      expect(error.name).toBe('AwsRequestFailed');
      expect(error.sentence).toBe(`RDS DescribeDBClusters in eu-west-1 was refused: ${name}: Too many clusters.`);
      expect(error.facts).toEqual({ ...request, code: name, requestId: 'request-1', httpStatus: 403 });
    },
  );

  it('is what the caller knows it to be, with or without the suffix that the SDK adds', () => {
    const known = { DBClusterNotFound: () => new PipelineError('SnapshotNotFound', 'None.') };
    for (const name of ['DBClusterNotFound', 'DBClusterNotFoundFault']) {
      expect(translateAwsError(sdkError(name, 404), request, known).name).toBe('SnapshotNotFound');
    }
  });

  it('is judged by the general rules if the caller does not know its message', () => {
    const error = translateAwsError(sdkError('InvalidParameterCombination', 400), request, {
      InvalidParameterCombination: () => undefined,
    });
    expect(error.name).toBe('AwsRequestFailed');
  });

  it('keeps the original as its cause, and leaves an error of the pipeline as it is', () => {
    const original = sdkError('Throttling', 400);
    const translated = translateAwsError(original, request);
    expect(translated.cause).toBe(original);
    expect(translateAwsError(translated, request)).toBe(translated);
  });

  it('may be something that is no error at all', () => {
    expect(translateAwsError('gone', request)).toMatchObject({
      name: 'AwsRequestFailed',
      facts: { code: 'UnknownError' },
    });
  });
});

describe('An answer that cannot be parsed', () => {
  it('is told without what the parser quotes of it, for that may be a secret', () => {
    let unreadable: unknown;
    try {
      JSON.parse('hunter2');
    } catch (error) {
      unreadable = error;
    }
    expect(String(unreadable)).toContain('hunter2');
    const failure = translateAwsError(unreadable, {
      service: 'Secrets Manager',
      operation: 'GetSecretValue',
      region: 'x',
    });
    expect(failure.name).toBe('AwsRequestFailed');
    expect(failure.cause).toBeUndefined();
    expect(`${failure.message} ${failure.stack} ${JSON.stringify(failure.facts)}`).not.toContain('hunter2');
  });
});
