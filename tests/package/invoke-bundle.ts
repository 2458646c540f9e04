import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a handler answered, or the error it threw. */
export interface Invocation {
  /** Lambda refuses a handler of three parameters: the third would be a callback. */
  readonly parameters: number;
  readonly answer?: { readonly statusCode?: number; readonly body?: string };
  readonly error?: { readonly name: string; readonly message: string };
}

// Node.js runs this, in a process that has only what Lambda gives a function.
const runtime = `
  const [file, name, event] = process.argv.slice(1);
  const handler = (await import(file))[name];
  if (typeof handler !== 'function') throw new Error('There is no function ' + name + ' in ' + file);
  const context = { awsRequestId: 'request-1', getRemainingTimeInMillis: () => 29_000 };
  const outcome = await handler(JSON.parse(event), context).then(
    (answer) => ({ answer }),
    ({ name, message }) => ({ error: { name, message } }),
  );
  console.log(JSON.stringify({ parameters: handler.length, ...outcome }));
`;

/**
 * Unpacks an archive into a folder outside the project, loads the handler from there in a process of its own, as Lambda
 * does, and invokes it once. Rejects with what the process printed if it printed any warning.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html
 */
export async function invokeBundle(
  folder: string,
  files: ReadonlyMap<string, string>,
  handler: string,
  environment: Readonly<Record<string, string>>,
  event: object,
): Promise<Invocation> {
  for (const [name, text] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  const [module = '', exported = ''] = handler.split('.');
  const file = path.join(folder, `${module}.mjs`);
  const env = { AWS_REGION: 'eu-west-1', LAMBDA_TASK_ROOT: folder, LOG_LEVEL: 'SILENT', ...environment };
  const command = ['--input-type=module', '--eval', runtime, file, exported, JSON.stringify(event)];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { cwd: folder, env, timeout: 30_000 }, (error, stdout, stderr) => {
      if (error !== null || stderr !== '') reject(new Error(stderr, { cause: error }));
      else resolve(JSON.parse(stdout));
    });
  });
}
