/** @see https://docs.aws.amazon.com/kms/latest/APIReference/API_KeyMetadata.html */
export interface EncryptionKey {
  readonly arn: string;
  /** KMS's own string; only `Enabled` can be used. */
  readonly state: string;
  /** KMS's own string: `AWS` for a key that a service keeps in the account, such as aws/rds, else `CUSTOMER`. */
  readonly manager: string;
}

/** The KMS keys of the target region. */
export interface KeyStore {
  /** By id, ARN, alias or alias ARN; undefined if there is none in this region. */
  find(keyId: string): Promise<EncryptionKey | undefined>;
}
