import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { loadDefinition } from '../../local/definition.ts';
import { definitionProblems } from '../../serverless/template/definitions.ts';

const definition = loadDefinition((key) => `\${${key}}`);

/** A template with this definition, each ARN as CloudFormation would put it in. */
function templateOf(text: string) {
  const DefinitionString = { 'Fn::Sub': [text, {}] };
  return { Resources: { Machine: { Type: 'AWS::StepFunctions::StateMachine', Properties: { DefinitionString } } } };
}

/** The definition with this change of a state, or with one more state. */
function changed(name: string, change: Readonly<Record<string, unknown>>): string {
  const { States } = definition;
  return JSON.stringify({ ...definition, States: { ...States, [name]: { ...States[name], ...change } } });
}

/** What is broken, the definition that is, and what has to be said of it. */
const broken: readonly (readonly [what: string, text: string, told: RegExp])[] = [
  ['a state that there is not', changed('WaitForCopy', { Next: 'CheckCopy' }), /MISSING_TRANSITION_TARGET.*CheckCopy/],
  [
    'a state that nothing leads to',
    changed('Pause', { Type: 'Wait', Seconds: 1, End: true }),
    /Pause is not reachable/,
  ],
  ['a type that there is not', changed('WaitForCopy', { Type: 'Pause' }), /SCHEMA_VALIDATION_FAILED.*WaitForCopy/],
  ['a Wait of two lengths', changed('WaitForCopy', { Seconds: 1, Timestamp: '2026-11-26T00:00:00Z' }), /Wait/],
  ['a path that is none', changed('CopySnapshot', { ResultPath: 'payload' }), /ResultPath/],
  ['a resource that is no ARN', changed('CopySnapshot', { Resource: 'CopySnapshot' }), /Resource/],
  ['no beginning', JSON.stringify({ States: definition.States }), /StartAt/],
  ['no states', '{"StartAt":"SnapshotCheck"}', /has no States/],
  ['no JSON', '{', /JSON/],
];

describe('the second reading of the definition', () => {
  it('finds nothing wrong with the deployed one', () => {
    expect(definitionProblems(templateOf(JSON.stringify(definition)))).toEqual([]);
  });

  it.each(broken)('finds %s', (_, text, told) => {
    const problems = definitionProblems(templateOf(text));
    expect(problems.join('\n')).toMatch(told);
    for (const problem of problems) expect(problem).toMatch(/^Machine: ./);
  });

  it('finds that there is no state machine, or none whose definition can be read', () => {
    expect(definitionProblems({ Resources: {} })).toEqual(['Resources: there is no AWS::StepFunctions::StateMachine']);
    const Resources = {
      Machine: { Type: 'AWS::StepFunctions::StateMachine', Properties: { DefinitionString: { Ref: 'Other' } } },
    };
    expect(definitionProblems({ Resources })).toEqual([
      'Machine: DefinitionString: expected a text, or Fn::Sub of one',
    ]);
  });
});

describe('npm run definition:check', async () => {
  const root = path.join(import.meta.dirname, '..', '..');
  const folder = await mkdtemp(path.join(tmpdir(), 'definition-'));
  afterAll(() => rm(folder, { recursive: true }));

  const check = () =>
    promisify(execFile)(process.execPath, ['serverless/definition-check.ts', folder], { cwd: root }).then(
      ({ stdout }) => ({ code: 0, told: stdout }),
      ({ code, stderr }: { readonly code: number; readonly stderr: string }) => ({ code, told: stderr }),
    );
  const packaged = (text: string) =>
    writeFile(path.join(folder, 'cloudformation-template-update-stack.json'), JSON.stringify(templateOf(text)));

  it('says how to package a stage where none is', async () => {
    expect(await check()).toMatchObject({ code: 1, told: expect.stringContaining('npx sls package --stage prod') });
  });

  it('ends with 1 and says what is wrong with a broken definition', async () => {
    await packaged(changed('WaitForCopy', { Next: 'CheckCopy' }));
    expect(await check()).toMatchObject({ code: 1, told: expect.stringContaining('CheckCopy') });
  });

  it('ends with 0 where nothing is', async () => {
    await packaged(JSON.stringify(definition));
    expect(await check()).toMatchObject({
      code: 0,
      told: expect.stringContaining('asl-validator finds nothing wrong'),
    });
  });
});
