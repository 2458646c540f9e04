import { PipelineError } from './failures/pipeline-error.ts';

/**
 * The one place where the environment is read. The AWS SDK reads its own variables (region, credentials, endpoints)
 * itself, and Node.js its own.
 */

/** A variable the deployment sets. Throws InvalidEnvironment, naming it. */
export function requireEnvironment(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new PipelineError('InvalidEnvironment', `The environment variable ${name} is not set.`, { variable: name });
  }
  return value;
}

/** The stage of the deployment, as metrics have it: a measurement must not fail what it measures. */
export function stageName(): string {
  return process.env['STAGE'] || 'unknown';
}

/** Whether the functions are to log nothing, as in a test that reads what else they print. */
export function isSilent(): boolean {
  return process.env['LOG_LEVEL'] === 'SILENT';
}
