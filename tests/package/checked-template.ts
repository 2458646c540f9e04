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

/** What execFile, and a shell in the place of it, tell of a program that is not there. */
const notFound = ['ENOENT', 127];

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
  });
}

/** One run for all of them: to start takes cfn-lint longer than to check a template. */
export function lintedTemplates(stages: readonly string[], packaged: (stage: string) => PackagedStage): void {
  describe(`the templates of the stages ${stages.join(', ')}`, () => {
    it('have no error and no warning for cfn-lint, where that is installed', async ({ skip }) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'template-'));
      const files = stages.map((stage) => path.join(folder, `${stage}.json`));
      try {
        for (const [index, file] of files.entries()) {
          await writeFile(file, JSON.stringify(packaged(stages[index] ?? '').template));
        }
        const command = ['--regions', 'eu-west-1', '--', ...files];
        const told = await promisify(execFile)('cfn-lint', command).catch((error) => error);
        // Not asked for its version first, which takes it a second.
        skip(notFound.includes(told.code));
        expect(told.stdout).toBe('');
        expect(told.code ?? 0).toBe(0);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  });
}
