import { execFile } from 'node:child_process';

export type Audit =
  | { readonly outcome: 'clean' }
  | { readonly outcome: 'vulnerable'; readonly advisories: readonly string[] }
  /** The registry takes no audit requests, or does not answer: nothing is known either way. */
  | { readonly outcome: 'unreachable'; readonly reason: string };

interface Report {
  readonly auditReportVersion?: number;
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
  readonly message?: string;
  readonly statusCode?: number;
}
interface Vulnerability {
  readonly name: string;
  readonly severity: string;
  readonly range: string;
  /** What it is vulnerable by: an advisory of its own, or the name of a package that it depends on. */
  readonly via: readonly (string | { readonly title: string; readonly url: string })[];
}

/**
 * `npm audit` of the production dependencies below a folder. Throws an Error with npm's output if that is neither a report nor
 * says that the registry takes no audit requests.
 * @see https://docs.npmjs.com/cli/v11/commands/npm-audit
 */
export async function auditDependencies(root: string, environment: NodeJS.ProcessEnv = process.env): Promise<Audit> {
  const output = await npm(['audit', '--omit=dev', '--json', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'], {
    cwd: root,
    env: environment,
  });
  const report = parsed(output);
  if (report?.auditReportVersion === 2) {
    const advisories = Object.values(report.vulnerabilities ?? {}).map(describe);
    return advisories.length === 0 ? { outcome: 'clean' } : { outcome: 'vulnerable', advisories };
  }
  if (report?.message === undefined || !takesNoRequests(report)) throw new Error(`npm audit failed:\n${output}`);
  return { outcome: 'unreachable', reason: report.message };
}

/** No answer at all, no such endpoint, or a registry that is out of order: not one that refuses the caller or the request. */
function takesNoRequests({ statusCode, message = '' }: Report): boolean {
  if (statusCode === undefined)
    return /\b(?:ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)\b|timeout/i.test(message);
  return statusCode === 404 || statusCode === 405 || statusCode >= 500;
}

function describe({ name, severity, range, via }: Vulnerability): string {
  const reasons = via.map((each) => (typeof each === 'string' ? `by ${each}` : `${each.title} (${each.url})`));
  return `${name} ${range}: ${severity}: ${reasons.join('; ')}`;
}

function parsed(output: string): Report | undefined {
  try {
    return JSON.parse(output) as Report;
  } catch {
    return undefined;
  }
}

/** What npm prints on its standard output, however it ends. */
function npm(command: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<string> {
  return new Promise((resolve) => {
    execFile('npm', [...command], { ...options, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve(stdout.trim() === '' ? `${stderr}${error?.message ?? ''}` : stdout);
    });
  });
}
