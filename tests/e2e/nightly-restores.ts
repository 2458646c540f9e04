import { describe, expect, it } from 'vitest';
import { restore } from './restore.ts';
import { archivedCopies, type RunningStack, takeSnapshot } from './running-stack.ts';

export function nightlyRestores(running: () => RunningStack): void {
  describe('restores night after night', () => {
    it('keep as many copies as the profile says and delete the older', async () => {
      while (archivedCopies(running()).length < 2) {
        await takeSnapshot(running());
        await restore(running());
      }
      const [oldest = '', newer = ''] = archivedCopies(running());
      await takeSnapshot(running());
      const { view } = await restore(running());
      const latest = view.progress.copy?.snapshotId ?? '';
      expect([oldest, newer]).not.toContain(latest);
      expect(view.progress.archive).toMatchObject({ kept: [latest, newer], deleted: [oldest] });
      expect(archivedCopies(running()).toSorted()).toEqual([latest, newer].toSorted());
    });
  });
}
