import type { Judged } from '../invariants/judged.ts';

/** Who is told to have taken over what a restore has made has really done so: whoever reads it looks there for the database. */
export function judgeTaker({ run }: Judged, text: string, wrong: (what: string) => void): void {
  const told = /was taken over by (?<taker>\S+); this execution restored (?<resourceId>[\w-]+)/.exec(text)?.groups;
  if (told === undefined) return;
  const taker = run.executions.find(({ id }) => id === told['taker']);
  if (taker?.results.get('RestoreSnapshot')?.['resourceId'] === told['resourceId']) return;
  wrong(`${told['taker']} is told to have taken over ${told['resourceId']}, and has not`);
}
