/**
 * `npm run definition:check`: has `asl-validator` read the state machine of the stage that was packaged last, as it would be
 * deployed; 1 is the exit code if it finds anything. A folder other than `.serverless` can be named.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { definitionProblems } from './template/definitions.ts';
import type { Template } from './template/template.ts';

const [folder = '.serverless'] = process.argv.slice(2);
const file = path.join(folder, 'cloudformation-template-update-stack.json');

function readTemplate(): Template | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}\nPackage a stage first: npx sls package --stage prod`);
    return undefined;
  }
}

const template = readTemplate();
const problems = template && definitionProblems(template);
for (const problem of problems ?? []) console.error(`${file}: ${problem}`);
if (problems?.length === 0) console.log(`${file}: asl-validator finds nothing wrong with the definition.`);
else process.exitCode = 1;
