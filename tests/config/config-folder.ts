import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export const valid = 'region: eu-west-1\ntargets: { orders: { source: { region: us-east-1, cluster: orders } } }\n';

/** A project's folder for each test, with nothing in it but an empty `config/`, and what writes its `config/dev.yml`. */
export function configFolder() {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'config-'));
    await mkdir(path.join(root, 'config'));
  });
  afterEach(() => rm(root, { recursive: true }));
  return {
    root: () => root,
    write: (content: string | Uint8Array) => writeFile(path.join(root, 'config', 'dev.yml'), content),
  };
}
