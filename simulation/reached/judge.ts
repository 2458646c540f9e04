import type { Definition } from '../../local/definition.ts';
import { claims } from './claims.ts';
import { elsewhere } from './elsewhere.ts';
import { type ReachedCounts, type ReachedKind, reachedKinds } from './reached.ts';

/** What too few seeds have reached. */
export interface Shortfall {
  readonly kind: ReachedKind;
  readonly what: string;
  readonly seeds: number;
  readonly least: number;
}

/** With fewer seeds chance alone decides what is reached. */
const judgedFrom = 2000;

/** What takes several things at once is missed by chance in a few thousand seeds. */
const rareFrom = 10_000;
const rare: ReadonlySet<string> = new Set([
  'the copy is being deleted',
  'the old cluster stands under another name than it was given',
  'the old cluster has failed',
  'the old cluster is started first',
  'the old cluster is no longer needed',
  'the old cluster was set aside, and is gone',
  'the old cluster is shown under no name at the end',
  'the rollback has run out of time',
  'the old cluster is still being renamed',
  'users.outward.kind subscriptions',
  'the copy is left to another restore',
]);

/**
 * A claim that is never reached is none: of all that the pipeline says it can come to, whatever is not listed with a test of its
 * own is reached in one seed of 4000 at least, and in one seed anyhow.
 */
export function shortfalls(
  { seeds, reached }: { readonly seeds: number; readonly reached: ReachedCounts },
  definition: Definition,
): readonly Shortfall[] {
  if (seeds < judgedFrom) return [];
  const leastOf = (what: string) =>
    rare.has(what) ? Number(seeds >= rareFrom) : Math.max(1, Math.floor(seeds / 4000));
  return counted(reached, definition)
    .filter((claim) => !isElsewhere(claim) && claim.seeds < leastOf(claim.what))
    .map((claim) => ({ ...claim, least: leastOf(claim.what) }));
}

/** What is listed as reached by a test alone, and was reached after all: its entry is no longer true. */
export function reachedAfterAll(
  reached: ReachedCounts,
): readonly { readonly kind: ReachedKind; readonly what: string }[] {
  return elsewhere
    .flatMap(({ kind, what: claimed }) => claimed.map((what) => ({ kind, what })))
    .filter(({ kind, what }) => (reached[kind][what] ?? 0) > 0);
}

/** How many seeds have reached each claim: none where a count is missing. */
export function counted(
  reached: ReachedCounts,
  definition: Definition,
): readonly { readonly kind: ReachedKind; readonly what: string; readonly seeds: number }[] {
  const all = claims(definition);
  return reachedKinds.flatMap((kind) => all[kind].map((what) => ({ kind, what, seeds: reached[kind][what] ?? 0 })));
}

export function isElsewhere(claim: { readonly kind: ReachedKind; readonly what: string }): boolean {
  return elsewhere.some(({ kind, what }) => kind === claim.kind && what.includes(claim.what));
}
