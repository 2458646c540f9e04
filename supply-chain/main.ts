import { readFileSync } from 'node:fs';
import path from 'node:path';
import { auditDependencies } from './audit.ts';
import { bundledPackages } from './bundled-packages.ts';
import { licenceProblems } from './licences.ts';
import { defaultRegistry, lockFileProblems, readLockFile } from './lock-file.ts';
import { filesOfRepository, secretsIn } from './secrets.ts';

/**
 * `npm run supply:check`: whether what is installed comes from npm's registry alone, what ships may ship and has no known
 * vulnerability, and no secret is in the repository. Ends with 1 if one of them does not hold.
 */
const root = path.join(import.meta.dirname, '..');

const lockFile = readLockFile(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
tell('lock file', lockFileProblems(lockFile, defaultRegistry()), 'every package is of npm’s registry, with a SHA-512');

const { packages } = await bundledPackages();
const licences = [...new Set(packages.map(({ license }) => license))].toSorted().join(', ');
tell('licences', licenceProblems(packages), `${packages.length} packages ship, under ${licences}`);

const files = filesOfRepository(root);
tell('secrets', await secretsIn(root, files), `none in ${files.length} files`);

const audit = await auditDependencies(root);
if (audit.outcome === 'unreachable') {
  console.error(`npm audit: SKIPPED, whether what ships is vulnerable is not known: ${audit.reason}`);
} else {
  tell('npm audit', audit.outcome === 'clean' ? [] : audit.advisories, 'no known vulnerability in what ships');
}

function tell(check: string, problems: readonly string[], whenFine: string): void {
  if (problems.length === 0) console.log(`${check}: OK, ${whenFine}`);
  for (const problem of problems) console.error(`${check}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
