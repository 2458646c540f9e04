import { readFileSync } from 'node:fs';

/** Guards that no invariant notices when they let pass, and what is taken for the reason. */
interface Unnoticed {
  readonly reason: string;
  /** By the file with the unit test that was seen to fail without them. */
  readonly heldBy: Readonly<Record<string, readonly string[]>>;
  /** By one of these guards, those that stand behind it: only where all of them let pass is there anything to notice. */
  readonly doubles?: Readonly<Record<string, readonly string[]>>;
}

export const unnoticedGuards: readonly Unnoticed[] = JSON.parse(
  readFileSync(new URL('unnoticed-guards.json', import.meta.url), 'utf8'),
);
