import { describe, expect, it } from 'vitest';
import { explained, requireSpace } from '../../local/temporary-space.ts';

const roomy = { bavail: 2 ** 20, bsize: 4096, files: 2 ** 20, ffree: 2 ** 20 };

describe('the temporary directory', () => {
  it.each([
    ['is full', { bavail: 0 }, 'has 0 MB free, and the local stack needs 512 MB.'],
    ['is tiny', { bavail: 3072 }, 'has 12 MB free, and the local stack needs 512 MB.'],
    ['has no room for files', { ffree: 100 }, 'has room for 100 files, and the local stack needs it for 20000.'],
  ])('is refused before anything is written when it %s', async (_case, lacking, sentence) => {
    const refused = requireSpace('/tmp/x', async () => ({ ...roomy, ...lacking }));
    await expect(refused).rejects.toThrow(
      `The temporary directory /tmp/x ${sentence} Free some, or name another directory with TMPDIR.`,
    );
  });

  it('does when there is room, with or without a limit on files', async () => {
    await expect(requireSpace('/tmp/x', async () => roomy)).resolves.toBeUndefined();
    await expect(requireSpace('/tmp/x', async () => ({ ...roomy, files: 0, ffree: 0 }))).resolves.toBeUndefined();
  });

  it.each([
    Object.assign(new Error('ENOSPC: no space left on device, copyfile'), { code: 'ENOSPC' }),
    new Error('initdb failed:\ninitdb: error: could not create directory: No space left on device'),
    new Error('PostgreSQL did not start', { cause: new Error('EDQUOT: disk quota exceeded') }),
  ])('that fills up while the stack starts is told in a sentence instead of %s', (error) => {
    expect((explained(error, ['/dev/shm/aurora-x', '/p/.local-build']) as Error).message).toBe(
      'There is no space left in /dev/shm/aurora-x or /p/.local-build. Free some, or name another temporary directory with TMPDIR.',
    );
    const other = new Error('Port 3000 is taken');
    expect(explained(other, [])).toBe(other);
  });
});
