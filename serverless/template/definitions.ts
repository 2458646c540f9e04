import validate from 'asl-validator';
import { intrinsic, isObject, type Template } from './template.ts';

/**
 * What `asl-validator` finds in the definition of each state machine of a compiled template, as `Id: what it says`. It
 * is another reading of the States Language than the local stack's: https://states-language.net/spec.html.
 */
export function definitionProblems(template: Template): readonly string[] {
  const machines = Object.entries(template.Resources).filter(([, { Type }]) => Type === stateMachine);
  if (machines.length === 0) return [`Resources: there is no ${stateMachine}`];
  return machines.flatMap(([id, { Properties = {} }]) =>
    problemsOf(Properties['DefinitionString']).map((problem) => `${id}: ${problem}`),
  );
}

const stateMachine = 'AWS::StepFunctions::StateMachine';

function problemsOf(definitionString: unknown): readonly string[] {
  const text = resolved(definitionString);
  if (text === undefined) return ['DefinitionString: expected a text, or Fn::Sub of one'];
  let definition: unknown;
  try {
    definition = JSON.parse(text);
  } catch (error) {
    return [`DefinitionString: ${(error as Error).message}`];
  }
  if (!isObject(definition) || !isObject(definition['States'])) return ['DefinitionString: has no States'];
  const { isValid, errorsText } = validate(definition, { checkArn: true, checkPaths: true });
  return isValid ? [] : errorsText('\n').split('\n');
}

/** CloudFormation alone knows the ARNs of the functions' versions: one of the right form stands for each. */
function resolved(definitionString: unknown): string | undefined {
  if (typeof definitionString === 'string') return definitionString;
  const [name, argument] = intrinsic(definitionString) ?? [];
  const text = Array.isArray(argument) ? argument[0] : argument;
  if (name !== 'Fn::Sub' || typeof text !== 'string') return undefined;
  return text.replaceAll(
    /\$\{(\w+)\}/g,
    (_, variable) => `arn:aws:lambda:eu-west-1:000000000000:function:${variable}:1`,
  );
}
