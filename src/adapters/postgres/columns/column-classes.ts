import type { ColumnClass } from '../../../ports/database-columns.ts';
import type { CatalogueColumn, CatalogueTable } from './columns-query.ts';
import { toldByName } from './telling-names.ts';

/**
 * The class of a column that can't be personal by what the catalogue has of it; undefined where it can. Numbers, times and keys
 * are none where their name says what they are of somebody; an array is of no class.
 */
export function classOf({ ofExtension }: CatalogueTable, column: CatalogueColumn): ColumnClass | undefined {
  if (ofExtension === 'its own rows') return 'extensions';
  const { kind, generatedKey, name, checks } = column;
  if (kind === 'boolean') return 'booleans';
  if (kind === 'enum' || (kind === 'text' && checks.some((check) => listOfTexts.test(check)))) return 'enums';
  const told = toldByName(name);
  // `creditcardid` is made up here, whatever it is the key of; a `taxid` is not, though a sequence may be its default.
  if (generatedKey && (told === undefined || (told !== 'number' && /id$/i.test(name)))) return 'keys';
  if (told !== undefined) return undefined;
  return kind === 'number' ? 'numbers' : kind === 'time' ? 'times' : undefined;
}

/** As PostgreSQL writes a check that lets only listed texts pass, whatever the type of the column. */
const listOfTexts =
  /^CHECK \(\(\(*(?:"(?:[^"]|"")+"|\w+)\)*(?:::text)? = ANY \(+ARRAY\[(?:'(?:[^']|'')*'::[a-z ]+(?:\(\d+\))?(?:, )?)+\]\)*(?:::text\[\])?\)+$/;
