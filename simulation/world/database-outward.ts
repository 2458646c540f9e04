import type { OutwardControl, OutwardKind, OutwardObject } from '../../src/ports/database-outward.ts';
import type { Round } from './database-roles.ts';

/** What of one database of a simulated server reaches others: one object a kind, in each world the same. */
export function outwardOf(round: Round, { database }: { readonly database: string }): OutwardControl {
  const here = `${database} `;
  return {
    disableOutward: ({ disable }) =>
      round('disableOutward', ({ outward }) =>
        [...outward]
          .filter((object) => object.startsWith(here))
          .map((object): OutwardObject => {
            const kind = object.slice(here.length) as OutwardKind;
            const disabled = disable.includes(kind) && outward.delete(object);
            return { kind, name: `production's ${kind}`, active: !disabled };
          }),
      ),
    outwardPlaces: () =>
      round('outwardPlaces', ({ outward }) => ({
        open: [...new Set(['orders', 'postgres', database])],
        closed: [],
        subscriptions: [...outward].flatMap((object) => {
          const [where = '', kind] = object.split(' ');
          return kind === 'subscriptions' ? [{ database: where, name: `production's ${kind}` }] : [];
        }),
      })),
  };
}
