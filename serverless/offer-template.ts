import { writeFileSync } from 'node:fs';

/** As much of the Serverless instance as compiles the template. */
interface Serverless {
  readonly pluginManager: {
    readonly hooks: Readonly<Record<string, readonly { readonly hook: () => unknown }[]>>;
  };
  readonly utils: { writeFileSync: (...args: readonly unknown[]) => unknown };
  readonly service: {
    readonly provider: { readonly compiledCloudFormationTemplate?: unknown };
    readonly package: { artifact?: string | undefined };
    readonly functions: Readonly<Record<string, { readonly name: string; environment?: Record<string, unknown> }>>;
  };
}

/**
 * The events of `sls package` that compile the template, without those that bundle and write: the functions are bundled
 * already, where they are served.
 */
const compiling = [
  'package:initialize',
  'package:setupProviderConfiguration',
  'package:compileLayers',
  'package:compileFunctions',
  'package:compileEvents',
  'aws:package:finalize:addExportNameForOutputs',
  'aws:package:finalize:mergeCustomProviderResources',
  'aws:package:finalize:stripNullPropsFromTemplateResources',
];

/**
 * For the local stack, which sets LOCAL_TEMPLATE_FILE: writes the template that `sls package` would make into that file, and
 * gives each function credentials of its own, by which the emulated AWS knows its role.
 */
export default class OfferTemplate {
  readonly hooks: Readonly<Record<string, () => Promise<void>>>;

  constructor(serverless: Serverless) {
    const file = process.env['LOCAL_TEMPLATE_FILE'];
    this.hooks = file === undefined ? {} : { 'before:offline:start:init': () => offer(serverless, file) };
  }
}

async function offer(serverless: Serverless, file: string): Promise<void> {
  const { service } = serverless;
  await compile(serverless);
  writeFileSync(file, JSON.stringify(service.provider.compiledCloudFormationTemplate));
  for (const definition of Object.values(service.functions)) {
    definition.environment = { ...definition.environment, AWS_ACCESS_KEY_ID: `function:${definition.name}` };
  }
}

/**
 * The template, in memory: what else would be written is for `sls deploy` to read. There are no artifacts; any file does for
 * one, where versions are named by their content.
 */
async function compile({ pluginManager, service, utils }: Serverless): Promise<void> {
  const { writeFileSync: write } = utils;
  const { artifact } = service.package;
  utils.writeFileSync = () => undefined;
  service.package.artifact = import.meta.filename;
  try {
    for (const event of compiling) {
      for (const name of [`before:${event}`, event, `after:${event}`]) {
        for (const { hook } of pluginManager.hooks[name] ?? []) await hook();
      }
    }
  } finally {
    utils.writeFileSync = write;
    // serverless-offline would unpack it.
    if (artifact === undefined) delete service.package.artifact;
    else service.package.artifact = artifact;
  }
}
