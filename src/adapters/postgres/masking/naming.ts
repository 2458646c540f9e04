import { closest } from '../../../validation/closest-name.ts';

export function unknown(kind: string, name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  return `there is no ${kind} ${JSON.stringify(name)}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
}

/** Where in the profile the rule of a column is. */
export function columnPath(path: string, name: string): string {
  return /^[\w-]+$/.test(name) ? `${path}.columns.${name}` : `${path}.columns[${JSON.stringify(name)}]`;
}
