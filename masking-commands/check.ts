/**
 * `npm run masking:check`: says what SetupDBUsers would say of a target's profile and a schema before anything is restored. Exits with 0
 * if that is nothing, 1 if it is something, 2 for wrong usage and for what cannot be read.
 */
import path from 'node:path';
import { checkProfile } from './checked-profile.ts';
import { readOptions, WrongUsage } from './options.ts';
import { runCommand } from './run-command.ts';

const usage = `Usage: npm run masking:check -- --stage STAGE --target TARGET --schema FILE [--rows N] | --database-url URL [--database NAME]

  --stage, --target    whose profile in config/STAGE.yml is checked
  --schema FILE        what pg_dump --schema-only wrote
  --rows N             makes up N rows for each table, masks them as a restore does, and shows a row of each table before and after
  --database-url URL   a copy of production, as a user who may do what the master may; nothing in it is changed:
                       postgresql://user@host:5432/database?sslrootcert=FILE; the password in PGPASSWORD
  --database NAME      the database's name, if it is not the one that the profile means where it names none

Prints every problem at its path. Exits with 0 if there is none, 1 if there is any, 2 for wrong usage.`;

process.exitCode = await runCommand(usage, process.argv.slice(2), async (args) => {
  const asked = readOptions(args);
  if (asked === undefined) return undefined;
  if (asked.target === undefined) throw new WrongUsage('expected --stage and --target');
  const {
    problems,
    told,
    fine,
    shown = [],
    untried,
  } = await checkProfile(path.join(import.meta.dirname, '..'), {
    ...asked,
    target: asked.target,
  });
  for (const line of told) console.error(line);
  for (const line of problems) console.log(line);
  if (problems.length > 0) return 1;
  console.log(fine);
  if (untried.length > 0) console.log(`not tried, for no row was found for them: ${untried.join(', ')}`);
  for (const { table, isSame, columns } of shown) {
    console.log(isSame ? table : `${table}, of any two rows: nothing that stays tells them apart`);
    for (const { name, before, after } of columns) console.log(`  ${name}: ${written(before)} → ${written(after)}`);
  }
  return 0;
});

function written(value: string | null): string {
  if (value === null) return 'NULL';
  const line = JSON.stringify(value);
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
