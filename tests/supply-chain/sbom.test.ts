import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, it } from 'vitest';
import { bundledPackages } from '../../supply-chain/bundled-packages.ts';
import { sbom } from '../../supply-chain/sbom.ts';

const product = { name: 'aurora-restore-pipeline', version: '0.1.0', license: 'MIT' };
const all = await bundledPackages();
const text = sbom(product, all);
const bom = JSON.parse(text);
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

describe('the bill of materials', () => {
  it('is CycloneDX by the rules of its strict JSON schema', async () => {
    expect(await validator.validate(text)).toBeNull();
  });

  it.each([
    [
      'an unknown licence',
      (changed: typeof bom) => Object.assign(changed.components[0].licenses[0].license, { id: 'No-Such' }),
    ],
    [
      'a hash that is none',
      (changed: typeof bom) => Object.assign(changed.components[0].hashes[0], { content: 'abc' }),
    ],
    ['a surplus key', (changed: typeof bom) => Object.assign(changed, { surplus: true })],
  ])('would not be with %s', async (_, change) => {
    const changed = structuredClone(bom);
    change(changed);
    expect(await validator.validate(JSON.stringify(changed))).not.toBeNull();
  });

  it('is the same when it is made again, in another order too', async () => {
    expect(sbom(product, await bundledPackages())).toBe(text);
    expect(sbom(product, { ...all, packages: all.packages.toReversed() })).toBe(text);
    expect(text).not.toMatch(/timestamp|serialNumber|\/tmp\/|\/root\//);
  });

  it('has every package once, with its hash as the lock file has it', () => {
    const hashes = bom.components.map(({ purl, hashes: [hash] }: { purl: string; hashes: { content: string }[] }) => [
      decodeURIComponent(purl),
      `sha512-${Buffer.from(hash?.content ?? '', 'hex').toString('base64')}`,
    ]);
    const expected = all.packages.map(({ name, version, integrity }) => [`pkg:npm/${name}@${version}`, integrity]);
    expect(hashes.toSorted()).toEqual(expected.toSorted());
  });

  it('says what imports what, by references that it defines', () => {
    const defined = [bom.metadata.component, ...bom.components].map(({ 'bom-ref': ref }: { 'bom-ref': string }) => ref);
    const graph = new Map<string, readonly string[]>(
      bom.dependencies.map(({ ref, dependsOn = [] }: { ref: string; dependsOn?: string[] }) => [ref, dependsOn]),
    );
    expect([...graph.keys()].toSorted()).toEqual(defined.toSorted());
    expect(graph.get('aurora-restore-pipeline@0.1.0')).toHaveLength(all.direct.length);
    const pg = [...graph].find(([ref]) => ref.startsWith('pkg:npm/pg@'))?.[1];
    expect(pg).toContainEqual(expect.stringMatching(/^pkg:npm\/pg-protocol@/));
  });
});
