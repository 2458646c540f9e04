import { type JsonStep, jsonPathPattern, jsonSteps } from '../validation/json-path.ts';
import { type Path, type Problem, valueAt } from '../validation/validation.ts';

/** Paths of `json` rules that no value comes to, for an earlier one takes all that they lead to. */
export function pathsTakenBefore(document: unknown, path: Path): readonly Problem[] {
  const masking = [...path, 'database', 'masking'];
  return keysOf(document, masking).flatMap((item) =>
    keysOf(document, [...item, 'columns']).flatMap((column) =>
      [column, [...column, 'each']].flatMap((rule) => takenBefore(keysOf(document, [...rule, 'json', 'paths']))),
    ),
  );
}

function takenBefore(paths: readonly Path[]): readonly Problem[] {
  const known = paths.flatMap((path) => {
    const text = String(path.at(-1));
    // Those of another form are told by the schema.
    return jsonPathPattern.test(text) ? [{ path, text, steps: jsonSteps(text) }] : [];
  });
  return known.flatMap(({ path, text, steps }, index) => {
    const taker = known.slice(0, index).find((earlier) => leadsToAll(earlier.steps, steps));
    return taker === undefined
      ? []
      : [
          {
            path,
            text: `expected before ${JSON.stringify(taker.text)}, which takes all that ${JSON.stringify(text)} leads to`,
          },
        ];
  });
}

/** Whether the steps lead to all that the others lead to, or to what that is part of. */
function leadsToAll(steps: readonly JsonStep[], others: readonly JsonStep[]): boolean {
  const [step, ...rest] = steps.filter((one) => one !== '[*]');
  const [other, ...otherRest] = others.filter((one) => one !== '[*]');
  if (step === undefined) return true;
  if (step === '**') return leadsToAll(rest, others) || (other !== undefined && leadsToAll(steps, otherRest));
  if (other === undefined || other === '**') return false;
  const leads = step === '*' || (typeof step === 'object' && typeof other === 'object' && step.key === other.key);
  return leads && leadsToAll(rest, otherRest);
}

function keysOf(document: unknown, path: Path): readonly Path[] {
  const value = valueAt(document, path);
  if (Array.isArray(value)) return value.map((_one, index) => [...path, index]);
  return typeof value === 'object' && value !== null ? Object.keys(value).map((key) => [...path, key]) : [];
}
