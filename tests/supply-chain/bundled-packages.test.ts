import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleAllFunctions } from '../../serverless/bundles.ts';
import { bundledPackages, packagesOf } from '../../supply-chain/bundled-packages.ts';
import { licenceProblems } from '../../supply-chain/licences.ts';

const root = path.join(import.meta.dirname, '..', '..');
const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const { packages, direct } = await bundledPackages();

describe('the bundles', () => {
  it('are made of src/, of the stage’s configuration and of packages: nothing local, nothing of the tests', async () => {
    const { inputs } = (await bundleAllFunctions('prod')).metafile;
    const elsewhere = Object.keys(inputs).filter((name) => !/^(?:src|node_modules)\//.test(name));
    expect(elsewhere.toSorted()).toEqual(['stage-config:#config', 'stage-config:#sql']);
  });

  it.each([
    ['is not locked', {}, 'node_modules/pg is bundled, but package-lock.json has it not.'],
    [
      'only develops',
      { version: '1.0.0', integrity: 'sha512-', license: 'MIT', dev: true },
      'pg is bundled, but is no',
    ],
    ['has no licence', { version: '1.0.0', integrity: 'sha512-' }, 'pg is bundled, but has no licence'],
  ])('may not hold a package that %s', (_, locked, message) => {
    const module = { bytes: 1, imports: [] };
    const output = { ...module, exports: [], inputs: { 'node_modules/pg/index.js': { bytesInOutput: 1 } } };
    const metafile = { inputs: { 'node_modules/pg/index.js': module }, outputs: { 'bundle.mjs': output } };
    expect(() => packagesOf(metafile, { packages: { 'node_modules/pg': locked } })).toThrow(message);
  });
});

describe('the packages in the bundles', () => {
  it('are imported by the project exactly as "dependencies" of package.json has them', () => {
    const named = direct.map((location) => location.replace('node_modules/', ''));
    expect(named).toEqual(Object.keys(dependencies).toSorted());
  });

  it('are each reached from what the project imports', () => {
    const reached = new Set(direct);
    const byLocation = new Map(packages.map((each) => [each.location, each]));
    for (const location of reached) for (const next of byLocation.get(location)?.dependsOn ?? []) reached.add(next);
    expect([...reached].toSorted()).toEqual(packages.map(({ location }) => location));
  });

  it.each(packages.map((each) => [each.name, each] as const))(
    'are what is installed, licence included: %s',
    (_, each) => {
      const installed = JSON.parse(readFileSync(path.join(root, each.location, 'package.json'), 'utf8'));
      const { name, version, license } = installed;
      expect({ name, version, license }).toEqual({ name: each.name, version: each.version, license: each.license });
    },
  );

  it('have permissive licences', () => {
    expect(licenceProblems(packages)).toEqual([]);
  });

  it.each(['GPL-3.0-only', 'MIT AND GPL-2.0-only', 'SEE LICENSE IN LICENSE.txt', 'UNLICENSED'])(
    'would not ship under %s',
    (license) => {
      const [problem, ...others] = licenceProblems([...packages, { name: 'leftpad', version: '1.0.0', license }]);
      expect(problem).toBe(
        `leftpad 1.0.0: expected one of 0BSD, Apache-2.0, BSD-2-Clause, BSD-3-Clause, ISC, MIT, got ${license}`,
      );
      expect(others).toEqual([]);
    },
  );
});
