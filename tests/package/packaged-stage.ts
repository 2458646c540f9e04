import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyProject } from './copied-project.ts';
import { readZip } from './read-zip.ts';

interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template is read in many places, each with a shape of its own.
  readonly Properties: any;
  readonly DeletionPolicy?: string;
}

/** What CloudFormation would get. */
interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { readonly Value: unknown }>>;
}

export interface PackagedStage {
  readonly output: string;
  readonly template: Template;
  /** The properties of each function, by its key in serverless.yml. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  readonly functions: ReadonlyMap<string, any>;
  /** The files in the archive that each function's code is, by the function's key. */
  readonly archives: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Runs `sls package --stage <stage>` in a folder of its own, with these variables more in its environment and these
 * files more in the project. Throws what it printed if it ends with another code than 0.
 */
export async function packageStage(
  stage: string,
  environment: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<PackagedStage> {
  const project = await copyProject();
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(project.root, name), text);
    const folder = path.join(project.root, 'packaged');
    const { code, output } = await project.sls(['package', '--stage', stage, '--package', folder], environment);
    if (code !== 0) throw new Error(output);
    const file = path.join(folder, 'cloudformation-template-update-stack.json');
    const template: Template = JSON.parse(await readFile(file, 'utf8'));
    const suffix = 'LambdaFunction';
    const functions = new Map(
      Object.entries(template.Resources)
        .filter(([, { Type }]) => Type === 'AWS::Lambda::Function')
        .map(([id, { Properties }]) => [id.slice(0, -suffix.length), Properties]),
    );
    const archives = new Map<string, ReadonlyMap<string, string>>();
    for (const [key, { Code }] of functions) {
      archives.set(key, readZip(await readFile(path.join(folder, path.basename(Code.S3Key)))));
    }
    return { output, template, functions, archives };
  } finally {
    await project.remove();
  }
}
