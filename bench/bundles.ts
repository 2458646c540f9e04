import { bundleFunction, handlerModules } from '../serverless/bundles.ts';
import { bundleClients, clientsOf } from '../tests/package/clients.ts';
import { type Benchmark, ratio } from './benchmark.ts';

/** The size of what is deployed, minified: the worst of all functions. */
export const bundles: Benchmark = {
  name: 'bundles',
  async run(tell) {
    let worst = { key: '', value: 0 };
    for (const key of handlerModules.keys()) {
      const [bundle, bare] = await Promise.all([bundleFunction(key, 'dev'), clientsOf(key, 'dev').then(bundleClients)]);
      const value = bundle.bytes / bare.bytes;
      tell(`${key}: ${Math.round(bundle.bytes / 1000)} kB, its clients alone ${Math.round(bare.bytes / 1000)} kB`);
      if (value > worst.value) worst = { key, value };
    }
    return [ratio('bundles.vs-clients', worst.value, `the bare AWS and pg clients that ${worst.key} uses`, 1.05)];
  },
};
