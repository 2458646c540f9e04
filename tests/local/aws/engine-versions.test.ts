import { DescribeDBEngineVersionsCommand, RestoreDBClusterFromSnapshotCommand } from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { emulator, errorOf, here, there } from './emulator.ts';

const engineVersions = { 'aurora-postgresql': ['16.4', '17.4', '17.5'], 'aurora-mysql': ['8.0.mysql_aurora.3.10.0'] };
const postgres = { Engine: 'aurora-postgresql' };

describe('DescribeDBEngineVersions', () => {
  it('lists what the region offers of an engine, in the wire format of RDS', async () => {
    const { rds } = await emulator({ settings: { engineVersions } });
    const { DBEngineVersions: found } = await rds().send(new DescribeDBEngineVersionsCommand(postgres));
    expect(found).toEqual(
      engineVersions['aurora-postgresql'].map((version) => ({
        Engine: 'aurora-postgresql',
        EngineVersion: version,
        DBParameterGroupFamily: `aurora-postgresql${version.slice(0, 2)}`,
        DBEngineDescription: 'aurora-postgresql',
        Status: 'available',
        ServerlessV2FeaturesSupport: { MinCapacity: 0, MaxCapacity: 256 },
      })),
    );
  });

  it('finds one version, and nothing where there is none of that name', async () => {
    const { rds } = await emulator({ settings: { engineVersions } });
    const find = async (EngineVersion: string) =>
      (await rds().send(new DescribeDBEngineVersionsCommand({ ...postgres, EngineVersion }))).DBEngineVersions;
    expect(await find('17.4')).toMatchObject([{ EngineVersion: '17.4' }]);
    expect((await find('17.99')) ?? []).toEqual([]);
  });

  it('answers in pages', async () => {
    const many = Array.from({ length: 45 }, (_, minor) => `17.${minor + 10}`);
    const { rds } = await emulator({ settings: { engineVersions: { ...engineVersions, 'aurora-postgresql': many } } });
    const found: (string | undefined)[] = [];
    let Marker: string | undefined;
    let pages = 0;
    do {
      const page = await rds().send(new DescribeDBEngineVersionsCommand({ ...postgres, MaxRecords: 20, Marker }));
      found.push(...(page.DBEngineVersions ?? []).map(({ EngineVersion }) => EngineVersion));
      ({ Marker } = page);
      pages += 1;
    } while (Marker !== undefined);
    expect({ found, pages }).toEqual({ found: many, pages: 3 });
  });

  it('leaves out what the region has withdrawn, unless all are asked for', async () => {
    const { core, rds } = await emulator({ settings: { engineVersions } });
    core.seed.withdrawEngineVersion(here, '17.4');
    const list = async (place: typeof here, input: object) =>
      (await rds(place).send(new DescribeDBEngineVersionsCommand({ ...postgres, ...input }))).DBEngineVersions?.map(
        ({ EngineVersion, Status }) => `${EngineVersion} ${Status}`,
      );
    expect(await list(here, {})).toEqual(['16.4 available', '17.5 available']);
    expect(await list(here, { IncludeAll: true })).toContain('17.4 deprecated');
    expect(await list(there, {})).toContain('17.4 available');
  });

  it('refuses an engine that there is not', async () => {
    const { rds } = await emulator();
    const command = new DescribeDBEngineVersionsCommand({ Engine: 'aurora-oracle' });
    expect(await errorOf(rds().send(command))).toMatchObject({ name: 'InvalidParameterValue', status: 400 });
  });
});

describe('a version that the region has withdrawn', () => {
  it('makes no cluster any more, and is kept by those that have it', async () => {
    const { core, rds } = await emulator({ settings: { engineVersions } });
    core.seed.cluster(here, { id: 'orders', engineVersion: '17.4' });
    core.seed.snapshotOf(here, 'orders', { id: 'by-hand', type: 'manual' });
    core.seed.withdrawEngineVersion(here, '17.4');
    const restore = (EngineVersion: string) =>
      rds().send(
        new RestoreDBClusterFromSnapshotCommand({
          ...postgres,
          DBClusterIdentifier: 'copy',
          SnapshotIdentifier: 'by-hand',
          EngineVersion,
        }),
      );
    expect(await errorOf(restore('17.4'))).toMatchObject({
      name: 'InvalidParameterCombination',
      message: 'Cannot find version 17.4 for aurora-postgresql',
    });
    expect((await restore('17.5')).DBCluster?.EngineVersion).toBe('17.5');
  });
});
