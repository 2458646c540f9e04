import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { welcome } from '../../local/welcome.ts';
import { hasPsql } from './database.ts';
import type { RunningStack } from './running-stack.ts';

export function suggestedCommands(running: () => RunningStack): void {
  describe('what npm run local suggests', () => {
    it('names a target that stands', async () => {
      const text = await welcome(running().stack, running().orders);
      expect(text.match(/\{"target":"orders-staging"\}/g)).toHaveLength(2);
    });

    it.skipIf(!hasPsql)(
      'is a line of psql that opens production’s database, with the password in no argument',
      async () => {
        const text = await welcome(running().stack, running().orders);
        const line =
          text
            .split('\n')
            .find((one) => one.includes(' psql '))
            ?.trim() ?? '';
        for (const password of Object.values(running().orders.passwords)) expect(text).not.toContain(password);
        const file = /^PGPASSFILE=(\S+) /.exec(line)?.[1] ?? '';
        expect((await stat(file)).mode & 0o777).toBe(0o600);
        const sql = 'SELECT current_user, count(*) FROM orders';
        const { stdout } = await promisify(execFile)('/bin/sh', ['-c', `${line} -XAtc '${sql}'`]);
        expect(stdout.trim()).toBe(`orders_app|${running().orders.rows.orders}`);
      },
    );
  });
}
