/**
 * Writes the pages that are made from the code: `npm run docs`. With `--check`, writes nothing and exits with 1 when a
 * page is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedPages } from './pages.ts';

const check = process.argv.includes('--check');
let stale = false;
for (const [name, content] of Object.entries(await generatedPages())) {
  const shown = path.posix.join('docs', name);
  const file = fileURLToPath(new URL(name, import.meta.url));
  if (check) {
    if (readFileSync(file, 'utf8') === content) continue;
    stale = true;
    console.error(`${shown} is stale: run \`npm run docs\`.`);
  } else {
    writeFileSync(file, content);
    console.log(shown);
  }
}
process.exitCode = stale ? 1 : 0;
