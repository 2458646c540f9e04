import type { Plugin } from 'esbuild';
import { configPlugin } from './config-plugin.ts';

/** What is read of the Serverless instance. */
interface Serverless {
  readonly serviceDir: string;
  getProvider(name: 'aws'): { getStage(): string };
}

/** What serverless-esbuild calls for `custom.esbuild.plugins`: its bundles carry the configuration of this stage. */
export default function configBundle(serverless: Serverless): Plugin[] {
  return [configPlugin(serverless.serviceDir, serverless.getProvider('aws').getStage())];
}
