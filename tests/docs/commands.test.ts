import { describe, expect, it } from 'vitest';
import { codeBlocks, pages, readProjectFile, shellCommands } from './markdown.ts';

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(readProjectFile('package.json'));
const ciCommands = readProjectFile('.ci/run').split('\n');
const slsCommands = ['deploy', 'info', 'remove', 'package', 'invoke stepf'];

describe('the README', () => {
  it.each(shellCommands('README.md'))('has no command that the project does not know: %s', (command) => {
    if (command === 'npm ci' || command === 'npm test') return;
    const script = /^npm run ([\w:]+)(?: -- \S.*)?$/.exec(command)?.[1];
    const sls = /^npx sls ([a-z ]+?)(?: --.*)?$/.exec(command)?.[1];
    if (script === undefined) expect(slsCommands).toContain(sls);
    else expect(Object.keys(scripts)).toContain(script);
  });

  it.each(['npm ci', 'npm run demo', 'npm test'])('opens with %s, which every change is checked with', (command) => {
    const [first] = codeBlocks('README.md').filter(({ language }) => language === 'sh');
    expect(first?.text).toContain(command);
    expect(ciCommands.some((line) => line === command || line.startsWith(`${command} `))).toBe(true);
  });
});

describe('npm run verify', () => {
  it('runs nothing that a change is not checked with', () => {
    const commands = scripts['verify']?.split(' && ') ?? [];
    expect(commands).toContain('npm run supply:check');
    expect(ciCommands).toEqual(expect.arrayContaining(commands));
  });
});

describe('the deploy guide', () => {
  const sls = shellCommands('docs/deploying.md').filter((command) => command.startsWith('npx sls '));
  const tested = readProjectFile('tests/package/deploy.test.ts');

  it('has commands of sls', () => {
    expect(sls.length).toBeGreaterThan(2);
  });

  // `sls invoke stepf` is run against the local stack by tests/e2e.
  it.each(sls.filter((command) => !command.includes('invoke stepf')))(
    'has no command that is not tested: %s',
    (command) => {
      const [, name] = /^npx sls (\w+)/.exec(command) ?? [];
      expect(tested).toContain(`stage.sls('${name}'`);
    },
  );
});

describe('the pages', () => {
  it.each(pages)('name only npm scripts that there are: %s', (page) => {
    const named = [...readProjectFile(page).matchAll(/npm run ([a-z][\w:]*)/g)].map(([, name]) => name);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});
