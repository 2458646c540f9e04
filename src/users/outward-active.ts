import { PipelineError } from '../failures/pipeline-error.ts';
import type { OutwardObject } from '../ports/database-outward.ts';

/** An object that could act outward, and where it is. */
export interface Found extends OutwardObject {
  readonly database: string;
}

export function keyOf({ database, kind, name }: Pick<Found, 'database' | 'kind' | 'name'>): string {
  return JSON.stringify([database, kind, name]);
}

/** How many are told in the sentence; the facts have all. */
const told = 10;

/** OutwardActive, by names alone: options hold hosts and passwords. */
export function outwardActive(active: Record<'refused' | 'left' | 'reopened', readonly Found[]>): PipelineError {
  const { refused, left, reopened } = active;
  const sentence = (words: string, objects: readonly Found[]) =>
    objects.length === 0 ? [] : [`${words}: ${first(listed(objects))}.`];
  return new PipelineError(
    'OutwardActive',
    [
      ...sentence('The profile refuses what is there', refused),
      ...sentence('PostgreSQL would not have this disabled', left),
      ...sentence('While the database was set up, something that came along has made or enabled', reopened),
    ].join(' '),
    { refused: listed(refused), left: listed(left), reopened: listed(reopened) },
  );
}

function listed(objects: readonly Found[]): readonly string[] {
  return objects.map(({ database, kind, name }) => `${kind} in ${database}: ${name}`);
}

function first(texts: readonly string[]): string {
  const more = texts.length - told;
  return [...texts.slice(0, told), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
