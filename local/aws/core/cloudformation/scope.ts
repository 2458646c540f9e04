import type { Context } from '../world.ts';
import type { Scope } from './evaluate.ts';
import type { Request, Stack, StackResource } from './stack.ts';

/** What the names of a template mean in a stack with these resources, which may grow. */
export function scopeOf(
  { account, region }: Context,
  stack: Stack,
  { parameters }: Request,
  resources: ReadonlyMap<string, StackResource>,
): Scope {
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::AccountId': account,
    'AWS::Partition': 'aws',
    'AWS::Region': region,
    'AWS::StackId': stack.id,
    'AWS::StackName': stack.name,
    'AWS::URLSuffix': 'amazonaws.com',
  };
  return {
    ref: (name) => pseudo[name] ?? parameters[name] ?? resources.get(name)?.physicalId,
    attribute: (resource, attribute) => resources.get(resource)?.attributes[attribute],
  };
}
