import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerAddress } from '../aws/database-servers.ts';
import type { Session } from './aurora-roles.ts';
import { copyTree } from './copy-tree.ts';
import { backUp } from './online-backup.ts';
import { type Postmaster, serverLog, startPostmaster } from './postmaster.ts';
import type { ServerPrograms } from './server-programs.ts';
import type { StackFiles } from './stack-paths.ts';
import { asSuperuser } from './superuser-session.ts';

/** What all clusters of a stack share. */
export interface Stack {
  readonly programs: ServerPrograms;
  readonly files: StackFiles;
}

/** Removing goes on while the last processes of a server that was killed still write. */
export const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 20 };

/** One emulated cluster's server: a directory with `data` and `log`, and the server that runs on it, if it does. */
export class Cluster {
  readonly #stack: Stack;
  readonly #name: string;
  readonly #directory: string;
  /** The one asked for until a start has taken another; the same again after a stop, if it is still free. */
  #port: number | undefined;
  #postmaster: Postmaster | undefined;

  constructor(stack: Stack, options: { name: string; directory: string; port: number | undefined }) {
    this.#stack = stack;
    this.#name = options.name;
    this.#directory = options.directory;
    this.#port = options.port;
  }

  /** Where it listens; undefined while it does not. */
  get address(): ServerAddress | undefined {
    return this.#postmaster?.isRunning() ? { host: 'localhost', port: this.#postmaster.port } : undefined;
  }

  get data(): string {
    return join(this.#directory, 'data');
  }

  async start(): Promise<ServerAddress> {
    if (this.address) return this.address;
    const { programs, files } = this.#stack;
    this.#postmaster = await startPostmaster({ programs, files, directory: this.#directory, port: this.#port });
    this.#port = this.#postmaster.port;
    return { host: 'localhost', port: this.#port };
  }

  /** Answers whether a server has ended as it was told: nobody works on the data any more. */
  async stop(mode: 'fast' | 'immediate'): Promise<boolean> {
    const ended = await this.#postmaster?.stop(mode);
    this.#postmaster = undefined;
    return ended ?? false;
  }

  /** `take` may move the data elsewhere where nobody works on it any more. */
  async remove(take?: (data: string) => void): Promise<void> {
    if (await this.stop('immediate')) take?.(this.data);
    rmSync(this.#directory, removal);
  }

  /** Copies the data as of now, whether the server runs or is stopped. */
  async copyData(to: string): Promise<void> {
    const { owner } = this.#stack.programs;
    if (this.address) await backUp(this.#socket(), this.data, to, owner);
    else copyTree(this.data, to, { owner });
  }

  async asSuperuser<Result>(database: string, work: (session: Session) => Promise<Result>): Promise<Result> {
    return await asSuperuser(this.#socket(), database, work);
  }

  async log(): Promise<string> {
    return await serverLog(this.#directory);
  }

  #socket() {
    if (!this.address) throw new Error(`The database server of the cluster ${this.#name} is stopped`);
    return { socketDirectory: this.#stack.files.socketDirectory, port: this.address.port };
  }
}
