import type { UsersSetup } from './results.ts';
import { fitting } from './size.ts';

/** What a report's lists may take in the payload together: see `longestPlan`. */
const longestReport = 49_152;

type Lists = Pick<UsersSetup, 'roles' | 'unlistedLogins' | 'outward' | 'sql' | 'masked' | 'verifications'>;

/** A report's lists cut to what a payload has room for, each to its share, with the number of what was cut off. */
export function boundedReport(lists: Lists): Lists & Pick<UsersSetup, 'omitted'> {
  const names = Object.keys(lists) as (keyof Lists)[];
  const share = longestReport / names.length;
  const omitted: Record<string, number> = {};
  const bound = names.map((name) => {
    const { shown, omitted: more } = fitting<unknown>(lists[name], share);
    if (more > 0) omitted[name] = more;
    return [name, shown] as const;
  });
  return {
    ...(Object.fromEntries(bound) as unknown as Lists),
    ...(Object.keys(omitted).length === 0 ? {} : { omitted }),
  };
}
