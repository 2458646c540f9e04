/**
 * `node tests/replay/record.ts RELEASE [DEFINITION]`: writes the histories of executions of a release, as the AWS CLI exports them,
 * into `tests/replay/RELEASE/`. The engine of the local stack runs the definition, and the functions answer what
 * `tests/payloads/RELEASE/` has of them. Run it with each release, after tests/payloads/record.ts.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Machine } from '../../local/stepfunctions/states/language.ts';
import { recordHistory } from './recorded-histories.ts';
import { scripts } from './scripts.ts';

const [release, definition = 'stepfunctions/restore.yml'] = process.argv.slice(2);
if (release === undefined || !/^\d+\.\d+\.\d+$/.test(release)) {
  throw new Error('Usage: node tests/replay/record.ts RELEASE [DEFINITION]');
}
const folder = path.join(import.meta.dirname, release);
mkdirSync(folder, { recursive: true });
const machine = deployed(parse(readFileSync(definition, 'utf8'), { merge: true }));
for (const [name, script] of Object.entries(scripts(release))) {
  const events = await recordHistory(machine, script);
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify({ events }, undefined, 2)}\n`);
  console.log(`${name}: ${events.length} events`);
}

/** With the functions' ARNs in the place of CloudFormation's references. */
function deployed(document: unknown): Machine {
  const arn = (key: string) => `arn:aws:lambda:eu-west-1:000000000000:function:aurora-restore-local-${key}`;
  return JSON.parse(JSON.stringify(document), (_key, value) => {
    const reference = value?.['Fn::GetAtt'];
    return Array.isArray(reference) ? arn(String(reference[0])) : value;
  });
}
