import { referenceProblems } from './check-references.ts';
import { limitProblems } from './limits.ts';
import { resourceSchema } from './resource-schemas.ts';
import type { Template } from './template.ts';

const policies: readonly (string | undefined)[] = [undefined, 'Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot'];

/**
 * What CloudFormation would refuse of a template, or what makes no sense in it, each as `Path: sentence`: types and
 * properties that do not exist, values of the wrong type, missing properties, names that lead nowhere or in a circle,
 * parameters that nothing uses, limits.
 */
export function templateProblems(template: Template): readonly string[] {
  return [
    ...Object.entries(template.Resources).flatMap(
      ([id, { Type, Properties = {}, DeletionPolicy, UpdateReplacePolicy }]) => {
        const schema = resourceSchema(Type);
        if (!schema) return [`Resources.${id}.Type: there is no ${Type}`];
        return [
          ...schema.problems(Properties).map((problem) => `Resources.${id}.Properties.${problem}`),
          ...(policies.includes(DeletionPolicy)
            ? []
            : [`Resources.${id}.DeletionPolicy: there is no ${DeletionPolicy}`]),
          ...(policies.includes(UpdateReplacePolicy)
            ? []
            : [`Resources.${id}.UpdateReplacePolicy: there is no ${UpdateReplacePolicy}`]),
        ];
      },
    ),
    ...Object.entries(template.Outputs ?? {}).flatMap(([key, { Value }]) =>
      Value === undefined || Value === null ? [`Outputs.${key}.Value: expected a value`] : [],
    ),
    ...referenceProblems(template, resourceSchema),
    ...limitProblems(template),
  ];
}
