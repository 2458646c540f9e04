/**
 * A policy, or a template around it, says something that the local stack does not understand. It is refused as a whole: what
 * is not understood might allow too much, or forbid too little.
 */
export class UnsupportedPolicy extends Error {
  override readonly name = 'UnsupportedPolicy';

  /** `where` leads to the place; `problem` says what is there and what would be understood. */
  constructor(where: string, problem: string) {
    super(`${where}: ${problem}. The local stack checks policies as AWS does, and this one it cannot check.`);
  }
}
