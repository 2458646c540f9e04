import { loadDefinition } from '../../local/definition.ts';
import { counted, isElsewhere, reachedAfterAll, type Shortfall, shortfalls } from '../reached/judge.ts';
import { reachedKinds } from '../reached/reached.ts';
import type { Summary } from './summary.ts';

const definition = loadDefinition((key) => key);

/** What a run should have reached, and has not. */
export function missing(summary: Pick<Summary, 'seeds' | 'reached'>): readonly Shortfall[] {
  return shortfalls(summary, definition);
}

/** What is listed in `elsewhere.ts` as out of reach, and is not. */
export function stale({ reached }: Pick<Summary, 'reached'>): readonly string[] {
  return reachedAfterAll(reached).map(({ kind, what }) => `${kind}: ${what}`);
}

export function describeStale(claims: readonly string[]): string {
  const lines = claims.map((claim) => `  ${claim}`);
  return [`Reached, though simulation/reached/elsewhere.ts says that no world can:`, ...lines].join('\n');
}

/** How many seeds have reached what. Markdown. */
export function reachedTable({ reached }: Pick<Summary, 'reached'>): string {
  const all = counted(reached, definition);
  return reachedKinds
    .map((kind) => {
      const rows = all
        .filter((claim) => claim.kind === kind)
        .map((claim) => `| ${claim.what} | ${isElsewhere(claim) ? 'by a test' : claim.seeds} |`);
      return [`| Of ${kind} | Seeds that reached it |`, '|---|---|', ...rows, ''].join('\n');
    })
    .join('\n');
}

export function describeMissing(shortfall: readonly Shortfall[]): string {
  const lines = shortfall.map(
    ({ kind, what, seeds, least }) => `  ${kind}: ${what}, by ${seeds} seeds of at least ${least}`,
  );
  return [`${shortfall.length} things that the pipeline claims were reached too seldom:`, ...lines].join('\n');
}
