import { invalidParameterValue } from '../aws-fault.ts';
import { type Params, requiredString } from '../params.ts';

/**
 * A new resource's identifier, in lower case as RDS stores it: 1 to 63 letters, digits and hyphens, a letter first, no
 * hyphen last, none doubled. Throws MissingParameter, InvalidParameterValue.
 */
export function readIdentifier(params: Params, name: string): string {
  const identifier = requiredString(params, name).toLowerCase();
  if (identifier.length > 63 || !/^[a-z](?:-?[a-z0-9])*$/.test(identifier)) {
    throw invalidParameterValue(
      `The parameter ${name} is not a valid identifier. Identifiers must begin with a letter; must contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or contain two consecutive hyphens.`,
    );
  }
  return identifier;
}
