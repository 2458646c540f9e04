/** What `#config` and `#sql` are in a simulation. The handlers read the binding at each call, and so get the present world's document. */
export const file = 'config/simulation.yml';
export const sqlHashes = {};
export const files = {};
export const databases = {};
export let document: unknown;

export function configure(newDocument: unknown): void {
  document = newDocument;
}
