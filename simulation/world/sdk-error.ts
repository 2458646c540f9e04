/** An error as the SDK throws it: its name is AWS's code, and what HTTP said is in its metadata. */
export function sdkError(code: string, message: string, httpStatusCode: number | undefined): Error {
  const error = new Error(message);
  error.name = code;
  return Object.assign(error, {
    $metadata: { ...(httpStatusCode === undefined ? {} : { httpStatusCode }), requestId: 'simulated', attempts: 3 },
  });
}
