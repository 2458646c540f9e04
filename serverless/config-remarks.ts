import type { Config, Profile } from '../src/config/schema.ts';
import { unknownRegions } from './foresight/regions.ts';

/** What is legal in a profile, but rarely meant: the path in the profile, and what comes of it. */
const remarksOfProfile: readonly ((profile: Profile, region: string) => string | undefined)[] = [
  ({ snapshot }) =>
    snapshot?.maxAgeHours === undefined
      ? 'snapshot.maxAgeHours: left out, a snapshot of any age is restored'
      : undefined,
  ({ source, snapshot }) =>
    source.account !== undefined && snapshot?.select === 'latest-automated'
      ? 'snapshot.select: latest-automated finds nothing in another account, for automated snapshots cannot be shared'
      : undefined,
  ({ source, copy }, region) =>
    copy?.kmsKeyId === undefined && (source.account !== undefined || source.region !== region)
      ? `copy.kmsKeyId: left out, an encrypted source needs a cluster to replace whose key the copy can have`
      : undefined,
  ({ database }) =>
    database?.unlistedLogins === 'keep'
      ? 'database.unlistedLogins: keep lets logins of the source in, with the passwords they have there'
      : undefined,
  ({ database }) =>
    (database?.masking ?? []).length === 0 && (database?.sql ?? []).length === 0
      ? 'database.masking: left out, and so is database.sql: whoever logs in sees the source’s data as it is'
      : undefined,
  ({ database }) =>
    (database?.masking ?? []).length > 0 && database?.columns?.undecided === 'keep'
      ? 'database.columns.undecided: keep lets columns that the source gets tomorrow through as they are'
      : undefined,
  ({ replace }) =>
    replace?.adopt === true
      ? 'replace.adopt: true is for the first restore: afterwards the cluster is the pipeline’s own'
      : undefined,
];

/** Remarks on a valid configuration, which fail nothing, each with the path that it is about. */
export function configRemarks(config: Config): readonly string[] {
  const { region, targets } = config;
  const remarks = Object.entries(targets).flatMap(([name, profile]) =>
    remarksOfProfile.flatMap((remarkOn) => {
      const remark = remarkOn(profile, region);
      return remark === undefined ? [] : [`targets.${name}.${remark}`];
    }),
  );
  return [...unknownRegions(config), ...remarks];
}
