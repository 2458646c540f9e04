import { CreateDBInstanceCommand, DescribeOrderableDBInstanceOptionsCommand } from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { emulator, errorOf, here } from './emulator.ts';

const postgres = { Engine: 'aurora-postgresql' };
type Stack = Awaited<ReturnType<typeof emulator>>;

async function classes({ rds }: Stack, input: object) {
  const found: string[] = [];
  let Marker: string | undefined;
  do {
    const command = new DescribeOrderableDBInstanceOptionsCommand({ ...postgres, ...input, MaxRecords: 20, Marker });
    const page = await rds().send(command);
    found.push(...(page.OrderableDBInstanceOptions ?? []).map((option) => option.DBInstanceClass ?? ''));
    ({ Marker } = page);
  } while (Marker !== undefined);
  return found;
}

describe('DescribeOrderableDBInstanceOptions', () => {
  it('lists what a version can be had with, in pages', async () => {
    const stack = await emulator();
    const found = await classes(stack, { EngineVersion: '17.4' });
    expect(found).toEqual(expect.arrayContaining(['db.serverless', 'db.r6g.large', 'db.r8g.large']));
    expect(found.length).toBeGreaterThan(40);
    expect(await classes(stack, { EngineVersion: '17.4', DBInstanceClass: 'db.r6g.large' })).toEqual(['db.r6g.large']);
  });

  it('has nothing of a version that is withdrawn or unknown, and no new class for an old one', async () => {
    const stack = await emulator();
    stack.core.seed.withdrawEngineVersion(here, '17.4');
    expect(await classes(stack, { EngineVersion: '17.4' })).toEqual([]);
    expect(await classes(stack, { EngineVersion: '13.18' })).not.toContain('db.r8g.large');
  });

  it('refuses an engine that there is not', async () => {
    const { rds } = await emulator();
    const command = new DescribeOrderableDBInstanceOptionsCommand({ Engine: 'aurora-oracle' });
    expect(await errorOf(rds().send(command))).toMatchObject({ name: 'InvalidParameterValue' });
  });

  it('is what an instance can be made of', async () => {
    const { rds, core } = await emulator();
    core.seed.cluster(here, { id: 'staging', engineVersion: '17.4' });
    const make = (DBInstanceClass: string) =>
      rds().send(
        new CreateDBInstanceCommand({
          ...{ ...postgres, DBInstanceIdentifier: 'staging-1', DBClusterIdentifier: 'staging', DBInstanceClass },
        }),
      );
    expect(await errorOf(make('db.r6g.medium'))).toMatchObject({
      name: 'InvalidParameterCombination',
      message: expect.stringContaining('DBInstanceClass=db.r6g.medium, Engine=aurora-postgresql, EngineVersion=17.4'),
    });
    await make('db.r6g.large');
  });
});
