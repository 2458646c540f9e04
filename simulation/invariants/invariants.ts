/** What no restore may break: each is a module of this folder and has a row in docs/simulation.md. */
export const invariants = [
  'strangers-untouched',
  'success-is-real',
  'failure-is-told',
  'passing-faults-pass',
  'ends-in-time',
  'lasting-faults-end',
  'secrets-unseen',
  'old-database-kept',
  'runs-again',
  'nothing-left-over',
  'one-at-a-time',
  'obstacles-refused',
  'admitted-when-ready',
  'promises-kept',
  'told-truly',
  'asked-in-vain',
] as const;

export type Invariant = (typeof invariants)[number];
