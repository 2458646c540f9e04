import { readFileSync } from 'node:fs';
import { mutatedRooms } from '../../tests/mutants/mutated-rooms.ts';
import type { Records, RoomMutants } from './records.ts';

/** Of a report in the form https://github.com/stryker-mutator/mutation-testing-elements has a schema of. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** Of what `npm run mutants` found last. */
export function readRoomMutants(): Readonly<Record<string, RoomMutants>> {
  const report = readFileSync(new URL('../../.mutants/incremental.json', import.meta.url), 'utf8');
  return roomMutants(JSON.parse(report));
}

export function roomMutants({ files }: Report): Readonly<Record<string, RoomMutants>> {
  const of = (room: string) => {
    const statuses = Object.entries(files).flatMap(([file, { mutants }]) =>
      file.startsWith(`src/${room}/`) ? mutants.map(({ status }) => status) : [],
    );
    const count = (...wanted: readonly string[]) => statuses.filter((status) => wanted.includes(status)).length;
    return {
      killed: count('Killed', 'Timeout'),
      survived: count('Survived', 'NoCoverage'),
      leftOut: count('Ignored'),
    };
  };
  return Object.fromEntries(mutatedRooms.map((room) => [room, of(room)]));
}

export function roomsBlock({ measuredOn, rooms }: Records['rooms']): string {
  const all = Object.values(rooms);
  const sum = (key: keyof RoomMutants) => all.reduce((total, counts) => total + counts[key], 0);
  const total = { killed: sum('killed'), survived: sum('survived'), leftOut: sum('leftOut') };
  const row = (name: string, { killed, survived, leftOut }: RoomMutants, day = '') =>
    `| ${name} | ${killed} | ${survived} | ${leftOut} | ${score({ killed, survived })} | ${day} |`;
  const rows = Object.entries(rooms).map(([room, counts]) => row(`\`src/${room}/\``, counts, counts.measuredOn));
  return `Measured by \`npm run docs:measured -- --only rooms\`, last on ${measuredOn}.

| Room | Killed | Survived | Left out | Score | Measured on |
|---|---|---|---|---|---|
${[...rows, row('all', total)].join('\n')}`;
}

function score({ killed, survived }: Pick<RoomMutants, 'killed' | 'survived'>): string {
  return killed + survived === 0 ? 'not measured yet' : `${((100 * killed) / (killed + survived)).toFixed(1)} %`;
}
