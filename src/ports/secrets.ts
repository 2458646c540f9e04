import type { Tags } from './tags.ts';

/** Credentials in the JSON form that RDS and its rotation functions use. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html */
export interface DatabaseSecret extends Credentials {
  readonly engine: 'postgres';
  readonly host: string;
  readonly port: number;
  readonly dbname: string;
  readonly dbClusterIdentifier: string;
}

export interface SecretStore {
  /** Throws SecretNotFound, SecretInvalid. */
  credentials(secretId: string): Promise<Credentials>;
  /** What the secret holds, whatever form it has. Throws SecretNotFound, SecretInvalid. */
  text(secretId: string): Promise<string>;
  /**
   * Writes a new version, making the secret if there is none; returns its ARN. Throws SecretNotFound, and SecretInvalid if
   * the secret holds a value and is not tagged as this target's.
   */
  put(name: string, secret: DatabaseSecret, tags: Tags): Promise<string>;
}
