import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseServers, ServerAddress } from '../aws/database-servers.ts';
import type { ExitGuard } from '../exit-guard.ts';
import { createMaster, resetMaster } from './aurora-roles.ts';
import { Cluster, removal, type Stack } from './cluster.ts';
import { copyTree, makePrivateDirectory } from './copy-tree.ts';
import { ExclusiveWork } from './exclusive-work.ts';
import { guardServers } from './exit-guard.ts';
import { areReachable, copyPrograms, findServerPrograms, serverOwner } from './server-programs.ts';
import { makeStackDirectory, writeStackFiles } from './stack-files.ts';
import { templateCluster } from './template-cluster.ts';
import { UsedCopies } from './used-copies.ts';

export interface DatabaseServersOptions {
  /** `all`: every statement goes to the server's log, for tests that read it. Default `none`. */
  readonly logStatement?: 'none' | 'all';
  /** How many copies of snapshots' data are kept when their clusters are deleted, to be made like new. Default 0. */
  readonly keepCopies?: number;
}

/** The emulated Aurora's real PostgreSQL servers, on 127.0.0.1 with TLS. */
export interface PostgresServers extends DatabaseServers {
  /** The private temporary directory that holds everything; gone after `close()`. */
  readonly directory: string;
  /** PEM file and its content: the authority that every server's certificate is verified with. */
  readonly caFile: string;
  readonly caCertificate: string;
  /** Where a running cluster listens; undefined if it is stopped or unknown. */
  address(cluster: string): ServerAddress | undefined;
  /** Runs SQL as `rdsadmin`, which no client of the emulated Aurora can; `database` is `postgres` by default. */
  superuserQuery(cluster: string, sql: string, database?: string): Promise<Record<string, unknown>[]>;
  /** The server's log over all its starts. */
  log(cluster: string): Promise<string>;
}

/**
 * Makes the template that new clusters are copies of, in about a second; starts no server yet. The caller calls
 * `close()`; should its process end before, servers and files go with it.
 */
export async function startDatabaseServers(options: DatabaseServersOptions = {}): Promise<PostgresServers> {
  const owner = serverOwner();
  const installed = await findServerPrograms(owner);
  const holdsPrograms = !areReachable(installed);
  const files = await makeStackDirectory({ owner, holdsPrograms });
  const guard = guardServers(files.root);
  try {
    const programs = holdsPrograms ? await copyPrograms(installed, join(files.root, 'programs')) : installed;
    const caCertificate = await writeStackFiles(files, {
      ...{ owner, logStatement: options.logStatement ?? 'none' },
      major: programs.major,
    });
    const stack = { programs, files };
    return new LocalServers(stack, {
      caCertificate,
      template: await templateCluster(programs, files),
      guard,
      keepCopies: options.keepCopies ?? 0,
    });
  } catch (error) {
    rmSync(files.root, removal);
    await guard.dismiss();
    throw error;
  }
}

class LocalServers implements PostgresServers {
  readonly directory: string;
  readonly caFile: string;
  readonly caCertificate: string;
  readonly #stack: Stack;
  readonly #template: string;
  readonly #guard: ExitGuard;
  readonly #clusters = new Map<string, Cluster>();
  /** The directories with the data of each snapshot. */
  readonly #snapshots = new Map<string, string>();
  readonly #copies: UsedCopies;
  readonly #work = new ExclusiveWork();
  #directories = 0;
  #closing: Promise<void> | undefined;

  constructor(
    stack: Stack,
    options: { caCertificate: string; template: string; guard: ExitGuard; keepCopies: number },
  ) {
    this.#stack = stack;
    this.#template = options.template;
    this.#guard = options.guard;
    this.#copies = new UsedCopies(stack.files.root, { owner: stack.programs.owner, most: options.keepCopies });
    this.directory = stack.files.root;
    this.caFile = stack.files.caFile;
    this.caCertificate = options.caCertificate;
  }

  address(cluster: string) {
    return this.#clusters.get(cluster)?.address;
  }

  create(options: Parameters<DatabaseServers['create']>[0]) {
    const { masterUsername: username, masterPassword: password, databaseName } = options;
    return this.#exclusively({ cluster: options.cluster }, () =>
      this.#newCluster(options, this.#template, (cluster) =>
        cluster.asSuperuser('rdsadmin', (session) => createMaster(session, { username, password, databaseName })),
      ),
    );
  }

  restore(options: Parameters<DatabaseServers['restore']>[0]) {
    return this.#exclusively(options, () => this.#newCluster(options, this.#snapshotData(options.snapshot)));
  }

  snapshot(cluster: string, snapshot: string) {
    return this.#exclusively({ cluster, snapshot }, () =>
      this.#newSnapshot(snapshot, (to) => this.#known(cluster).copyData(to)),
    );
  }

  copySnapshot(from: string, to: string) {
    const { owner } = this.#stack.programs;
    return this.#exclusively({ from, snapshot: to }, () =>
      this.#newSnapshot(to, async (data) => copyTree(this.#snapshotData(from), data, { owner })),
    );
  }

  deleteSnapshot(snapshot: string) {
    return this.#exclusively({ snapshot }, async () => {
      const directory = this.#snapshots.get(snapshot);
      this.#snapshots.delete(snapshot);
      if (directory === undefined) return;
      this.#copies.forget(join(directory, 'data'));
      rmSync(directory, removal);
    });
  }

  setMasterPassword(cluster: string, username: string, password: string) {
    return this.#exclusively({ cluster }, () =>
      this.#known(cluster).asSuperuser('rdsadmin', (session) => resetMaster(session, { username, password })),
    );
  }

  async superuserQuery(cluster: string, sql: string, database = 'postgres') {
    return await this.#known(cluster).asSuperuser(database, async (session) => (await session.query(sql)).rows);
  }

  stop(cluster: string) {
    return this.#exclusively({ cluster }, async () => {
      await this.#known(cluster).stop('fast');
    });
  }

  start(cluster: string) {
    return this.#exclusively({ cluster }, () => this.#known(cluster).start());
  }

  delete(cluster: string) {
    return this.#exclusively({ cluster }, async () => {
      await this.#clusters.get(cluster)?.remove((data) => this.#copies.take(data));
      this.#clusters.delete(cluster);
    });
  }

  async log(cluster: string) {
    return await this.#known(cluster).log();
  }

  /** Lets end what was begun, then stops all. Later calls reject, but for this one, which answers the same again. */
  close() {
    this.#closing ??= this.#work.settled().then(async () => {
      await Promise.all([...this.#clusters.values()].map((cluster) => cluster.stop('immediate')));
      this.#clusters.clear();
      rmSync(this.directory, removal);
      await this.#guard.dismiss();
    });
    return this.#closing;
  }

  /** What fails half-way leaves no server behind. */
  async #newCluster(
    { cluster: name, port }: { readonly cluster: string; readonly port?: number },
    data: string,
    prepare?: (cluster: Cluster) => Promise<void>,
  ): Promise<ServerAddress> {
    if (this.#clusters.has(name)) throw new Error(`There is a database server for the cluster ${name} already`);
    const cluster = new Cluster(this.#stack, { name, directory: this.#newDirectory(), port });
    try {
      this.#copies.copy(data, cluster.data);
      const address = await cluster.start();
      await prepare?.(cluster);
      this.#clusters.set(name, cluster);
      return address;
    } catch (error) {
      await cluster.remove();
      throw error;
    }
  }

  async #newSnapshot(snapshot: string, copyTo: (data: string) => Promise<void>): Promise<void> {
    if (this.#snapshots.has(snapshot)) throw new Error(`There is data of the snapshot ${snapshot} already`);
    const directory = this.#newDirectory();
    try {
      await copyTo(join(directory, 'data'));
      this.#snapshots.set(snapshot, directory);
    } catch (error) {
      rmSync(directory, removal);
      throw error;
    }
  }

  /** Numbered: a snapshot's ARN is no file name. */
  #newDirectory(): string {
    this.#directories += 1;
    return makePrivateDirectory(join(this.directory, String(this.#directories)), this.#stack.programs.owner);
  }

  #known(cluster: string): Cluster {
    const found = this.#clusters.get(cluster);
    if (!found) throw new Error(`There is no database server for the cluster ${cluster}`);
    return found;
  }

  #snapshotData(snapshot: string): string {
    const directory = this.#snapshots.get(snapshot);
    if (directory === undefined) throw new Error(`There is no data of the snapshot ${snapshot}`);
    return join(directory, 'data');
  }

  /** One thing at a time with each cluster and each snapshot. */
  #exclusively<Result>(
    { cluster, snapshot, from }: { readonly cluster?: string; readonly snapshot?: string; readonly from?: string },
    work: () => Promise<Result>,
  ): Promise<Result> {
    if (this.#closing) return Promise.reject(new Error('The database servers are closed'));
    const keys = [cluster && `cluster ${cluster}`, snapshot && `snapshot ${snapshot}`, from && `snapshot ${from}`];
    return this.#work.run(
      keys.filter((key) => key !== undefined),
      work,
    );
  }
}
