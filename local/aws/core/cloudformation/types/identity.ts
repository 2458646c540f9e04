import { parseArn } from '../../arn.ts';
import { admittedBy } from '../../kms/key-policy.ts';
import { addKey } from '../../kms/keys.ts';
import { named, taken } from '../named.ts';
import type { ResourceType } from '../resource-type.ts';

const key: ResourceType = {
  create({ world, own, now }, properties) {
    const { id, arn } = addKey(world, own, now, { grantedTo: admittedBy(properties['KeyPolicy']) });
    return { physicalId: id, attributes: { KeyId: id, Arn: arn } };
  },
  update({ own }, id, properties) {
    const found = own.keys.get(id);
    found?.grantedTo.clear();
    for (const account of admittedBy(properties['KeyPolicy'])) found?.grantedTo.add(account);
    return undefined;
  },
  /** Not at once, but from the beginning of the waiting period on nobody can use it. */
  remove({ own }, id) {
    const found = own.keys.get(id);
    if (found) found.enabled = false;
  },
};

const alias: ResourceType = {
  create({ own }, properties) {
    const name = String(properties['AliasName']);
    const target = String(properties['TargetKeyId']);
    if ([...own.keys.values()].some(({ aliases }) => aliases.includes(name))) throw taken(name);
    const id = parseArn(target)?.resource.replace(/^key\//, '') ?? target;
    own.keys.get(id)?.aliases.push(name);
    return { physicalId: name, attributes: { AliasName: name } };
  },
  remove({ own }, name) {
    for (const { aliases } of own.keys.values()) {
      if (aliases.includes(name)) aliases.splice(aliases.indexOf(name), 1);
    }
  },
};

export const identityTypes = {
  'AWS::IAM::Role': named({
    ...{ name: 'RoleName', longest: 64 },
    arn: { service: 'iam', resource: 'role/', global: true },
    more: ({ world }) => ({ RoleId: `AROA${world.identifiers.hex(17).toUpperCase()}` }),
  }),
  'AWS::IAM::Policy': named({ longest: 128 }),
  'AWS::IAM::RolePolicy': named({ longest: 128 }),
  'AWS::IAM::ManagedPolicy': named({
    ...{ name: 'ManagedPolicyName', longest: 128, ref: 'arn' },
    arn: { service: 'iam', resource: 'policy/', global: true, attribute: 'PolicyArn' },
  }),
  'AWS::KMS::Key': key,
  'AWS::KMS::Alias': alias,
};
