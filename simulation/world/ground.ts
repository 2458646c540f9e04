import { names } from '../scenario/names.ts';

/** What there is in a cluster's databases, as far as a profile may contradict it. It comes along with a snapshot. */
export interface Ground {
  readonly databases: Set<string>;
  /** The roles that cannot log in. */
  readonly groups: Set<string>;
  /** Who owns tables, as `orders orders_report`: what a role owns it may change, whatever is taken from it. */
  readonly owners: Set<string>;
  /** Columns that are not there, as `orders.public.customers.email`. */
  readonly lacking: Set<string>;
  /** Columns that no profile knew of when it was written, as `orders.public.customers.nickname`. */
  readonly fresh: Set<string>;
  /** Tables with rows that are hidden from whoever masks them, as `orders.public.customers`. */
  readonly hidden: Set<string>;
  /** Transactions that wait for the second phase of their commit, by name. */
  readonly prepared: Map<string, { readonly database: string; readonly owner: string }>;
}

/** What fits every profile that is drawn with no misfit. */
export const newGround = (): Ground => ({
  databases: new Set([names.database, 'postgres']),
  groups: new Set([names.auditors]),
  owners: new Set(),
  lacking: new Set(),
  fresh: new Set(),
  hidden: new Set(),
  prepared: new Map(),
});

export const copyOfGround = ({ databases, groups, owners, lacking, fresh, hidden, prepared }: Ground): Ground => ({
  databases: new Set(databases),
  groups: new Set(groups),
  owners: new Set(owners),
  lacking: new Set(lacking),
  fresh: new Set(fresh),
  hidden: new Set(hidden),
  prepared: new Map(prepared),
});

/** As whoever looks after production has it once they have read what was told. */
export function putGroundRight(ground: Ground): Ground {
  ground.databases.add(names.archive);
  ground.groups.add(names.auditors);
  for (const wrong of [ground.owners, ground.lacking, ground.fresh, ground.hidden, ground.prepared]) wrong.clear();
  return ground;
}
