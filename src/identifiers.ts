import { createHash } from 'node:crypto';
import { parseArn } from './arn.ts';

/** What RDS allows the identifier of a cluster, an instance and a snapshot to have. */
const longest = 63;

/** Eight hexadecimal digits that stand for a text. */
function hash8(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The text cut to a length at which it still ends as an identifier may. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/-+$/, '');
}

/**
 * `<target>-<yyyymmdd>-<hhmm>-<hash>`: the same source snapshot and key give the same name, so that a copy which is there
 * already is found again. The key is in the hash because a copy under another key is another copy.
 */
export function copyId(target: string, source: { arn: string; createdAt: string }, kmsKeyId?: string): string {
  const digits = new Date(source.createdAt).toISOString().replace(/\D/g, '');
  const hash = hash8(kmsKeyId === undefined ? source.arn : `${source.arn}\n${kmsKeyId}`);
  return `${target}-${digits.slice(0, 8)}-${digits.slice(8, 12)}-${hash}`;
}

/**
 * The part of a copy's identifier that tells when its source was taken, `yyyymmdd-hhmm`; undefined if the identifier is
 * not that of a copy for this target.
 */
export function copyStamp(target: string, id: string): string | undefined {
  if (!id.startsWith(`${target}-`)) return undefined;
  return /^(\d{8}-\d{4})-[0-9a-f]{8}$/.exec(id.slice(target.length + 1))?.[1];
}

/** One name per execution: the second night's final snapshot must not meet the first night's. */
export function finalSnapshotId(cluster: string, executionId: string): string {
  const suffix = `-final-${hash8(executionId)}`;
  return `${cut(cluster, longest - suffix.length)}${suffix}`;
}

/** What an old cluster is called while its successor is restored: one name per execution, as for its final snapshot. */
export function asideId(cluster: string, executionId: string): string {
  const suffix = `-aside-${hash8(executionId)}`;
  return `${cut(cluster, longest - suffix.length)}${suffix}`;
}

/** Whether a cluster that was set aside still has the name that a restore gave it: whoever renames one means to keep it. */
export function isAsideId(cluster: string, id: string): boolean {
  const length = '-aside-'.length + 8;
  return /-aside-[0-9a-f]{8}$/.test(id) && id.slice(0, -length) === cut(cluster, longest - length);
}

/**
 * `<cluster>-<hash>-1` is the writer. The hash is that of the execution that restores the cluster: whatever bears such a
 * name was made by it, and the instances of the old cluster can stand beside the new ones.
 */
export function instanceId(cluster: string, executionId: string, number: number): string {
  const suffix = `-${hash8(executionId)}-${number}`;
  return `${cut(cluster, longest - suffix.length)}${suffix}`;
}

/**
 * Whether two executions, by ARN, are of one state machine. Of another stage's, whose targets may name the same cluster, nobody here
 * may ask: it is not known to have ended, and what it has made or set aside is no leftover.
 */
export function isOfSameStateMachine(one: string | undefined, other: string): one is string {
  return stateMachineOf(one) === stateMachineOf(other);
}

/** `execution:NAME:ID` and `stateMachine:NAME` are of one state machine. */
function stateMachineOf(arn: string | undefined): string {
  const { region, account, resource = '' } = parseArn(arn ?? '') ?? {};
  return [region, account, resource.split(':')[1]].join(':');
}
