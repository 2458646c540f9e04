import type { Plan } from '../../src/payload/plan.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import type { Judged } from '../invariants/judged.ts';
import { names } from '../scenario/names.ts';
import { batchesOf } from '../world/database-data.ts';
import { keyOfSnapshot } from '../world/ledger.ts';
import type { Execution } from '../world/records.ts';
import { tagsOf } from '../world/truth.ts';

/** The facts of a message of success, each against what is really so. A person may have changed what was complete. */
export function judgeSuccessText(
  judged: Judged,
  execution: Execution,
  text: string,
  wrong: (what: string) => void,
): void {
  const { run, ledger, truth } = judged;
  if (run.isContested(execution)) return;
  const completeAt = execution.visits.findLast(({ state }) => state === 'CheckRestoreStatus')?.at ?? 0;
  if ((ledger.personActedAt.get(execution.target) ?? 0) >= completeAt || text.includes('no longer so')) return;
  const line = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '';
  const plan = execution.results.get('SnapshotCheck')?.['plan'] as Plan;
  const cluster = truth.cluster(plan.cluster.identifier);
  const resourceId = String(cluster?.['DbClusterResourceId']);
  judgeSource(judged, line('Snapshot'), run.databases.ofCluster(resourceId)?.origin, wrong);
  const at = `${cluster?.['DBClusterIdentifier']} in ${plan.region}, at ${cluster?.['Endpoint']}:${cluster?.['Port']}`;
  if (!line('Cluster').startsWith(at)) wrong(`told was ${line('Cluster')}; it is ${at}`);
  const members = truth.instancesOf(plan.cluster.identifier).map((each) => String(each['DBInstanceIdentifier']));
  if (line('Instances') !== (members.join(', ') || 'none'))
    wrong(`told were ${line('Instances')}, of ${members.join()}`);
  judgeTables(judged, execution, text, wrong);
  judgeCopies(judged, execution, line, wrong);
}

function judgeSource(
  { ledger }: Judged,
  line: string,
  origin: string | undefined,
  wrong: (what: string) => void,
): void {
  const source = ledger.sourceSnapshots.find(({ dataKey }) => dataKey === origin);
  const id = source?.arn.split(':cluster-snapshot:')[1] ?? origin;
  // RDS calls a shared one by its ARN.
  const [told] = line.split(` of ${names.source} in `);
  if (told !== id && told !== source?.arn) wrong(`told was ${line}; it was restored from ${id}`);
  if (source?.dataAt === undefined) return;
  const time = /(?:taken|data of) (\S+?)(?:,| by)/.exec(line)?.[1] ?? '';
  if (Math.abs(Date.parse(time) - source.dataAt) > 60_000 || Number.isNaN(Date.parse(time)))
    wrong(`its data is told to be of ${time}; it is of ${new Date(source.dataAt).toISOString()}`);
}

function judgeTables({ run }: Judged, execution: Execution, text: string, wrong: (what: string) => void): void {
  const { database } = run.targetOf(execution)?.profile ?? {};
  for (const { table, schema = 'public', database: named } of database?.masking ?? []) {
    const told = `- ${schema}.${table} in ${named ?? database?.name ?? names.database}: ${batchesOf(table) * 1000} rows`;
    if (!text.includes(`\n${told}`)) wrong(`it was not told: ${told}`);
  }
  for (const { name, access } of database?.roles ?? []) {
    const may = access ?? 'explicit privileges';
    if (!text.includes(`\n- ${name}: ${may} in `)) wrong(`role ${name} was not told`);
  }
}

function judgeCopies(
  judged: Judged,
  execution: Execution,
  line: (name: string) => string,
  wrong: (what: string) => void,
): void {
  const { run, ledger, truth } = judged;
  const plan = execution.results.get('SnapshotCheck')?.['plan'] as Plan;
  const copy = truth.snapshot(plan.copy.snapshotId);
  const maker = copy && ledger.copies.get(keyOfSnapshot(copy))?.madeBy;
  const makers = [maker === execution ? 'this restore' : 'an earlier restore'];
  // One that two restores of the target have claimed in turn, before one gave way, cannot always be told from its own.
  const claimed = run.executions.some(
    (other) =>
      other !== execution && other.target === execution.target && (other.endedAt ?? Infinity) > execution.startedAt,
  );
  if (claimed) makers.push('this restore', 'an earlier restore');
  if (!makers.some((by) => line('Copy') === `${plan.copy.snapshotId}, made by ${by}, archived`))
    wrong(`told was the copy ${line('Copy')}`);
  // What somebody takes away meanwhile was there a moment before.
  const isTaken = copy === undefined && (ledger.personActedAt.get(execution.target) ?? 0) >= execution.startedAt;
  if (!isTaken && !tagsOf(copy).has(tagKeys.archivedAt)) wrong(`${plan.copy.snapshotId} is told to be archived`);
  const [kept = '', deleted = ''] = line('Older copies').split('; ');
  const idsIn = (list: string) => (/^none/.test(list) ? [] : list.replace(/^\w+ /, '').split(', '));
  for (const id of idsIn(kept)) {
    const found = truth.snapshot(id);
    if (found === undefined || found['Status'] === 'deleting') wrong(`the copy ${id} is told to be kept`);
  }
  for (const id of idsIn(deleted)) {
    const found = truth.snapshot(id);
    if (found !== undefined && found['Status'] !== 'deleting') wrong(`the copy ${id} is told to be deleted`);
  }
  const final = /final snapshot ([a-z0-9-]+)/.exec(line('Old cluster'))?.[1];
  const { existing, finalSnapshotId = '' } = plan.replace;
  const taken = truth.snapshot(finalSnapshotId);
  const own = taken?.['DbClusterResourceId'] === existing?.resourceId && taken?.['Status'] !== 'failed';
  if (final !== undefined && !own) wrong(`${final} is told to be a final snapshot`);
  const made = own && Number(taken?.['SnapshotCreateTime']) >= execution.startedAt;
  if (final === undefined && made) wrong(`the final snapshot ${finalSnapshotId} was not told`);
}
