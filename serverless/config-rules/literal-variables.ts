import type { Path, Problem } from '../../src/validation/validation.ts';

/**
 * What Serverless puts values in place of in serverless.yml, and CloudFormation in a template. A configuration file is read as it is
 * written: there they would be names of clusters, keys and roles.
 * @see https://www.serverless.com/framework/docs/providers/aws/guide/variables
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
const variable =
  /\$\{(?:(?:env|param|self|opt|sls|ssm|cf|aws|s3|git|custom|strToBool)[:(]|(?:file|cf|ssm)\(|AWS::)|\{\{resolve:/;
/** Whatever it is, it is meant to be replaced. */
const nothingElse = /^\s*\$\{[^}]*\}\s*$/;

/** Every key and value of a document that is a variable of Serverless or CloudFormation. */
export function literalVariables(document: unknown, path: Path = []): readonly Problem[] {
  if (typeof document === 'string') return isVariable(document) ? [problem(path, document)] : [];
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([name, value]) => {
    const at = [...path, Array.isArray(document) ? Number(name) : name];
    return [...(isVariable(name) ? [problem(at, name)] : []), ...literalVariables(value, at)];
  });
}

function isVariable(text: string): boolean {
  return variable.test(text) || nothingElse.test(text);
}

function problem(path: Path, text: string): Problem {
  const shown = text.length <= 80 ? text : `${text.slice(0, 77)}...`;
  return {
    path,
    text: `expected the value itself, for variables are not resolved in this file, got ${JSON.stringify(shown)}`,
  };
}
