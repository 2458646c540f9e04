/**
 * What the emulated RDS does with real data: every emulated cluster is a PostgreSQL server of its own, every snapshot a
 * copy of a data directory. `local/postgres/` implements it; a core without it emulates the control plane alone.
 * Keys are unique for ever (a cluster's resource id, a snapshot's ARN plus creation), so nothing is ever reused.
 */
export interface DatabaseServers {
  /** Starts an empty server. `port` is honoured if it is free on this machine. */
  create(options: {
    readonly cluster: string;
    readonly port?: number;
    readonly masterUsername: string;
    readonly masterPassword: string;
    readonly databaseName?: string;
  }): Promise<ServerAddress>;
  /** Copies the data of a running server, as of now. */
  snapshot(cluster: string, snapshot: string): Promise<void>;
  copySnapshot(from: string, to: string): Promise<void>;
  /** Starts a server on a copy of a snapshot's data. */
  restore(options: {
    readonly snapshot: string;
    readonly cluster: string;
    readonly port?: number;
  }): Promise<ServerAddress>;
  setMasterPassword(cluster: string, username: string, password: string): Promise<void>;
  stop(cluster: string): Promise<void>;
  start(cluster: string): Promise<ServerAddress>;
  /** Stops the server and removes its data; one that is gone is no error. */
  delete(cluster: string): Promise<void>;
  deleteSnapshot(snapshot: string): Promise<void>;
  /** Stops every server and removes all data. */
  close(): Promise<void>;
}

export interface ServerAddress {
  readonly host: string;
  readonly port: number;
}
