import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { EncryptionKey, KeyStore } from '../../src/ports/keys.ts';
import type { RegionResources } from '../../src/ports/region.ts';
import { account } from './fake-snapshots.ts';

/** Groups of the target region in memory: any name is that of a group which fits, unless a test says otherwise. */
export class FakeResources implements RegionResources {
  /** The family of each group, or undefined for one that does not exist. */
  readonly families = new Map<string, string | undefined>();
  readonly missingSubnetGroups = new Set<string>();
  versions: readonly string[] = ['16.8', '17.2', '17.4', '17.5'];
  classes: readonly string[] = ['db.serverless', 'db.t4g.medium', 'db.r6g.large', 'db.r6g.xlarge'];
  capacity: { min: number; max: number } | undefined = { min: 0, max: 256 };
  integrations: readonly string[] = [];
  quota: number | undefined = 100;

  async hasSubnetGroup(name: string): Promise<boolean> {
    return !this.missingSubnetGroups.has(name);
  }

  async clusterParameterFamily(group: string): Promise<string | undefined> {
    return this.#family(group);
  }

  async instanceParameterFamily(group: string): Promise<string | undefined> {
    return this.#family(group);
  }

  async offeredVersions(): Promise<readonly string[]> {
    return this.versions;
  }

  async offeredClasses(): Promise<readonly string[]> {
    return this.classes;
  }

  async serverlessCapacity() {
    return this.capacity;
  }

  async integrationsOf(): Promise<readonly string[]> {
    return this.integrations;
  }

  async manualSnapshotQuota(): Promise<number | undefined> {
    return this.quota;
  }

  #family(group: string): string | undefined {
    return this.families.has(group) ? this.families.get(group) : 'aurora-postgresql17';
  }
}

/** Keys in memory: any is enabled, unless a test says otherwise. */
export class FakeKeys implements KeyStore {
  /** The state of each key; undefined for one that does not exist. */
  readonly states = new Map<string, string | undefined>();
  readonly hidden = new Set<string>();
  readonly awsManaged = new Set<string>();

  async find(keyId: string): Promise<EncryptionKey | undefined> {
    if (this.hidden.has(keyId)) throw new PipelineError('AwsAccessDenied', 'KMS DescribeKey was denied.');
    const state = this.states.has(keyId) ? this.states.get(keyId) : 'Enabled';
    if (state === undefined) return undefined;
    const manager = this.awsManaged.has(keyId) ? 'AWS' : 'CUSTOMER';
    return { arn: `arn:aws:kms:eu-west-1:${account}:key/${keyId}`, state, manager };
  }
}
