/** Runs works one after the other where they share a key, side by side where they do not. */
export class ExclusiveWork {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Starts `work` once all that was asked for earlier under any of `keys` has ended, well or not. */
  run<Result>(keys: readonly string[], work: () => Promise<Result>): Promise<Result> {
    const before = keys.map((key) => this.#last.get(key));
    const result = Promise.allSettled(before).then(work);
    const ended = result.then(
      () => undefined,
      () => undefined,
    );
    for (const key of keys) this.#last.set(key, ended);
    return result;
  }

  /** Resolves once all that was asked for has ended. */
  async settled(): Promise<void> {
    await Promise.all(this.#last.values());
  }
}
