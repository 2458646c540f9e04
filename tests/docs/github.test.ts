import { accessSync, constants, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { pages, readProjectFile } from './markdown.ts';

const root = path.join(import.meta.dirname, '..', '..');
const forms = ['bug', 'feature'].map((name) => `.github/ISSUE_TEMPLATE/${name}.yml`);

function read(file: string) {
  // What GitHub would not read, such as a key that is there twice, is an error here.
  const document = parseDocument(readProjectFile(file), { strict: true, uniqueKeys: true });
  expect(document.errors).toEqual([]);
  return document.toJS();
}

describe('the workflow', () => {
  const workflow = read('.github/workflows/check.yml');
  const steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Record<string, unknown> }[] =
    workflow.jobs.check.steps;

  it('is the only one, and runs for main and for every pull request', () => {
    expect(readdirSync(path.join(root, '.github/workflows'))).toEqual(['check.yml']);
    expect(workflow.on).toEqual({ push: { branches: ['main'] }, pull_request: null });
  });

  it('runs what is run on a clean checkout, with the Node.js of .nvmrc, and nothing else', () => {
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['.ci/run']);
    accessSync(path.join(root, '.ci/run'), constants.X_OK);
    expect(steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))?.with?.['node-version-file']).toBe(
      '.nvmrc',
    );
    expect(Number(readProjectFile('.nvmrc'))).toBeGreaterThanOrEqual(20);
  });

  it('may write nothing, has no secret, and uses actions that nobody can exchange', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(JSON.stringify(workflow)).not.toContain('secrets.');
    for (const { uses } of steps.filter((step) => 'uses' in step)) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });
});

describe('Dependabot', () => {
  it('looks once a week at the packages and the actions, grouped', () => {
    const { version, updates } = read('.github/dependabot.yml');
    expect(version).toBe(2);
    expect(updates.map((update: Record<string, unknown>) => update['package-ecosystem'])).toEqual([
      'npm',
      'github-actions',
    ]);
    for (const { schedule, groups } of updates) {
      expect(schedule.interval).toBe('weekly');
      expect(Object.keys(groups)).not.toEqual([]);
    }
  });
});

describe('the forms', () => {
  it.each(forms)('%s is one that GitHub takes', (file) => {
    const { name, description, body } = read(file);
    expect([name, description].every((text) => typeof text === 'string' && text !== '')).toBe(true);
    const fields = body.filter(({ type }: { type: string }) => type !== 'markdown');
    const ids = fields.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(fields.length);
    for (const { type, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes.label).toMatch(/./);
      expect(attributes.options !== undefined).toBe(type === 'dropdown' || type === 'checkboxes');
    }
    expect(fields.some(({ validations }: { validations?: { required?: boolean } }) => validations?.required)).toBe(
      true,
    );
  });

  it.each([...forms, '.github/pull_request_template.md'])('%s names only what there is', (file) => {
    const text = readProjectFile(file);
    const { scripts } = JSON.parse(readProjectFile('package.json'));
    const named = [...text.matchAll(/npm run ([a-z][\w:]*)/g)].map(([, script]) => script);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
    const files = [...text.matchAll(/\b[A-Z]+\.md\b/g)].map(([name]) => name);
    expect(pages).toEqual(expect.arrayContaining(files));
  });
});
