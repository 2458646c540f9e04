import type { Plugin } from 'esbuild';
import { configPlugin } from './config-plugin.ts';
import { reuseBundles } from './reuse-bundles.ts';

/** What is read of the Serverless instance. */
interface Serverless {
  readonly serviceDir: string;
  getProvider(name: 'aws'): { getStage(): string };
}

/**
 * What serverless-esbuild calls for `custom.esbuild.plugins`: its bundles carry the configuration of this stage. The tests set
 * REUSED_BUNDLES.
 */
export default function configBundle(serverless: Serverless): Plugin[] {
  const { serviceDir } = serverless;
  const stage = serverless.getProvider('aws').getStage();
  const folder = process.env['REUSED_BUNDLES'];
  return [
    ...(folder === undefined ? [] : [reuseBundles({ folder, serviceDir, stage })]),
    configPlugin(serviceDir, stage),
  ];
}
