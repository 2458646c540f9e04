import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundledPackages } from './bundled-packages.ts';
import { sbom } from './sbom.ts';

/** `npm run sbom`: writes the bill of materials of what ships to `sbom.cdx.json`. */
const root = path.join(import.meta.dirname, '..');
const product = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const all = await bundledPackages();
writeFileSync(path.join(root, 'sbom.cdx.json'), sbom(product, all));
console.log(`sbom.cdx.json: ${all.packages.length} packages`);
