import { invalidParameterValue } from '../aws-fault.ts';
import { optionalStrings, optionalStructures, type Params, requiredString } from '../params.ts';

/** For each filter that an action knows: the values of an item that a filter's value can match. */
export type FilterValues<Item> = Readonly<Record<string, (item: Item) => readonly (string | undefined)[]>>;

/** A predicate for all the filters of a request. Values of one filter are alternatives. Throws InvalidParameterValue. */
export function readFilters<Item>(params: Params, known: FilterValues<Item>): (item: Item) => boolean {
  const filters = optionalStructures(params, 'Filters').map((filter) => {
    const name = requiredString(filter, 'Name');
    const valuesOf = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!valuesOf) throw invalidParameterValue(`Unrecognized filter name: ${name}`);
    const values = optionalStrings(filter, 'Values') ?? [];
    if (values.length === 0) throw invalidParameterValue(`The filter ${name} has no values`);
    return { valuesOf, wanted: new Set(values.map((value) => value.toLowerCase())) };
  });
  return (item) =>
    filters.every(({ valuesOf, wanted }) =>
      valuesOf(item).some((value) => value !== undefined && wanted.has(value.toLowerCase())),
    );
}
