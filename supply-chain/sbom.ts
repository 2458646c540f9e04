import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { BundledPackage, BundledPackages } from './bundled-packages.ts';

/** What the bill of materials is of. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * The bill of materials of what ships in the functions' bundles, as CycloneDX JSON: every package with version, licence, hash
 * and what it imports. The same for the same lock file: it says nothing of when or where it was made.
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function sbom(product: Product, { packages, direct }: BundledPackages): string {
  const components = new Map(packages.map((each) => [each.location, component(each)]));
  const depend = (of: Models.Component, locations: readonly string[]) => {
    for (const location of locations) {
      const dependency = components.get(location);
      if (dependency !== undefined) of.dependencies.add(dependency.bomRef);
    }
  };
  const application = new Models.Component(Enums.ComponentType.Application, product.name, {
    bomRef: `${product.name}@${product.version}`,
    version: product.version,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(product.license)]),
  });
  depend(application, direct);
  for (const { location, dependsOn } of packages) depend(components.get(location) ?? application, dependsOn);
  const bom = new Models.Bom({
    components: new Models.ComponentRepository(components.values()),
    metadata: new Models.Metadata({ component: application }),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component({ name, version, license, integrity }: BundledPackage): Models.Component {
  const [, scope, bare = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  // npm's integrity is the hash of the package's archive in base 64, CycloneDX has it in hexadecimal digits.
  const sha512 = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  const purl = `pkg:npm/${scope === undefined ? '' : `${encodeURIComponent(scope)}/`}${bare}@${version}`;
  return new Models.Component(Enums.ComponentType.Library, bare, {
    bomRef: purl,
    ...(scope === undefined ? {} : { group: scope }),
    version,
    purl,
    scope: Enums.ComponentScope.Required,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
    hashes: new Models.HashDictionary([[Enums.HashAlgorithm['SHA-512'], sha512]]),
  });
}
