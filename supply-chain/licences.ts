import type { BundledPackage } from './bundled-packages.ts';

/** The licences, as SPDX names them, under which a package may ship: they ask for no more than to be kept and named. */
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** What of the bundled packages may not ship, a line each. */
export function licenceProblems(
  packages: readonly Pick<BundledPackage, 'name' | 'version' | 'license'>[],
): readonly string[] {
  return packages
    .filter(({ license }) => !permissive.includes(license))
    .map(
      ({ name, version, license }) => `${name} ${version}: expected one of ${permissive.join(', ')}, got ${license}`,
    );
}
