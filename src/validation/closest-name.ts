/** The known name that is closest to a mistyped one, if any is close enough to be meant. */
export function closest(name: string, known: readonly string[]): string | undefined {
  const typed = name.toLowerCase();
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(typed, candidate.toLowerCase());
    const bound = Math.max(1, Math.min(3, Math.floor(candidate.length / 3)));
    if (distance <= bound && (best === undefined || distance < best.distance)) best = { name: candidate, distance };
  }
  return best?.name;
}

/** How many insertions, deletions and substitutions turn one string into the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  // No suggestion needs a longer comparison, and the cost is the product of the lengths.
  if (from.length > 64 || to.length > 64) return Number.POSITIVE_INFINITY;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
