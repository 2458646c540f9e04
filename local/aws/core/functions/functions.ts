/** What the emulated AWS remembers of a deployed function; the local stack runs its own from the source. */
export interface LambdaFunction {
  readonly name: string;
  readonly arn: string;
  /** The SHA-256 of the archive, in base64. */
  codeSha256: string;
  codeBytes: number;
  modifiedAt: number;
  /** The properties of its AWS::Lambda::Function. */
  properties: Readonly<Record<string, unknown>>;
  /** By number, the oldest first: what each published version was made of. */
  readonly versions: Map<
    number,
    { readonly codeSha256: string; readonly properties: Readonly<Record<string, unknown>> }
  >;
  /** The number that the last version got: numbers are never used again. */
  lastVersion: number;
}
