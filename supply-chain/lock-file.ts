import { execFileSync } from 'node:child_process';

/** What `package-lock.json` says of an installed package. */
export interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** @see https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json */
export function readLockFile(text: string): LockFile {
  return JSON.parse(text) as LockFile;
}

/** The public registry, as npm has it by default, whatever this machine is configured with. */
export function defaultRegistry(): string {
  const settings = ['--userconfig', '/none/user', '--globalconfig', '/none/global'];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)));
  return execFileSync('npm', ['config', 'get', 'registry', ...settings], { cwd: '/', env, encoding: 'utf8' }).trim();
}

/**
 * What is wrong with a lock file: a package without a SHA-512, or one that comes from elsewhere than from the registry, under
 * its own name and version; a line each. Where npm is told to leave `resolved` out, name and version are all there is.
 * @see https://docs.npmjs.com/cli/v11/using-npm/config#omit-lockfile-registry-resolved
 */
export function lockFileProblems({ packages }: LockFile, registry: string): readonly string[] {
  return Object.entries(packages)
    .filter(([location]) => location !== '')
    .flatMap(([location, { name = packageName(location), version, resolved, integrity, link }]) => {
      const file = `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
      const own = resolved === undefined || resolved === `${registry}${name}/-/${file}`;
      return [
        ...(own && !link && /^\d+\.\d+\.\d+/.test(version ?? '')
          ? []
          : [`${location}: expected ${name} in a version of npm's registry, got ${resolved ?? version ?? 'nothing'}`]),
        ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')
          ? []
          : [`${location}: expected a SHA-512, got ${integrity ?? 'nothing'}`]),
      ];
    });
}

/** `@smithy/core` of `node_modules/@aws-sdk/core/node_modules/@smithy/core`. */
export function packageName(location: string): string {
  return location.slice(location.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
