import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { bundleAllFunctions, modulesOf } from '../serverless/bundles.ts';
import { type LockedPackage, type LockFile, packageName, readLockFile } from './lock-file.ts';

const root = path.join(import.meta.dirname, '..');

/** A package of which something is in a function's bundle. */
export interface BundledPackage extends Required<Pick<LockedPackage, 'version' | 'integrity' | 'license'>> {
  /** As the lock file has it: `node_modules/pg`. */
  readonly location: string;
  readonly name: string;
  /** The locations of the packages that its bundled modules import. */
  readonly dependsOn: readonly string[];
}

export interface BundledPackages {
  /** In the order of their locations. */
  readonly packages: readonly BundledPackage[];
  /** The locations of those that the project's own modules import. */
  readonly direct: readonly string[];
}

/** What ships, by the lock file and by what esbuild makes of the functions. Throws what `packagesOf` throws. */
export async function bundledPackages(): Promise<BundledPackages> {
  const lockFile = readLockFile(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return packagesOf((await bundleAllFunctions('dev')).metafile, lockFile);
}

/**
 * The packages that esbuild leaves something of in the bundles, as the lock file has them, and which of them imports which.
 * Throws an Error for one that the lock file has not, has as a development dependency, or has without a licence.
 * @see https://esbuild.github.io/api/#metafile
 */
export function packagesOf(metafile: Metafile, { packages }: LockFile): BundledPackages {
  const locations = [...new Set(modulesOf(metafile).flatMap((module) => locationOf(module) ?? []))].toSorted();
  const imports = importsBetween(metafile, locations);
  return {
    packages: locations.map((location) => {
      const { name = packageName(location), version, integrity, license, dev } = packages[location] ?? {};
      if (!version || !integrity) throw new Error(`${location} is bundled, but package-lock.json has it not.`);
      if (dev) throw new Error(`${name} is bundled, but is no dependency of production: add it to "dependencies".`);
      if (!license) throw new Error(`${name} is bundled, but has no licence in its package.json.`);
      return { location, name, version, integrity, license, dependsOn: imports.get(location) ?? [] };
    }),
    direct: imports.get(undefined) ?? [],
  };
}

/** `node_modules/pg` of `node_modules/pg/lib/client.js`; undefined for a module of the project itself. */
function locationOf(module: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];
}

/** Which of these packages the modules of each import; under undefined those that the project's own modules import. */
function importsBetween(
  { inputs }: Metafile,
  locations: readonly string[],
): ReadonlyMap<string | undefined, readonly string[]> {
  const found = new Map<string | undefined, Set<string>>();
  for (const [module, { imports }] of Object.entries(inputs)) {
    const from = locationOf(module);
    const into = found.get(from) ?? new Set();
    found.set(from, into);
    for (const { path: imported } of imports) {
      const to = locationOf(imported);
      if (to !== undefined && to !== from && locations.includes(to)) into.add(to);
    }
  }
  return new Map([...found].map(([from, into]) => [from, [...into].toSorted()]));
}
