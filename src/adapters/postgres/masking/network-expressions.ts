import { call, join, own, typeName } from './own-names.ts';

/** The types that {@link otherAddress} takes. */
export const addresses = ['inet', 'cidr', 'macaddr', 'macaddr8'];

/**
 * An address of the same family and with as long a prefix, among those that are nobody's: of IPv4 in 10.0.0.0/8, of IPv6 in
 * 2001:db8::/32. Of a network nothing is left of the bits beyond its prefix: one that is as large as these or larger is always
 * the same. A MAC address is one that is administered locally.
 * @see https://www.rfc-editor.org/rfc/rfc1918#section-3
 * @see https://www.rfc-editor.org/rfc/rfc3849#section-2
 * @see https://www.rfc-editor.org/rfc/rfc9542#section-2.1
 */
export function otherAddress(value: string, base: string, pick: string): string {
  const digits = `pg_catalog.lpad(pg_catalog.to_hex(${pick}), 16, '0')`;
  const type = typeName(base);
  if (type === 'macaddr') return `CAST(${join(`'02'`, `${call.left}(${digits}, 10)`)} AS pg_catalog.macaddr)`;
  if (type === 'macaddr8') return `CAST(${join(`'02'`, `${call.left}(${digits}, 14)`)} AS pg_catalog.macaddr8)`;
  const groups = `pg_catalog.regexp_replace(${digits} COLLATE pg_catalog."C", '(....)', ':\\1', 'g')`;
  const v4 = `'10.0.0.0'::pg_catalog.inet ${own('+')} (${pick} ${own('&')} 16777215)`;
  const v6 = `CAST(${join(`'2001:db8'`, groups, `'::'`)} AS pg_catalog.inet)`;
  const address = `CASE WHEN pg_catalog.family(${value}) ${own('=')} 4 THEN ${v4} ELSE ${v6} END`;
  const long = `pg_catalog.set_masklen(${address}, pg_catalog.masklen(${value}))`;
  return type === 'cidr' ? `pg_catalog.network(${long})` : long;
}
