/** What of a database reaches other servers, by itself or for whoever uses it. */
export type OutwardKind = 'foreignServers' | 'subscriptions' | 'jobs' | 'eventTriggers' | 'publications' | 'extensions';

export interface OutwardObject {
  readonly kind: OutwardKind;
  /** As the catalogue has it, such as `user mapping of public for server prod`. No option's value is in it. */
  readonly name: string;
  /** Whether it can act as it stands now. */
  readonly active: boolean;
  /** Whether it could not act already when it was found. */
  readonly wasDisabled?: boolean;
}

export interface OutwardRequest {
  /** The kinds that are to be disabled; of the others it is told what there is. */
  readonly disable: readonly OutwardKind[];
  /** Besides this user, the roles whose scheduled jobs are looked for: a job is shown to its own role alone. */
  readonly roles: readonly string[];
}

/** Where in the cluster something may act outward. */
export interface OutwardPlaces {
  /** The databases that this user can connect to; templates too, for what they hold is copied. */
  readonly open: readonly string[];
  /** Those that take connections, but none of this user, not even by the rights of their owners. */
  readonly closed: readonly string[];
  /** Subscriptions that are enabled or hold a slot, in whatever database. */
  readonly subscriptions: readonly { readonly database: string; readonly name: string }[];
}

export interface OutwardControl {
  /** Lets this user connect to what is closed to it, where it can act as the owner. */
  outwardPlaces(): Promise<OutwardPlaces>;
  /**
   * Disables what of this database acts outward: event triggers, subscriptions (detached from their slots, their connection voided), user
   * mappings and secret options of foreign servers, publications, functions of extensions, jobs of pg_cron. Tells all that
   * it has found, as it stands afterwards; what PostgreSQL refuses to have disabled is told as active. With nothing to disable it
   * changes nothing.
   */
  disableOutward(request: OutwardRequest): Promise<readonly OutwardObject[]>;
}
