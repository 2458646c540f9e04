import { parseArn } from '../arn.ts';
import type { Config } from '../config/schema.ts';
import { profileOf } from '../config/targets.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { howKnown } from '../messages/data-text.ts';
import type { WholePlan } from '../payload/plan.ts';
import type { RestoreRequestBody } from '../payload/request-body.ts';
import type { PreflightCheck } from '../payload/results.ts';
import { planRestore } from '../plan/plan-restore.ts';
import type { ClusterAdmin } from '../ports/clusters.ts';
import type { PastRestores, RunningRestores } from '../ports/executions.ts';
import type { KeyStore } from '../ports/keys.ts';
import type { RegionResources } from '../ports/region.ts';
import type { SecretStore } from '../ports/secrets.ts';
import type { SnapshotStore } from '../ports/snapshots.ts';
import { type FoundSnapshot, findSourceSnapshot, requireFresh } from '../snapshots/find-source-snapshot.ts';
import { type Checklist, createChecklist, type FailedCheck } from './checklist.ts';
import { checkEngineVersion, engineVersionCheck } from './engine-version.ts';
import { checkExistingCluster } from './existing-cluster.ts';
import { checkGroups, groupChecks } from './groups.ts';
import { checkInstanceClasses, instanceClassCheck } from './instance-classes.ts';
import { checkIntegrations } from './integrations.ts';
import { checkKeys, keyChecks } from './keys.ts';
import { checkLastRestore } from './last-restore.ts';
import { checkOtherRestores } from './other-restores.ts';
import { isAdoptable, readTarget, type TargetSight } from './resume.ts';
import { checkRoles, roleCheck } from './roles.ts';
import { checkSecrets, secretChecks } from './secrets.ts';
import { checkSecurityGroups, securityGroupCheck } from './security-groups.ts';
import { checkServerlessCapacity, serverlessCapacityCheck } from './serverless-capacity.ts';
import { type CopiesOutlook, checkSnapshotRoom, roomChecks } from './snapshot-room.ts';
import { inSourceRegion, type SourcePlace } from './source-region.ts';
import { checkSql, sqlCheck } from './sql.ts';

/** All that the preflight reads. Nothing in it can change anything. */
export interface PreflightPorts {
  readonly snapshots: Pick<SnapshotStore, 'find' | 'listOfCluster' | 'listManual'>;
  readonly clusters: Pick<ClusterAdmin, 'find' | 'instancesOf' | 'list'>;
  readonly resources: RegionResources;
  readonly keys: KeyStore;
  readonly secrets: Pick<SecretStore, 'credentials' | 'text'>;
  readonly restores: RunningRestores;
  readonly past: PastRestores;
  /** The SHA-256 of every SQL file that was packaged, by the name that profiles have for it. */
  readonly sqlHashes?: Readonly<Record<string, string>>;
}

export interface PreflightInput {
  readonly config: Config;
  readonly request: RestoreRequestBody;
  /** An ARN of the execution or its state machine: it tells the account the pipeline runs in, with no request to STS. */
  readonly executionId: string;
  /** When the execution was started; undefined for a plan, which none has. */
  readonly startedAt?: string | undefined;
  /** RFC 3339. */
  readonly now: string;
}

export interface PreflightResult {
  readonly checks: readonly PreflightCheck[];
  readonly failures: readonly FailedCheck[];
  readonly found?: FoundSnapshot | undefined;
  /** Missing if it could not be settled; there may be one though other checks failed. */
  readonly plan?: WholePlan | undefined;
  readonly existing?: TargetSight | undefined;
  readonly copies?: CopiesOutlook | undefined;
}

/**
 * Settles the plan and checks everything that can be known before anything is touched. What is wrong is noted, not thrown:
 * see `requirePassed`. Throws UnknownTarget, InvalidPayload, and the errors that pass by themselves.
 */
export async function preflight(ports: PreflightPorts, input: PreflightInput): Promise<PreflightResult> {
  const { config, request, executionId, startedAt, now } = input;
  const { target } = request;
  const { region } = config;
  const profile = profileOf(config, target);
  const identifier = profile.cluster?.identifier ?? target;
  const { account, partition, region: deployedRegion } = executionHome(executionId);
  const setsAside = profile.replace?.strategy === 'setAside';
  const list = createChecklist();

  const askHere = () => ports.clusters.find(identifier);
  const place = { target, region, sourceRegion: profile.source.region, askHere };
  const found = await checkSnapshot(list, ports.snapshots, place, {
    source: profile.source,
    select: profile.snapshot?.select ?? 'latest',
    maxAgeHours: profile.snapshot?.maxAgeHours,
    named: request.snapshot,
    now,
    partition,
    account,
  });
  const existing = await list.settle(
    'targetRead',
    () =>
      readTarget(ports, {
        ...{ identifier, target, region, executionId },
        adopt: profile.replace?.adopt ?? false,
        setsAside,
      }),
    ({ standing, aside }) =>
      `Cluster ${identifier} ${standing === undefined ? 'does not exist' : 'exists'} in ${region}${aside === undefined ? '' : `; ${aside.identifier} was set aside by a restore that has ended`}.`,
  );
  await checkOtherRestores(list, ports.restores, {
    target,
    execution: startedAt === undefined ? undefined : { id: executionId, startedAt },
    cluster: existing?.standing,
  });
  await checkExistingCluster(
    list,
    identifier,
    existing,
    {
      target,
      region,
      identifier,
      account,
      source: { ...profile.source, resourceId: found?.snapshot.clusterResourceId },
      adopt: profile.replace?.adopt ?? false,
      disableDeletionProtection: profile.replace?.disableDeletionProtection ?? false,
      // What a restore has left unfinished holds nothing to keep: it is neither set aside nor snapshotted.
      finalSnapshot: (profile.replace?.finalSnapshot ?? false) && existing?.unfinished === undefined,
      setAside: setsAside && existing?.unfinished === undefined,
    },
    deployedRegion,
  );
  await checkIntegrations(list, ports.resources, existing?.cluster, { target, region });

  if (found === undefined || existing === undefined) {
    const reason = found === undefined ? 'There is no plan without a snapshot.' : 'The target could not be read.';
    list.skip(reason, 'lastRestore', 'planComplete', ...planChecks);
    return { ...list, found, existing };
  }
  const last = await checkLastRestore(list, ports, {
    ...{ target, region, identifier },
    existing: existing.cluster,
    instances: existing.instances,
  });
  const plan = await list.settle(
    'planComplete',
    async () => {
      const { aside, unfinished } = existing;
      const asked = {
        ...{ target, profile, identifier, region, account, executionId, aside },
        snapshot: found.snapshot,
        data: found.data,
        existing: existing.cluster,
        existingInstances: existing.instances,
        // Stryker disable next-line OptionalChaining: where something is unfinished there is a cluster
        keepsNothing: unfinished !== undefined && unfinished.cluster.resourceId === existing.cluster?.resourceId,
        last,
        sqlHashes: ports.sqlHashes,
      };
      const fresh = planRestore({ ...asked, leftover: setsAside ? unfinished?.cluster : undefined });
      const adoptable = unfinished !== undefined && (await isAdoptable(ports.keys, fresh, unfinished));
      return adoptable ? planRestore({ ...asked, adopted: unfinished }) : fresh;
    },
    () => 'Every setting has a value or AWS’s default.',
  );
  if (plan === undefined) {
    list.skip('The plan could not be settled.', ...planChecks);
    return { ...list, found, existing };
  }
  await checkEngineVersion(list, ports.resources, plan);
  await checkInstanceClasses(list, ports.resources, plan);
  await checkServerlessCapacity(list, ports.resources, plan);
  await checkGroups(list, ports.resources, plan);
  await checkSecurityGroups(list, plan);
  await checkKeys(list, ports.keys, plan, found.snapshot);
  await checkRoles(list, plan);
  await checkSql(list, plan);
  await checkSecrets(list, ports.secrets, plan);
  const copies = await checkSnapshotRoom(list, ports, { plan, now, partition });
  return { ...list, found, existing, plan, copies };
}

/** The checks that need a plan. */
const planChecks = [
  engineVersionCheck,
  instanceClassCheck,
  serverlessCapacityCheck,
  ...groupChecks,
  securityGroupCheck,
  ...keyChecks,
  roleCheck,
  sqlCheck,
  ...secretChecks,
  ...roomChecks,
];

async function checkSnapshot(
  list: Checklist,
  snapshots: PreflightPorts['snapshots'],
  place: SourcePlace,
  search: Parameters<typeof findSourceSnapshot>[1],
): Promise<FoundSnapshot | undefined> {
  const found = await list.settle(
    'snapshotAvailable',
    () => inSourceRegion(place, () => findSourceSnapshot(snapshots, search)),
    ({ snapshot }) => `Snapshot ${snapshot.arn} is available.`,
  );
  if (found === undefined) {
    list.skip('There is no snapshot.', 'snapshotFresh');
    return undefined;
  }
  await list.check('snapshotFresh', () => {
    requireFresh(found, search);
    const limit = search.maxAgeHours === undefined ? 'has no limit' : `allows ${search.maxAgeHours}`;
    return `${ageText(found)}; the profile ${limit}.`;
  });
  return found;
}

function ageText({ snapshot, data, ageHours, passedOver }: FoundSnapshot): string {
  const others =
    passedOver === 0 ? '' : `; ${passedOver} newer copies were passed over, as nothing tells their data’s age`;
  if (data.asOf === undefined) {
    return `The snapshot is a copy of ${snapshot.createdAt}, and nothing tells how old its data is${others}`;
  }
  const how = howKnown(data.basis);
  return `The snapshot is ${ageHours} hours old${how === undefined ? '' : `: a copy, whose data is of ${data.asOf} by ${how}`}${others}`;
}

function executionHome(executionId: string): { account: string; partition: string; region: string } {
  const arn = parseArn(executionId);
  if (arn === undefined) {
    throw new PipelineError('InvalidPayload', `The execution's id ${executionId} is not an ARN.`, { executionId });
  }
  return arn;
}
