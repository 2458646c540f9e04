import { type Path, type Problem, valueAt } from '../validation/validation.ts';

/** RDS takes 50 tags, of which a restored cluster has 6 of the pipeline's, and 3 more once it is set aside. */
const most = 41;

/** A cluster that could be restored once, and never be set aside for the next one. */
export function tooManyTagsToSetAside(document: unknown, profile: Path): readonly Problem[] {
  const path = [...profile, 'cluster', 'tags'];
  const tags = valueAt(document, path);
  if (typeof tags !== 'object' || tags === null || Array.isArray(tags)) return [];
  const count = Object.keys(tags).length;
  // Above 44 the schema has said so.
  if (count <= most || count > 44 || valueAt(document, [...profile, 'replace', 'strategy']) !== 'setAside') return [];
  return [{ path, text: `expected at most ${most} tags with replace.strategy setAside, got ${count}` }];
}
