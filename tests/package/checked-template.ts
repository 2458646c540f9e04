import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { templateProblems } from '../../serverless/template/check.ts';
import { definitionProblems } from '../../serverless/template/definitions.ts';
import type { Template } from '../../serverless/template/template.ts';
import type { PackagedStage } from './packaged-stage.ts';

const cfnLint = await promisify(execFile)('cfn-lint', ['--version']).then(
  () => true,
  () => false,
);

/** What holds of the compiled template of every stage. */
export function checkedTemplate(stage: string, packaged: () => PackagedStage, { inVpc = true } = {}): void {
  describe(`the template of the stage ${stage}`, () => {
    it('has nothing that the check of templates finds', () => {
      expect(templateProblems(packaged().template as unknown as Template)).toEqual([]);
    });

    it('has a definition in which asl-validator finds nothing', () => {
      expect(definitionProblems(packaged().template as unknown as Template)).toEqual([]);
    });

    it('lets no function but SetupDBUsers run in a VPC', () => {
      const inside = [...packaged().functions].filter(([, { VpcConfig }]) => VpcConfig !== undefined);
      expect(inside.map(([key]) => key)).toEqual(inVpc ? ['SetupDBUsers'] : []);
    });

    it.skipIf(!cfnLint)('has no error and no warning for cfn-lint, where that is installed', async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'template-'));
      const file = path.join(folder, 'template.json');
      try {
        await writeFile(file, JSON.stringify(packaged().template));
        const told = await promisify(execFile)('cfn-lint', ['--regions', 'eu-west-1', '--', file]).catch(
          (error) => error,
        );
        expect(told.stdout).toBe('');
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  });
}
