import { AwsFault } from '../../local/aws/core/aws-fault.ts';
import { isFailedCluster } from '../../src/clusters/cluster-status.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import type { Meddling, TargetScenario } from '../scenario/scenario.ts';
import type { Consistency } from './consistency.ts';
import { home } from './home.ts';
import type { Ledger } from './ledger.ts';
import { rotations } from './rotations.ts';
import type { Run } from './run.ts';
import { keepSourceSnapshots } from './source-snapshots.ts';
import { bindCluster, changeTags, handovers, readerOf, removeReaders } from './takeovers.ts';
import { type Truth, tagsOf, type View } from './truth.ts';

/** People with access to the same account. What they cannot do at the moment they leave undone. */
export class People {
  readonly #run: Run;
  readonly #ledger: Ledger;
  readonly #truth: Truth;
  readonly #consistency: Consistency;

  readonly #asked = (action: string, params: View) => this.#ask(action, params);
  #sourceKept = false;
  /** The target that their present doings are about. */
  #about = '';

  constructor(
    run: Run,
    {
      ledger,
      truth,
      consistency,
    }: { readonly ledger: Ledger; readonly truth: Truth; readonly consistency: Consistency },
  ) {
    this.#run = run;
    this.#consistency = consistency;
    this.#ledger = ledger;
    this.#truth = truth;
  }

  meddle(what: Meddling, targetName: string): void {
    const target = this.#run.scenario.targets.find(({ name }) => name === targetName);
    if (target === undefined) return;
    const { cluster } = target;
    this.#run.timeline.add(undefined, `a person: ${what} of ${cluster}`);
    for (const execution of this.#run.executions) {
      if (execution.status !== 'RUNNING' || execution.target !== targetName) continue;
      this.#run.inject(`person ${what}`, execution, execution.visits.at(-1)?.state ?? 'SnapshotCheck');
    }
    this.#about = targetName;
    switch (what) {
      case 'delete-cluster':
        this.deleteCluster(cluster);
        break;
      case 'rename-cluster':
        this.#changeCluster(cluster, { NewDBClusterIdentifier: `${cluster}-kept-${this.#run.now() % 100_000}` });
        break;
      case 'swap-clusters':
        this.#changeCluster(cluster, { NewDBClusterIdentifier: `${cluster}-kept-${this.#run.now() % 100_000}` });
        this.#takeName(cluster, 12);
        break;
      case 'stop-cluster': {
        const id = this.#aside(cluster) ?? cluster;
        if (this.#ask('StopDBCluster', { DBClusterIdentifier: id }) !== undefined) this.#mark(id);
        break;
      }
      case 'rename-aside': {
        const aside = this.#aside(cluster);
        const kept = `${cluster}-kept-${this.#run.now() % 100_000}`;
        if (aside !== undefined) this.#changeCluster(aside, { NewDBClusterIdentifier: kept });
        break;
      }
      case 'rotate-secrets':
        for (const request of rotations(this.#truth, target, this.#run.now())) {
          this.#run.secrets.add(request.password);
          this.#ask('PutSecretValue', request.params, home, 'secretsmanager');
        }
        break;
      case 'replace-cluster':
        this.deleteCluster(cluster);
        this.#squat(cluster, 12);
        break;
      case 'squat-name':
        this.#squat(cluster, 40);
        break;
      case 'restore-by-another-stage': {
        const tags = { [tagKeys.target]: targetName, [tagKeys.execution]: home.executionOfAnotherStage };
        this.deleteCluster(cluster);
        this.#squat(cluster, 12, { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) });
        break;
      }
      case 'claim-cluster':
      case 'take-off-mark':
      case 'mark-ready':
        changeTags(what, { run: this.#run, ledger: this.#ledger }, this.#truth.cluster(cluster), this.#asked);
        break;
      case 'bind-cluster':
        if (bindCluster(this.#run, this.#truth.cluster(cluster), true)) this.#mark(cluster);
        break;
      case 'add-reader':
        this.#ask('CreateDBInstance', readerOf(this.#truth.cluster(cluster), this.#run.now()));
        break;
      case 'hand-over-secrets':
        this.#handOver(target, false);
        break;
      case 'protect-cluster':
        this.#changeCluster(cluster, { DeletionProtection: true });
        break;
      case 'delete-instance':
        this.#deleteInstance(cluster);
        break;
      case 'delete-copy':
        this.#deleteCopies(targetName);
        break;
      case 'delete-source-snapshot': {
        const { sourceSnapshots } = this.#ledger;
        // Where the source has nothing left of its own, copies of a namesake's count as its.
        const isLast = sourceSnapshots.filter(({ status }) => status === 'available').length < 2;
        const found = isLast ? undefined : sourceSnapshots.find(({ type }) => type === 'manual');
        const name = { DBClusterSnapshotIdentifier: found?.arn };
        if (found !== undefined) this.#ask('DeleteDBClusterSnapshot', name, this.#run.scenario.source);
        break;
      }
    }
  }

  #deleteInstance(cluster: string): void {
    const [instance] = this.#truth.instancesOf(cluster);
    if (instance === undefined) return;
    this.#mark(cluster);
    this.#ask('DeleteDBInstance', { DBInstanceIdentifier: instance['DBInstanceIdentifier'] });
  }

  #handOver(target: TargetScenario, back: boolean): void {
    const master = this.#run.scenario.production.master.username;
    for (const params of handovers(this.#truth, target, { now: this.#run.now(), master, back })) {
      this.#ask('PutSecretValue', params, home, 'secretsmanager');
    }
  }

  #deleteCopies(targetName: string): void {
    for (const [key, { target, madeBy }] of this.#ledger.copies) {
      if (target !== targetName || madeBy === undefined) continue;
      const id = key.slice(0, key.lastIndexOf('@')).split(':').at(-1);
      this.#ask('DeleteDBClusterSnapshot', { DBClusterSnapshotIdentifier: id });
    }
  }

  /** Takes away what stands in a target's way by a person's doing, and waits until it is gone. */
  async putRight(target: TargetScenario): Promise<void> {
    const { name, cluster, profile } = target;
    this.#about = name;
    if (!this.#sourceKept) keepSourceSnapshots(this.#run, this.#ledger);
    this.#sourceKept = true;
    this.#handOver(target, true);
    bindCluster(this.#run, this.#truth.cluster(target.cluster), false);
    for (let attempt = 0; attempt < 40; attempt += 1) {
      // Instances keep their names when their cluster gets another one.
      for (const kept of this.#truth.clusters(`${cluster}-kept-`)) this.deleteCluster(kept);
      const mended = removeReaders(this.#truth, cluster, this.#asked) && this.#mend(name, cluster);
      const standing = this.#truth.cluster(cluster);
      const owner = this.#ledger.clusters.get(String(standing?.['DbClusterResourceId']))?.target;
      // What somebody is deleting can no longer be set aside.
      const going = standing?.['Status'] === 'deleting';
      // One that was swapped in has instances that are not the target's, whoever may replace the cluster.
      const swapped =
        !this.#ledger.clusters.has(String(standing?.['DbClusterResourceId'])) &&
        this.#truth.instancesOf(cluster).length > 0;
      const ofAnotherStage = tagsOf(standing).get(tagKeys.execution) === home.executionOfAnotherStage;
      const mayBeTaken = profile.replace?.adopt === true && !swapped && !ofAnotherStage;
      const foreign = standing !== undefined && owner !== name && !mayBeTaken;
      if (foreign) this.deleteCluster(cluster);
      else if (standing?.['DeletionProtection'] === true && profile.replace?.disableDeletionProtection !== true) {
        this.#ask('StartDBCluster', { DBClusterIdentifier: cluster });
        this.#ask('ModifyDBCluster', { DBClusterIdentifier: cluster, DeletionProtection: false });
      }
      const locked =
        this.#truth.cluster(cluster)?.['DeletionProtection'] === true &&
        profile.replace?.disableDeletionProtection !== true;
      if (
        mended &&
        !locked &&
        !foreign &&
        this.#truth.clusters(`${cluster}-kept-`).length === 0 &&
        standing?.['Status'] !== 'renaming' &&
        !(going && profile.replace?.strategy === 'setAside')
      )
        return;
      this.#run.after(60_000, undefined, () => {});
      await this.#run.settle();
    }
  }

  /** What never becomes available is given up: a copy, or an old cluster that was set aside. */
  #mend(name: string, cluster: string): boolean {
    const failed = this.#truth
      .clusters(`${cluster}-aside-`)
      .filter((aside) => isFailedCluster(String(this.#truth.cluster(aside)?.['Status'])));
    for (const aside of failed) this.deleteCluster(aside);
    const mended = failed.length === 0;
    if (!this.#run.scenario.lasting.some((fault) => fault.kind === 'status' && fault.status === 'copying')) {
      return mended;
    }
    for (const [key, { target, madeBy }] of this.#ledger.copies) {
      const id = key.slice(0, key.lastIndexOf('@'));
      if (target !== name || madeBy === undefined || this.#truth.snapshot(id)?.['Status'] !== 'copying') continue;
      this.#ask('DeleteDBClusterSnapshot', { DBClusterSnapshotIdentifier: id.split(':').at(-1) });
    }
    return mended;
  }

  /** As somebody at the console does it. */
  deleteCluster(cluster: string): void {
    if (this.#truth.cluster(cluster) === undefined) return;
    this.#mark(cluster);
    if (this.#truth.cluster(cluster)?.['Status'] === 'stopped') {
      this.#ask('StartDBCluster', { DBClusterIdentifier: cluster });
      return;
    }
    this.#ask('ModifyDBCluster', { DBClusterIdentifier: cluster, DeletionProtection: false });
    for (const instance of this.#truth.instancesOf(cluster)) {
      this.#ask('DeleteDBInstance', { DBInstanceIdentifier: instance['DBInstanceIdentifier'] });
    }
    this.#ask('DeleteDBCluster', { DBClusterIdentifier: cluster, SkipFinalSnapshot: true });
  }

  /** Makes a cluster of their own under the name as soon as it is free. */
  #squat(cluster: string, attempts: number, more: View = {}): void {
    const made = this.#ask('CreateDBCluster', {
      DBClusterIdentifier: cluster,
      Engine: 'aurora-postgresql',
      MasterUsername: 'somebody',
      ManageMasterUserPassword: true,
      ...more,
    });
    const about = this.#about;
    if (made !== undefined || attempts === 0) return;
    this.#run.after(10_000, undefined, () => {
      this.#about = about;
      this.#squat(cluster, attempts - 1, more);
    });
  }

  /** Gives the name to another cluster of theirs as soon as it is free. */
  #takeName(cluster: string, attempts: number): void {
    const other = [`${cluster}2`, `${cluster}-old`, `a-${cluster}`].find((id) => this.#truth.cluster(id) !== undefined);
    if (other === undefined || attempts === 0) return;
    const about = this.#about;
    const free = this.#truth.cluster(cluster) === undefined;
    if (free && this.#ask('ModifyDBCluster', { DBClusterIdentifier: other, NewDBClusterIdentifier: cluster })) return;
    this.#run.after(10_000, undefined, () => {
      this.#about = about;
      this.#takeName(cluster, attempts - 1);
    });
  }

  /** The name under which the pipeline has set the target's old cluster aside. */
  #aside(cluster: string): string | undefined {
    return this.#truth.clusters(`${cluster}-aside-`)[0];
  }

  #changeCluster(cluster: string, params: View): void {
    if (this.#ask('ModifyDBCluster', { DBClusterIdentifier: cluster, ...params }) !== undefined) this.#mark(cluster);
  }

  #mark(cluster: string): void {
    const id = this.#truth.cluster(cluster)?.['DbClusterResourceId'];
    if (id !== undefined) this.#ledger.meddledAt.set(String(id), this.#run.now());
  }

  #ask(
    action: string,
    params: View,
    place: { account: string; region: string } = home,
    service: 'rds' | 'secretsmanager' = 'rds',
  ): View | undefined {
    const { account, region } = place;
    try {
      const result = this.#run.core.handle({ service, action, account, region, params });
      this.#run.timeline.add(undefined, `  a person: ${action} ${Object.values(params)[0]}`);
      this.#consistency.made(action, result);
      this.#ledger.touch(action, params, this.#run.now());
      if (action === 'DeleteDBCluster') this.#ledger.noteDeletion(result);
      this.#ledger.personActedAt.set(this.#about, this.#run.now());
      return result;
    } catch (error) {
      if (!(error instanceof AwsFault)) throw error;
      this.#run.timeline.add(undefined, `  a person: ${action} ${Object.values(params)[0]}: ${error.code}`);
      return undefined;
    }
  }
}
