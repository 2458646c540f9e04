import { isBuiltin } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, bundleAllFunctions, handlerModules, modulesOf } from '../../serverless/bundles.ts';
import { bundleClients, type Clients, clientsOfAll } from './clients.ts';

/**
 * Minified, in kB of 1000 bytes: the clients alone, with the commands that the function uses of them, and the function's
 * bundle. The rest is Middy, the logger, the validation, and the function itself.
 */
const table = [
  ['SnapshotCheck', ['client-kms', 'client-rds', 'client-secrets-manager', 'client-sfn'], 790, 513],
  ['CopySnapshot', ['client-rds'], 641, 309],
  ['CheckCopyStatus', ['client-rds'], 641, 311],
  ['DeleteRDS', ['client-rds', 'client-sfn'], 696, 379],
  ['RestoreSnapshot', ['client-rds', 'client-sfn'], 696, 362],
  ['CheckRestoreStatus', ['client-rds', 'client-secrets-manager', 'client-sfn'], 724, 390],
  ['SetupDBUsers', ['client-secrets-manager', 'pg'], 533, 541],
  ['ArchiveSnapshot', ['client-rds'], 641, 333],
  ['SendNotification', ['client-rds', 'client-sns'], 686, 358],
  ['HandleFailure', ['client-rds', 'client-sfn', 'client-sns'], 741, 435],
  ['PostRestores', ['client-sfn'], 474, 267],
  ['GetRestore', ['client-sfn'], 474, 252],
  ['plan', ['client-kms', 'client-rds', 'client-secrets-manager', 'client-sfn'], 796, 515],
  ['sweep', ['client-rds', 'client-sfn'], 696, 379],
  ['watch', ['client-rds', 'client-sfn'], 696, 376],
  ['NotifyEnded', ['client-rds', 'client-sfn', 'client-sns'], 741, 417],
] as const;

/** How far a size may move before the table has to be brought up to date. */
const drift = 0.05;

interface Measured {
  readonly bundle: Bundle;
  readonly clients: Clients;
  readonly bare: number;
}

let measured: ReadonlyMap<string, Measured>;

beforeAll(async () => {
  const bareSizes = new Map<string, Promise<number>>();
  const bareSize = (clients: Clients) => {
    const key = JSON.stringify([...clients].map(([from, names]) => [from, ...names]).toSorted());
    const size = bareSizes.get(key) ?? bundleClients(clients).then(({ bytes }) => bytes);
    bareSizes.set(key, size);
    return size;
  };
  const [{ bundles }, clientsOf] = await Promise.all([bundleAllFunctions('dev'), clientsOfAll('dev')]);
  const all = [...bundles].map(async ([key, bundle]) => {
    const clients: Clients = clientsOf.get(key) ?? new Map();
    return [key, { bundle, clients, bare: await bareSize(clients) }] as const;
  });
  measured = new Map(await Promise.all(all));
});

function measure(key: string): Measured {
  const found = measured.get(key);
  if (found === undefined) throw new Error(`There is no function ${key}.`);
  return found;
}

describe('the table of bundle sizes', () => {
  it('has a row for every function', () => {
    expect(table.map(([key]) => key)).toEqual([...handlerModules.keys()]);
  });

  it.each(table)('has %s with the clients %j, %d kB bare and %d kB in all', (key, names, bareKb, bundleKb) => {
    const { bundle, clients, bare } = measure(key);
    expect([...clients.keys()].map((from) => from.replace('@aws-sdk/', '')).sort()).toEqual(names);
    expect(Math.abs(bare / 1000 / bareKb - 1), `bare: ${bare} bytes`).toBeLessThan(drift);
    expect(Math.abs(bundle.bytes / 1000 / bundleKb - 1), `bundle: ${bundle.bytes} bytes`).toBeLessThan(drift);
  });
});

describe.each(table.map(([key]) => key))('the bundle of %s', (key) => {
  it('is no more than a twentieth larger than the bare clients that it uses', () => {
    const { bundle, bare } = measure(key);
    expect(bundle.bytes / bare).toBeLessThanOrEqual(1.05);
  });

  it('is made of src/, of packages and of the stage’s configuration: nothing local, nothing of the tests', () => {
    const { bundle } = measure(key);
    const elsewhere = /^(?!src\/|(?:.*\/)?node_modules\/)/;
    const carriesConfig = ['SnapshotCheck', 'PostRestores', 'plan', 'watch'].includes(key);
    const carried = carriesConfig ? ['stage-config:#config'] : key === 'SetupDBUsers' ? ['stage-config:#sql'] : [];
    expect(modulesOf(bundle.metafile).filter((name) => elsewhere.test(name))).toEqual(carried);
  });

  it('takes its credentials from the environment, and carries no other way to any', () => {
    const providers = modulesOf(measure(key).bundle.metafile).flatMap(
      (name) => /@(?:aws-sdk|smithy)\/(credential-provider-[\w-]+|token-providers)\//.exec(name)?.[1] ?? [],
    );
    expect([...new Set(providers)]).toEqual(['credential-provider-env']);
  });

  it('carries the SDK as ES modules, of which what nothing calls stays out: other services’ protocols', () => {
    const found = modulesOf(measure(key).bundle.metafile);
    expect(found.filter((name) => /\/@(?:aws-sdk|smithy)\/.*\/dist-cjs\//.test(name))).toEqual([]);
    expect(found.filter((name) => /\/@smithy\/core\/.*\/cbor\//.test(name))).toEqual([]);
  });

  it('carries nothing that tells browsers apart', () => {
    expect(modulesOf(measure(key).bundle.metafile).filter((name) => name.includes('/bowser/'))).toEqual([]);
  });

  it('carries no pool of connections and no file of passwords', () => {
    const found = modulesOf(measure(key).bundle.metafile).filter((name) => /\/(pg-pool|pgpass)\//.test(name));
    expect(found).toEqual([]);
  });

  it('leaves nothing to be found at run time but Node.js’s own modules', () => {
    const { bundle } = measure(key);
    const imported = Object.values(bundle.metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    // pg asks for it only where it is told to.
    expect(imported.filter((name) => !isBuiltin(name) && name !== 'pg-native')).toEqual([]);
  });
});
