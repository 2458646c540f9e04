/** Resource tags as a plain object. */
export type Tags = Readonly<Record<string, string>>;
