/** Lets a test have a port's method fail: before it has done anything, or after, as when an answer is lost. */
export class Interruptions {
  readonly #next = new Map<string, { readonly error: Error; readonly when: 'before' | 'after' }>();

  /** The next call of the method fails, once. */
  fail(method: string, error: Error, when: 'before' | 'after' = 'before'): void {
    this.#next.set(method, { error, when });
  }

  async around<T>(method: string, work: () => T): Promise<T> {
    const interruption = this.#next.get(method);
    this.#next.delete(method);
    if (interruption?.when === 'before') throw interruption.error;
    const result = work();
    if (interruption?.when === 'after') throw interruption.error;
    return result;
  }
}
