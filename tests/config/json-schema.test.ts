import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { brokenRules } from '../../src/config/rules.ts';
import { configSchema } from '../../src/config/schema.ts';
import { codeBlocks } from '../docs/markdown.ts';
import { changed, fullDocument, pathsOf } from './documents.ts';
import { editedDocuments } from './edited-documents.ts';

type Issue = z.core.$ZodIssue;
interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: Described | boolean;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
}

const schema = JSON.parse(readFileSync(new URL('../../config/schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
const takenByJsonSchema = ajv.compile(schema);

const [example] = codeBlocks('docs/configuration.md').filter(({ language }) => language === 'yaml');
const documents = [
  ['with every key of the page', parse(example?.text ?? '')],
  ['with every key in another form', fullDocument()],
] as const;

/** Whether zod refuses for a reason that JSON Schema can know: all but what a function of the schema found. */
function isOfShape(issue: Issue): boolean {
  if (issue.code === 'custom') return false;
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return true;
  return issue.errors.every((issues) => issues.some(isOfShape));
}

/** The JSON Schema takes every valid configuration, and refuses what the zod schema refuses as to shape. */
function expectAgreement(document: unknown): void {
  // zod passes over such a key, lest it be an object's prototype; YAML has it as a key like any other.
  fc.pre(!JSON.stringify(document)?.includes('"__proto__"'));
  const { success, error } = z.safeParse(configSchema, document);
  const expected =
    success && brokenRules(document).length === 0 ? true : error?.issues.some(isOfShape) ? false : undefined;
  const taken = takenByJsonSchema(document);
  // Said only where it is needed: there are thousands of documents.
  if (expected !== undefined && taken !== expected) {
    expect(taken, `${JSON.stringify(document)}\n${ajv.errorsText(takenByJsonSchema.errors)}`).toBe(expected);
  }
}

function undescribed(at: Described, path: string): readonly string[] {
  const own = Object.entries(at.properties ?? {}).flatMap(([key, value]) => [
    ...(value.description === undefined ? [`${path}${key}`] : []),
    ...undescribed(value, `${path}${key}.`),
  ]);
  const below = [at.additionalProperties, at.items, ...(at.anyOf ?? [])].filter((each) => typeof each === 'object');
  return [...own, ...below.flatMap((each) => undescribed(each, path))];
}

describe('the JSON Schema of the configuration', () => {
  it('describes every key, in the words of docs/configuration.md', () => {
    expect(undescribed(schema, '')).toEqual([]);
    const { keep, deleteAfterDays } = schema.properties.targets.additionalProperties.properties.archive.properties;
    expect(keep.description).toBe('How many copies are kept, the one of this restore included. Default: 3.');
    expect(deleteAfterDays.description).toMatch(/Default: no limit\.$/);
  });

  it.each(documents)('takes the document %s', (_, document) => {
    takenByJsonSchema(document);
    expect(takenByJsonSchema.errors).toBeNull();
  });

  it.each(documents)('agrees with the zod schema on every single thing wrong in the one %s', (_, document) => {
    let compared = 0;
    for (const path of pathsOf(document)) {
      for (const value of [undefined, null, '', 'two', 0, -1, 1.5, 1e6, true, [], {}, ['x'], { surplus: 1 }]) {
        expectAgreement(changed(document, path, value));
        compared += 1;
      }
      expectAgreement(changed(document, [...path.slice(0, -1), 'surplus'], 1));
    }
    expect(compared).toBeGreaterThan(500);
  });

  it.each(documents)('agrees with the zod schema on any document like the one %s', (_, document) => {
    const values = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('managed', 'iam', 'SUN:03:00-mon:02:00'));
    fc.assert(
      fc.property(editedDocuments(values, document), (edited) => expectAgreement(edited)),
      { numRuns: 1000 },
    );
  });

  it('agrees with the zod schema on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => expectAgreement(document)),
      { numRuns: 500 },
    );
  });

  it.each([
    ['another case of a day', ['cluster', 'maintenanceWindow'], 'SUN:03:00-Mon:02:00', true],
    ['a day that is none', ['cluster', 'maintenanceWindow'], 'sunday:03:00-mon:02:00', false],
    ['a reserved tag key', ['copy', 'tags'], { 'AWS:x': '1' }, false],
    ['a role name of PostgreSQL’s own', ['database', 'roles', 0, 'name'], 'pg_monitor', false],
    ['a wrong class', ['instances'], [{ class: 'large' }], false],
  ] as const)('takes or refuses %s at targets.orders-staging.%j', (_, path, value, taken) => {
    expect(takenByJsonSchema(changed(fullDocument(), ['targets', 'orders-staging', ...path], value))).toBe(taken);
  });

  it('refuses a stage without targets, and a target of a wrong name', () => {
    expect(takenByJsonSchema({ region: 'eu-west-1', targets: {} })).toBe(false);
    const { 'orders-analytics': profile } = fullDocument().targets;
    expect(takenByJsonSchema({ region: 'eu-west-1', targets: { orders: profile } })).toBe(true);
    expect(takenByJsonSchema({ region: 'eu-west-1', targets: { Orders: profile } })).toBe(false);
  });
});
