import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { configuredStages, readConfig, readLoosely } from '../../serverless/read-config.ts';
import { configFolder, valid } from './config-folder.ts';
import { problemsThrownBy } from './documents.ts';

const project = path.join(import.meta.dirname, '..', '..');
const { root, write } = configFolder();

describe('readConfig', () => {
  it('reads the stage’s file and names it', async () => {
    await write(valid);
    expect(readConfig(root(), 'dev')).toMatchObject({
      file: 'config/dev.yml',
      config: { region: 'eu-west-1', targets: { orders: { source: { region: 'us-east-1', cluster: 'orders' } } } },
    });
  });

  it('reads a file with a byte order mark, and with the line ends of Windows', async () => {
    await write(`\uFEFF${valid.replaceAll('\n', '\r\n')}`);
    expect(readConfig(root(), 'dev').config.region).toBe('eu-west-1');
    await write(`\uFEFF${valid.replaceAll('\n', '\r\n').replace('us-east-1', 'nowhere')}`);
    expect(() => readConfig(root(), 'dev')).toThrow(
      'config/dev.yml: line 2, column 40: targets.orders.source.region: ',
    );
  });

  it('takes for an alias the last anchor of its name before it', async () => {
    await write(
      [
        'region: eu-west-1',
        'targets:',
        '  orders: { source: &source { region: us-east-1, cluster: orders } }',
        '  sold: { source: *source }',
        '  users: { source: &source { region: us-east-1, cluster: users } }',
        '  people: { source: *source }',
      ].join('\n'),
    );
    const { targets } = readConfig(root(), 'dev').config;
    expect(Object.entries(targets).map(([name, { source }]) => [name, source.cluster])).toEqual([
      ['orders', 'orders'],
      ['sold', 'orders'],
      ['users', 'users'],
      ['people', 'users'],
    ]);
  });

  it('tells of a variable only that it is one, with its place', async () => {
    await write(valid.replace('us-east-1', `'\${env:DB_REGION}'`));
    expect(problemsThrownBy(() => readConfig(root(), 'dev'))).toEqual([
      `line 2, column 40: targets.orders.source.region: expected the value itself, for variables are not resolved in this file, got "\${env:DB_REGION}"`,
    ]);
  });

  it('tells the variable and not all that follows from one without quotes', async () => {
    await write(`${valid.replace('us-east-1', `\${env:DB_REGION}`)}network: { vpcId: a, subnetIds: [b] }\n`);
    expect(problemsThrownBy(() => readConfig(root(), 'dev'))).toEqual([
      expect.stringMatching(
        /^line 2, column \d+: .*: write the value itself, for variables are not resolved in this file$/,
      ),
    ]);
  });

  it('tells the first problems of a text that is no YAML, and how many more there are', async () => {
    await write(`region: { eu-west-1\n${'targets: { a: }}\n'.repeat(20)}`);
    const problems = problemsThrownBy(() => readConfig(root(), 'dev'));
    expect(problems).toHaveLength(6);
    expect(problems.at(-1)).toMatch(/^and \d+ more, as a rule of the same cause$/);
  });

  it('names the missing file and those that exist', async () => {
    await write(valid);
    await writeFile(path.join(root(), 'config', 'prod.yml'), valid);
    expect(() => readConfig(root(), 'qa')).toThrow(
      'config/qa.yml: there is no such file for the stage qa; those that exist: config/dev.yml, config/prod.yml; begin a new one with a copy of one of config/examples/.',
    );
    await writeFile(path.join(root(), 'config', 'qa.yaml'), valid);
    expect(() => readConfig(root(), 'qa')).toThrow('config/qa.yaml is not looked at: give it the ending .yml.');
  });

  it('says so if there is no configuration at all', () => {
    expect(() => readConfig(path.join(root(), 'nowhere'), 'dev')).toThrow(
      'config/dev.yml: there is no such file for the stage dev; there is no config/*.yml at all: begin with a copy of one of config/examples/.',
    );
  });

  it.each(['../dev', 'a/b', '', 'dev.yml', 'dev\n'])('refuses the stage name %j before it reads anything', (stage) => {
    expect(() => readConfig(root(), stage)).toThrow('expected a stage name of letters, digits and hyphens');
  });

  it.each([
    ['an empty file', '', 'the file is empty; expected the keys region and targets'],
    ['only comments', '# nothing yet\n', 'the file is empty; expected the keys region and targets'],
    ['a key that is given twice', `${valid}region: us-east-1\n`, 'line 3, column 1: Map keys must be unique'],
    ['a tab as indentation', 'region: eu-west-1\ntargets:\n\torders: 1\n', 'line 3, column 1: '],
    [
      'an unknown tag',
      `${valid.replace('eu-west-1', '!Ref Region')}`,
      'line 1, column 9: Unresolved tag; a text that begins with ! needs quotes',
    ],
    ['a document that ends in the middle', `${valid}...\nregion: us-east-1\n`, 'line 4, column 1: '],
    ['white space alone', ' \n\t\n', 'the file is empty; expected the keys region and targets'],
    ['two documents', `${valid}---\n${valid}`, 'line 3, column 1: '],
    [
      'a value of the wrong type',
      valid.replace('cluster: orders', 'cluster: 4'),
      'line 2, column 60: targets.orders.source.cluster: expected an identifier',
    ],
    [
      'a reference to nothing',
      valid.replace('us-east-1', '*elsewhere'),
      'line 2, column 40: Unresolved alias: there is no such anchor before it; a text that begins with * needs quotes',
    ],
    [
      'a key that would be lost, and with it the mask of a column',
      valid.replace(
        'cluster: orders }',
        'cluster: orders }, database: { masking: [{ table: t, columns: { __proto__: email } }] }',
      ),
      'line 2, column 126: targets.orders.database.masking[0].columns.__proto__: expected another name than __proto__',
    ],
    ...['!', '*', '|', '"x" '].map((first): [string, string, string] => [
      `a password without quotes that begins with ${first}, and does not show it,`,
      `${valid}x: ${first}Tr0ub4dor\n`,
      'line 3, column ',
    ]),
    [
      'a merge of what has no keys',
      valid.replace('region: us', '<<: 5, region: us'),
      'line 2, column 36: Merge key without a mapping',
    ],
    ['a merge of a list of words', `${valid}    <<: [a, b]\n`, 'line 3, column 9: Merge key without a mapping'],
    [
      'an alias of what it stands in',
      valid.replace('cluster: orders }', 'cluster: orders }, cluster: &c { tags: { a: *c } }'),
      'line 2, column 95: Alias of what it stands in',
    ],
    ['a merge of what it stands in', `${valid}x: &x\n  <<: *x\n`, 'line 4, column 7: Alias of what it stands in'],
  ])('refuses %s', async (_, content, problem) => {
    await write(content);
    expect(() => readConfig(root(), 'dev')).toThrow(`config/dev.yml: ${problem}`);
    expect(() => readConfig(root(), 'dev')).not.toThrow(/Tr0ub4dor/);
  });

  it('takes over the keys of an anchor, below those that stand beside the merge, for a hundred targets', async () => {
    const fleet = Array.from(
      { length: 99 },
      (_, index) => `  t-${index}: { <<: *one, source: { <<: *from, cluster: c-${index} } }`,
    );
    const one = '  one: &one { source: &from { region: us-east-1, cluster: c }, archive: { keep: 1 } }';
    await write(['region: eu-west-1', 'targets:', one, ...fleet, ''].join('\n'));
    const { targets } = readConfig(root(), 'dev').config;
    expect(Object.keys(targets)).toHaveLength(100);
    expect(targets['t-98']).toEqual({ source: { region: 'us-east-1', cluster: 'c-98' }, archive: { keep: 1 } });
  });

  it('refuses anchors within anchors that would fill the memory', async () => {
    const level = (n: number) =>
      `  l${n}: &l${n} [${Array(9)
        .fill(`*l${n - 1}`)
        .join(', ')}]`;
    await write(['region: eu-west-1', 'targets:', '  l0: &l0 [x]', ...[1, 2, 3, 4, 5, 6].map(level), ''].join('\n'));
    expect(() => readConfig(root(), 'dev')).toThrow('Excessive alias count');
  });

  it('refuses bytes that are no UTF-8', async () => {
    await write(Uint8Array.of(0x72, 0xff, 0xfe));
    expect(() => readConfig(root(), 'dev')).toThrow('config/dev.yml: expected UTF-8 text');
  });

  it('refuses a directory in the file’s place', async () => {
    await mkdir(path.join(root(), 'config', 'dev.yml'));
    expect(() => readConfig(root(), 'dev')).toThrow('config/dev.yml: the file cannot be read (EISDIR)');
  });
});

describe('the configurations of this project', () => {
  it('have the stages dev, local and prod', () => {
    expect(configuredStages(project)).toEqual(['dev', 'local', 'prod']);
  });

  it.each(['dev', 'local', 'prod'])('are valid for %s and restore orders-staging from orders-prod', (stage) => {
    const { config } = readConfig(project, stage);
    expect(config.region).toBe('eu-west-1');
    expect(config.targets['orders-staging']?.source).toEqual({ region: 'us-east-1', cluster: 'orders-prod' });
  });
});

describe('readLoosely', () => {
  it('tells the region of a configuration that is wrong elsewhere', async () => {
    await write('region: eu-west-1\ntargets: 4\n');
    expect(readLoosely(root(), 'dev')).toEqual({ region: 'eu-west-1' });
  });

  it('tells the network as it is written', async () => {
    await write(`${valid}network: { subnetIds: [subnet-0a] }\n`);
    expect(readLoosely(root(), 'dev')).toEqual({
      region: 'eu-west-1',
      targets: { orders: {} },
      network: { subnetIds: ['subnet-0a'] },
    });
  });

  it.each([
    ['as it is written', 'schedule: rate(1 day), apply: true', { schedule: 'rate(1 day)', apply: true }],
    ['not at all if it is wrong', 'schedule: rate(1 day), apply: sure', undefined],
  ])('tells the sweep %s', async (_, written, sweep) => {
    await write(`${valid}sweep: { ${written} }\n`);
    expect(readLoosely(root(), 'dev')).toEqual({ region: 'eu-west-1', targets: { orders: {} }, sweep });
  });

  it.each(['', 'region: [', 'region: Ireland'])('tells nothing of %j', async (content) => {
    await write(content);
    expect(readLoosely(root(), 'dev')).toEqual({});
  });
});
