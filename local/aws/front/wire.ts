/** A request and an answer, free of any HTTP server, so that a client in the same process can be served too. */
export interface WireRequest {
  readonly method: string;
  /** With the query string, if any. */
  readonly path: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The body as it came, where it may be no text. */
  readonly bytes?: Uint8Array;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}
