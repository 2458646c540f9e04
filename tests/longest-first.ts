import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, as `npm run test:profile` has them; one of them that begins last makes a run longer by all that it takes.
 * vitest orders files so by the last run; in a fresh checkout, which has had none, by their size.
 */
const longest = [
  'e2e/restores',
  'package/deploy',
  'package/template',
  'e2e/demo-command',
  'package/package',
  'e2e/local-command',
  'e2e/set-aside',
  'postgres/lock-out/many-logins',
  'postgres/masking/mask-problems',
  'postgres/lock-out/broken-off',
  'postgres/masking/arbitrary-masking',
  'postgres/outward/hostile-sources',
  'postgres/masking/masking-json',
  'postgres/masking-commands/suggest',
  'postgres/roles/arbitrary-roles',
  'postgres/outward/outward-code',
  'postgres/masking/masking-rules',
  'simulation/simulate',
].map((name) => `/tests/${name}.test.ts`);

/**
 * Within each project, whose files one worker may share; the rest in vitest's order. With `--sequence.shuffle.files` vitest
 * takes its own sequencer instead.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((name) => moduleId.endsWith(name));
      return found < 0 ? longest.length : found;
    };
    return (await super.sort(files)).toSorted(
      (one, other) => one.project.name.localeCompare(other.project.name) || rank(one) - rank(other),
    );
  }
}
