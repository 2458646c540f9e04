import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyProject } from '../package/copied-project.ts';
import type { RunningStack } from './running-stack.ts';

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

const roles = ['AWS::IAM::Role', 'AWS::IAM::ManagedPolicy', 'AWS::Lambda::Permission'];

/** What of a template says who may do what: the rest differs in the artifacts' names. */
async function accessIn(file: string): Promise<Readonly<Record<string, unknown>>> {
  const { Resources } = JSON.parse(await readFile(file, 'utf8')) as {
    readonly Resources: Readonly<
      Record<string, { readonly Type: string; readonly Properties: Record<string, unknown> }>
    >;
  };
  const access = ({ Type, Properties = {} }: Resource): unknown => {
    const { FunctionName, Role, StateMachineName, RoleArn } = Properties;
    if (roles.includes(Type)) return Properties;
    if (Type === 'AWS::Lambda::Function') return { FunctionName, Role };
    return Type === 'AWS::StepFunctions::StateMachine' ? { StateMachineName, RoleArn } : undefined;
  };
  const read = Object.entries(Resources).map(([id, resource]) => [id, access(resource)] as const);
  return Object.fromEntries(read.filter(([, found]) => found !== undefined));
}

/** What is tried is what is deployed: the stack compiles its template beside serving the functions. */
export function deployedRoles(running: () => RunningStack): void {
  describe('the roles of the stage', () => {
    it('are those that sls package makes', async () => {
      const packaged = await copyProject();
      try {
        const folder = join(packaged.root, 'packaged');
        const { code, output } = await packaged.sls(['package', '--stage', 'local', '--package', folder]);
        expect(code, output).toBe(0);
        const compiled = await accessIn(join(running().stack.databases.directory, 'template.json'));
        const expected = await accessIn(join(folder, 'cloudformation-template-update-stack.json'));
        expect(Object.keys(expected).length).toBeGreaterThan(30);
        expect(compiled).toEqual(expected);
      } finally {
        await packaged.remove();
      }
    });
  });
}
