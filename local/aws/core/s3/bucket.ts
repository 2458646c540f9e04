export interface StoredObject {
  readonly key: string;
  readonly body: Uint8Array;
  readonly contentType: string;
  /** The `x-amz-meta-` headers, by the rest of their names. */
  readonly metadata: Readonly<Record<string, string>>;
  /** In quotes, as S3 sends it: the MD5 of the body. */
  readonly etag: string;
  readonly modifiedAt: number;
}

export interface Bucket {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  /** By key, in no order. */
  readonly objects: Map<string, StoredObject>;
}
