/**
 * The function's name in what Lambda's Invoke API takes for it: a name, `account:function:name`, an ARN, each with or
 * without a qualifier. https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export function functionName(reference: string): string {
  const name = /^(?:(?:arn:aws[\w-]*:lambda:[a-z0-9-]+:)?(?:\d{12}:)?function:)?([\w-]+)(?::[\w$-]+)?$/.exec(
    reference,
  )?.[1];
  return name ?? reference;
}

/** The name a function is deployed under, `<service>-<stage>-<Function>`, also for one that is given by its key. */
export function deployedName(reference: string, prefix: string): string {
  const name = functionName(reference);
  return name.startsWith(prefix) ? name : `${prefix}${name}`;
}
