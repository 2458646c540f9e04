/** The private temporary directory of one stack. Nothing outside of it is written. */
export interface StackFiles {
  readonly root: string;
  readonly socketDirectory: string;
  readonly configFile: string;
  readonly hbaFile: string;
  readonly identFile: string;
  readonly caFile: string;
  readonly certificateFile: string;
  readonly privateKeyFile: string;
}
