/** What `#config` is in a simulation. The handlers read the binding at each call, and so get the present world's document. */
export const file = 'config/simulation.yml';
export let document: unknown;

export function configure(newDocument: unknown): void {
  document = newDocument;
}
