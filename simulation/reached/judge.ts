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

/**
 * A claim that is never reached is none: of all that the pipeline says it can come to, whatever is not listed with a test of its
 * own is reached in one seed of 4000 at least, and in one seed anyhow.
 */
export function shortfalls(
  { seeds, reached }: { readonly seeds: number; readonly reached: ReachedCounts },
  definition: Definition,
): readonly Shortfall[] {
  if (seeds < judgedFrom) return [];
  const least = Math.max(1, Math.floor(seeds / 4000));
  return counted(reached, definition)
    .filter((claim) => !isElsewhere(claim) && claim.seeds < least)
    .map((claim) => ({ ...claim, least }));
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
