import type { Template } from '../../../../serverless/template/template.ts';
import type { Context } from '../world.ts';
import { evaluate, type Scope } from './evaluate.ts';
import { ResourceFailure } from './faults.ts';
import type { Stack, StackOutput } from './stack.ts';

/** A stack's outputs with their values. Throws ResourceFailure for an export of another stack's name. */
export function outputsOf(
  { own }: Context,
  stack: Stack,
  { Outputs = {} }: Template,
  scope: Scope,
): Readonly<Record<string, StackOutput>> {
  const others = [...own.stacks.values()].filter(({ id }) => id !== stack.id);
  const exported = new Set(others.flatMap(({ outputs }) => Object.values(outputs).map(({ exportName }) => exportName)));
  return Object.fromEntries(
    Object.entries(Outputs).map(([key, { Value, Description, Export }]) => {
      const exportName = Export === undefined ? undefined : String(evaluate(Export.Name, scope));
      if (exportName !== undefined && exported.has(exportName)) {
        throw new ResourceFailure(stack.name, `Export with name ${exportName} is already exported by another stack`);
      }
      const described = Description === undefined ? {} : { description: Description };
      const output = {
        value: String(evaluate(Value, scope)),
        ...described,
        ...(exportName === undefined ? {} : { exportName }),
      };
      return [key, output];
    }),
  );
}
