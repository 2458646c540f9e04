import { describeValue } from '../validation/validation.ts';
import { invalidRequest } from './request.ts';

/**
 * What Step Functions takes for the name of an execution.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
 */
const nameForm = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}\p{Cs}]{1,80}$/u;
/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_Tag.html */
const tagValue = /^[\p{L}\p{Z}\p{N}_.:/=+@-]*$/u;

export function isExecutionName(text: string): boolean {
  return nameForm.test(text);
}

/**
 * What a restore makes bears the ARN of its execution in a tag, by which it is found again and protected: RDS would refuse the first
 * of them in the middle of the restore. Throws InvalidRequest.
 */
export function requireTaggable({ id, name }: { readonly id: string; readonly name: string }): void {
  if (tagValue.test(id)) return;
  const text = `expected an execution whose name has letters, digits and _.=+@- only, which tags of RDS can hold, got ${describeValue(name)}`;
  throw invalidRequest([{ field: 'name', text }]);
}
