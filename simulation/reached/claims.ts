import { type Definition, successors } from '../../local/definition.ts';
import { errorCatalogue } from '../../src/failures/catalogue.ts';
import {
  archiveSchema,
  copySchema,
  deletionSchema,
  notificationSchema,
  restoreSchema,
  usersSchema,
} from '../../src/payload/results.ts';
import { enumerated } from './enumerations.ts';
import { preflightChecks } from './preflight-checks.ts';
import type { ReachedKind } from './reached.ts';
import { rollbackBranches } from './rollback-branches.ts';

const results = {
  copy: copySchema,
  deletion: deletionSchema,
  restore: restoreSchema,
  users: usersSchema,
  archive: archiveSchema,
  notification: notificationSchema,
};

/** All that the pipeline says it can come to: taken from where it says so, and not written down a second time. */
export function claims(definition: Definition): Readonly<Record<ReachedKind, readonly string[]>> {
  const states = Object.entries(definition.States);
  return {
    errors: Object.keys(errorCatalogue),
    checks: Object.entries(preflightChecks).flatMap(([name, came]) => came.map((result) => `${name} ${result}`)),
    outcomes: [
      'check.outcome SnapshotAvailable',
      ...Object.entries(results).flatMap(([path, schema]) => enumerated(schema, path)),
    ],
    rollback: Object.keys(rollbackBranches),
    retries: states.flatMap(([name, { Retry = [] }]) =>
      Retry.flatMap(({ ErrorEquals }) => ErrorEquals.map((error) => `${name} ${error}`)),
    ),
    transitions: states.flatMap(([name, state]) => successors(state).map((next) => `${name} → ${next}`)),
  };
}
