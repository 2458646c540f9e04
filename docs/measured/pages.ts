import { readFileSync } from 'node:fs';
import { costsBlocks } from './costs-blocks.ts';
import { readRecord } from './records.ts';
import { roomsBlock } from './room-mutants.ts';
import { simulationBlocks } from './simulation-blocks.ts';

/** The pages that hold measured figures, by their path from docs/, with each block as its record has it. */
export function measuredPages(): Readonly<Record<string, string>> {
  return {
    'mutants.md': filled(read('mutants.md'), { rooms: roomsBlock(readRecord('rooms')) }),
    'costs.md': filled(read('costs.md'), costsBlocks(readRecord('costs'))),
    'simulation.md': filled(
      read('simulation.md'),
      simulationBlocks({
        mutants: readRecord('mutants'),
        guards: readRecord('guards'),
        faults: readRecord('faults'),
      }),
    ),
  };
}

/** A block stands between `<!-- measured: NAME -->` and `<!-- end of NAME -->`; what is around it is written by hand. */
export function filled(page: string, blocks: Readonly<Record<string, string>>): string {
  let text = page;
  for (const [name, block] of Object.entries(blocks)) {
    const [before, after] = [`<!-- measured: ${name} -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(before), text.indexOf(after)];
    if (from < 0 || to < from) throw new Error(`A measured page: expected "${before}" and then "${after}".`);
    text = `${text.slice(0, from + before.length)}\n\n${block}\n\n${text.slice(to)}`;
  }
  return text;
}

const read = (page: string) => readFileSync(new URL(`../${page}`, import.meta.url), 'utf8');
