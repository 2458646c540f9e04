import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyProject } from '../package/copied-project.ts';
import type { RunningStack } from './running-stack.ts';

/** What is tried is what is deployed: the stack compiles its template beside serving the functions. */
export function deployedRoles(running: () => RunningStack): void {
  describe('the template that the roles are read from', () => {
    it('is the one that sls package makes', async () => {
      const packaged = await copyProject();
      try {
        const folder = join(packaged.root, 'packaged');
        const { code, output } = await packaged.sls(['package', '--stage', 'local', '--package', folder]);
        expect(code, output).toBe(0);
        const read = async (file: string) => {
          const text = await readFile(file, 'utf8');
          // The folder of the artifacts is named by the time.
          return JSON.parse(text.replace(/\d{13}-\d{4}-[^/"]*Z\//g, 'TIME/'));
        };
        const compiled = await read(join(running().stack.databases.directory, 'template.json'));
        const expected = await read(join(folder, 'cloudformation-template-update-stack.json'));
        // As the local stack's environment has it.
        const caFile = 'NODE_EXTRA_CA_CERTS';
        for (const { Resources } of [compiled, expected]) {
          delete Resources.SetupDBUsersLambdaFunction.Properties.Environment.Variables[caFile];
        }
        expect(compiled).toEqual(expected);
      } finally {
        await packaged.remove();
      }
    });
  });
}
