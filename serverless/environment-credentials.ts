import type { Plugin } from 'esbuild';

/** Where the AWS SDK's clients take their default credentials from: profiles, single sign-on, containers, instances, … */
const everyProvider = '@aws-sdk/credential-provider-node';
/** The one of these that reads a function's credentials, which Lambda puts into its environment. */
const ofEnvironment = '@aws-sdk/credential-provider-env';

/**
 * Leaves every way to credentials but the environment out of a bundle: a function has no other, and they are an eighth of
 * what would be shipped and loaded.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
 */
export const environmentCredentials: Plugin = {
  name: 'environment-credentials',
  setup(build) {
    const filter = new RegExp(`^${everyProvider}$`);
    build.onResolve({ filter }, ({ path, resolveDir }) => ({
      path,
      namespace: 'environment-credentials',
      pluginData: resolveDir,
    }));
    build.onLoad({ filter, namespace: 'environment-credentials' }, ({ pluginData: resolveDir }) => ({
      contents: `export { fromEnv as defaultProvider } from '${ofEnvironment}';`,
      resolveDir,
    }));
  },
};
