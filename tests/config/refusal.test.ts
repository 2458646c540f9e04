import { describe, expect, it } from 'vitest';
import { literalVariables } from '../../serverless/config-rules/literal-variables.ts';
import { refusal } from '../../serverless/refusal.ts';
import { parseYaml } from '../../serverless/yaml-source.ts';
import { checkDocument } from '../../src/config/parse.ts';
import type { Path } from '../../src/validation/validation.ts';

function source(text: string) {
  const read = parseYaml(text);
  if ('problems' in read) throw new Error(read.problems.map((problem) => problem.text).join());
  return read;
}

/** What is told of a document, without the file's name. */
function told(text: string): readonly string[] {
  const { value, locate } = source(text);
  const checked = checkDocument(value);
  if ('config' in checked) return [];
  return refusal('x.yml', checked.problems, { document: value, locate }).facts['problems'] as string[];
}

describe('the line of a problem', () => {
  const text = `region: eu-west-1
targets:
  one: &one
    source: &source { region: us-east-1, cluster: a }
    archive:
      keep: 1
    snapshot:
  two:
    <<: *one
    source: { <<: [*source], cluster: b }
  'three.3': *one
list: [1, [2, 3]]
`;
  it.each<[string, Path, [number, number] | undefined]>([
    ['a scalar', ['targets', 'one', 'archive', 'keep'], [6, 13]],
    ['a mapping', ['targets', 'one', 'archive'], [6, 7]],
    ['an item of a list in a list', ['list', 1, 0], [12, 12]],
    ['what a merge brings', ['targets', 'two', 'archive', 'keep'], [6, 13]],
    ['what a list of merges brings', ['targets', 'two', 'source', 'region'], [4, 31]],
    ['what stands beside a merge', ['targets', 'two', 'source', 'cluster'], [10, 39]],
    ['what an alias brings', ['targets', 'three.3', 'source', 'cluster'], [4, 51]],
    ['an alias', ['targets', 'three.3'], [11, 14]],
    ['what is missing: of what lacks it', ['targets', 'one', 'archive', 'deleteAfterDays'], [6, 7]],
    ['what the whole lacks: none', ['network'], undefined],
  ])('is, for %s, where it is written', (_, path, at) => {
    const found = source(text).locate(path);
    expect(found && [found.line, found.column]).toEqual(at);
  });

  it('orders what is told, of an unknown key too', () => {
    const wrong = text.replace('keep: 1', 'keeep: 1').replace('region: eu-west-1', 'region: Ireland');
    const lines = told(wrong).map((line) => line.split(': ').slice(0, 2).join(': '));
    expect(lines).toEqual(lines.toSorted((one, other) => lineOf(one) - lineOf(other)));
    expect(told(wrong)).toContainEqual(
      expect.stringMatching(/^line 6, column 14: targets\.one\.archive\.keeep: unknown key/),
    );
  });
});

function lineOf(text: string): number {
  return Number(/^line (\d+)/.exec(text)?.[1] ?? 0);
}

const profile = (rest: string) => `region: eu-west-1
targets: { orders: { source: { region: us-east-1, cluster: a }, ${rest} } }
`;

describe('a refused value that looks like a secret', () => {
  it.each([
    ['a key of AWS', 'source: AKIAIOSFODNN7EXAMPLE'],
    // Put together, so that no secret is written out.
    ['a URL with a password', `instances: "postgres://app:${'Tr0ub4dor'}@db/orders"`],
    ['random text in base64', 'instances: "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY"'],
    ['hexadecimal digits', 'archive: "0123456789abcdef0123456789abcdef"'],
    ['a private key', 'copy: "-----BEGIN PRIVATE KEY-----MIIEvQIBADANB"'],
    ['a connection string', 'cluster: "host=db password=Tr0ub4dor"'],
    ['a password in the place of a way to log in', 'database: { roles: [{ name: app, login: "Tr0ub4dor" }] }'],
    ['a password in the master’s place', 'masterCredentials: Tr0ub4dor'],
    [
      'a password in the place of the name of a secret',
      'database: { roles: [{ name: app, login: { generate: "Tr0ub4d*r" } }] }',
    ],
    [
      'the value of a key that says so',
      'database: { roles: [{ name: app, login: { secret: { password: 12345678 } } }] }',
    ],
    ['a secret for a key', 'AKIAIOSFODNN7EXAMPLE: 1'],
  ])('is not shown: %s', (_, rest) => {
    const text = profile(rest).replace('source: { region: us-east-1, cluster: a }, source:', 'source:');
    const lines = told(text);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join()).not.toMatch(/AKIA|Tr0ub4d|wJalr|0123456789abcdef|MIIE|12345678/);
    expect(lines.every((line) => line.startsWith('line 2, column '))).toBe(true);
  });

  it.each([
    ['a name', 'instances: orders-staging', '"orders-staging"'],
    ['a word close to a way to log in', 'database: { roles: [{ name: app, login: iamm }] }', '"iamm"'],
    [
      'a key of KMS',
      'instances: "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"',
      '"arn:aws:kms',
    ],
  ])('is shown if it is %s', (_, rest, shown) => {
    expect(told(profile(rest)).join()).toContain(shown);
  });
});

describe('a variable of Serverless', () => {
  it.each([
    `\${env:CLUSTER}`,
    `\${param:x}`,
    `\${self:custom.x}`,
    `\${opt:stage, 'dev'}`,
    `\${file(./x.yml):y}`,
    `\${ssm:/x}`,
    `a-\${sls:stage}`,
    `\${cf(eu-west-1):stack.Out}`,
    `\${AWS::Region}`,
    `\${stage}`,
    '{{resolve:secretsmanager:x}}',
  ])('is refused wherever it is written: %s', (text) => {
    expect(literalVariables({ targets: { a: [{ [text]: 1 }, text] } }).map(({ path }) => path)).toEqual([
      ['targets', 'a', 0, text],
      ['targets', 'a', 1],
    ]);
  });

  it.each(['$user, public', "SELECT count(*) FROM t WHERE a ~ '^x{2}$'", 'DO $$ x $$', `SELECT '\${name}' = a`])(
    'is not what %j is',
    (text) => {
      expect(literalVariables({ a: text })).toEqual([]);
    },
  );
});
