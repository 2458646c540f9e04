import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { keptType, type ResourceType } from '../../serverless/template/kept-types.ts';
import { resourceSchema } from '../../serverless/template/resource-schemas.ts';

const known: ResourceType = { attributes: ['Arn'], typed: { properties: {} }, replacing: [], definitions: {} };
const nobody = () => {
  throw new Error('The specification is read again.');
};

it('reads a type of the specification once for all processes, and again one that does not exist', async () => {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'types-')), 'made-by-the-first');
  const type = 'AWS::Kept::Type';
  expect(keptType(type, () => undefined, folder)).toBeUndefined();
  expect(keptType(type, () => known, folder)).toEqual(known);
  expect(keptType(type, nobody, folder)).toEqual(known);
  await rm(path.dirname(folder), { recursive: true });
});

it('keeps what the properties of a type refer to, however deep', () => {
  const schema = resourceSchema('AWS::S3::Bucket');
  const rule = { Id: 'old', Status: 'Enabled', Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: 'soon' }] };
  expect(schema?.problems({ LifecycleConfiguration: { Rules: [rule] } })).toEqual([
    'LifecycleConfiguration.Rules.0.Transitions.0.TransitionInDays: expected an integer',
  ]);
});
