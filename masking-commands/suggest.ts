/**
 * `npm run masking:suggest`: prints the `database:` part of a profile that decides about every column of a schema. Exits with 0 where
 * nothing is left to a person, 1 where something is, 2 for wrong usage and for what cannot be read.
 */
import path from 'node:path';
import { readOptions, WrongUsage } from './options.ts';
import { runCommand } from './run-command.ts';
import { suggest } from './suggestion.ts';

const usage = `Usage: npm run masking:suggest -- --schema FILE | --database-url URL [--stage STAGE --target TARGET] [--database NAME]

  --schema FILE        what pg_dump --schema-only wrote
  --database-url URL   a database, which is only read: postgresql://user@host:5432/database?sslrootcert=FILE;
                       the password in PGPASSWORD
  --stage, --target    whose profile in config/STAGE.yml has decided already
  --database NAME      the database's name, if it is not the one that the profile means where it names none

Prints the database: part of a profile, for a person to read. Exits with 0 if nothing is open, 1 if a person has to decide
something, 2 for wrong usage.`;

process.exitCode = await runCommand(usage, process.argv.slice(2), async (args) => {
  const asked = readOptions(args);
  if (asked === undefined) return undefined;
  if (asked.rows !== undefined) throw new WrongUsage('--rows: expected with masking:check alone');
  const { text, open, told } = await suggest(path.join(import.meta.dirname, '..'), asked);
  for (const line of told) console.error(line);
  process.stdout.write(text);
  for (const line of open) console.error(`open: ${line}`);
  return open.length === 0 ? 0 : 1;
});
