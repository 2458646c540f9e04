import { templateProblems } from './template/check.ts';
import { redundantDependencies } from './template/check-references.ts';
import { dependenciesOf, type Template } from './template/template.ts';

/** What is read of the Serverless instance. */
interface Serverless {
  readonly service: { readonly provider: { readonly compiledCloudFormationTemplate: Template } };
  readonly classes: { readonly Error: new (message: string, code: string) => Error };
}

/** Refuses a template that CloudFormation would refuse, before anything is uploaded, with every problem's path. */
export default class CheckTemplate {
  readonly hooks: Readonly<Record<string, () => void>>;

  constructor(serverless: Serverless) {
    this.hooks = {
      'after:aws:package:finalize:mergeCustomProviderResources': () =>
        dropNothing(serverless.service.provider.compiledCloudFormationTemplate),
      'before:aws:package:finalize:saveServiceState': () => {
        const { compiledCloudFormationTemplate: template } = serverless.service.provider;
        dropRedundantDependencies(template);
        const problems = templateProblems(template);
        if (problems.length === 0) return;
        throw new serverless.classes.Error(
          problems.map((problem) => `template: ${problem}.`).join('\n'),
          'INVALID_TEMPLATE',
        );
      },
    };
  }
}

/** What serverless.yml has only in some stages is null in the others. */
function dropNothing({ Resources, Outputs = {} }: Template): void {
  for (const section of [Resources, Outputs] as Record<string, unknown>[]) {
    for (const key of Object.keys(section)) {
      if (section[key] === null) delete section[key];
    }
  }
}

/** The plugins write a `DependsOn` where a reference says the same: cfn-lint's W3005. */
function dropRedundantDependencies(template: Template): void {
  for (const [id, needed] of redundantDependencies(template)) {
    const resource = template.Resources[id] as { DependsOn?: string | readonly string[] };
    const left = dependenciesOf(resource as Template['Resources'][string]).filter((other) => other !== needed);
    if (left.length > 0) resource.DependsOn = left;
    else delete resource.DependsOn;
  }
}
