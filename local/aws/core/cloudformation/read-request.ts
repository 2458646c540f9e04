import { parseDocument } from 'yaml';
import { creationOrder, referencesIn } from '../../../../serverless/template/references.ts';
import { isObject, type Template } from '../../../../serverless/template/template.ts';
import { AwsFault } from '../aws-fault.ts';
import { optionalString, optionalStrings, optionalStructures, type Params } from '../params.ts';
import { bucketOf } from '../s3/buckets.ts';
import type { Context } from '../world.ts';
import { validationError } from './faults.ts';
import { resourceType } from './resource-types.ts';
import type { Request } from './stack.ts';

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const mostBytes = { TemplateBody: 51_200, TemplateURL: 1_000_000 };
const sections = ['AWSTemplateFormatVersion', 'Description', 'Metadata', 'Parameters', 'Resources', 'Outputs'];
const resourceKeys = ['Type', 'Properties', 'DependsOn', 'DeletionPolicy', 'UpdateReplacePolicy', 'Metadata'];

/** What a stack is asked to become. Throws ValidationError, also for whatever of CloudFormation is not emulated. */
export function readRequest(context: Context, params: Params): Request {
  const templateText = templateTextOf(context, params);
  const template = parseTemplate(templateText);
  checkTemplate(context, template);
  checkCapabilities(template, optionalStrings(params, 'Capabilities') ?? []);
  return {
    template,
    templateText,
    parameters: parametersOf(template, params),
    tags: Object.fromEntries(optionalStructures(params, 'Tags').map(({ Key, Value }) => [String(Key), String(Value)])),
  };
}

/** Throws ValidationError. */
export function templateTextOf({ world, account }: Context, params: Params): string {
  const body = optionalString(params, 'TemplateBody');
  const url = optionalString(params, 'TemplateURL');
  if ((body === undefined) === (url === undefined)) {
    throw validationError('Either Template URL or Template Body must be specified.');
  }
  if (body !== undefined) return within('TemplateBody', new TextEncoder().encode(body));
  const [, bucket = '', key = ''] = /^https:\/\/s3[a-z0-9.-]*\.amazonaws\.com\/([^/]+)\/(.+)$/.exec(url ?? '') ?? [];
  if (bucket === '') throw validationError('TemplateURL must be a supported URL.');
  const object = bucketOf(world, account, bucket).objects.get(decodeURIComponent(key));
  if (!object) throw validationError('S3 error: The specified key does not exist.');
  return within('TemplateURL', object.body);
}

function within(name: keyof typeof mostBytes, bytes: Uint8Array): string {
  if (bytes.length > mostBytes[name]) {
    throw validationError(
      `Template size exceeds the limit: ${bytes.length} bytes in ${name}, of at most ${mostBytes[name]}`,
    );
  }
  return new TextDecoder().decode(bytes);
}

export function parseTemplate(text: string): Template {
  const document = parseDocument(text);
  // A warning is a tag such as !Ref, whose value would be taken for plain text.
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw validationError(`Template format error: ${problem.message}`);
  const template: unknown = document.toJS();
  if (!isObject(template) || !isObject(template['Resources']) || Object.keys(template['Resources']).length === 0) {
    throw validationError('Template format error: At least one Resources member must be defined.');
  }
  return template as unknown as Template;
}

function checkTemplate(context: Context, template: Template): void {
  const { world } = context;
  const strange = Object.keys(template).filter((section) => !sections.includes(section));
  if (strange.length > 0)
    throw validationError(`Template error: the emulated CloudFormation has no ${strange.join(', ')}`);
  const resources = Object.entries(template.Resources);
  for (const [id, resource] of resources) {
    const keys = Object.keys(resource).filter((key) => !resourceKeys.includes(key));
    if (keys.length > 0) throw validationError(`Invalid template resource property '${keys.join("', '")}' of ${id}`);
  }
  const unknown = resources.map(([, { Type }]) => Type).filter((type) => !world.resourceSchemas(type));
  if (unknown.length > 0)
    throw validationError(`Template format error: Unrecognized resource types: [${unknown.join(', ')}]`);
  const unmade = resources.map(([, { Type }]) => Type).filter((type) => !resourceType(type));
  if (unmade.length > 0)
    throw validationError(`The emulated CloudFormation cannot make ${[...new Set(unmade)].join(', ')}`);
  const { cycle } = creationOrder(template);
  if (cycle) throw validationError(`Circular dependency between resources: [${cycle.join(', ')}]`);
  checkReferences(context, template);
}

function checkReferences({ world }: Context, { Resources, Outputs = {}, Parameters = {} }: Template): void {
  for (const [block, content] of Object.entries({ Resources, Outputs })) {
    const missing = referencesIn(content)
      .map(({ to }) => to)
      .filter((to) => !to.startsWith('AWS::') && !Object.hasOwn(Resources, to) && !Object.hasOwn(Parameters, to));
    if (missing.length > 0) {
      throw validationError(
        `Template format error: Unresolved resource dependencies [${missing.join(', ')}] in the ${block} block of the template`,
      );
    }
    for (const { to, attribute } of referencesIn(content)) {
      const type = Resources[to]?.Type;
      if (attribute === undefined || type === undefined || world.resourceSchemas(type)?.attributes.has(attribute))
        continue;
      throw validationError(
        `Template error: resource ${to} does not support attribute type ${attribute} in Fn::GetAtt`,
      );
    }
  }
}

function checkCapabilities({ Resources }: Template, given: readonly string[]): void {
  const iam = Object.values(Resources).some(({ Type }) => Type.startsWith('AWS::IAM::'));
  if (!iam || given.includes('CAPABILITY_IAM') || given.includes('CAPABILITY_NAMED_IAM')) return;
  throw new AwsFault('InsufficientCapabilitiesException', 400, 'Requires capabilities : [CAPABILITY_NAMED_IAM]');
}

function parametersOf({ Parameters = {} }: Template, params: Params): Readonly<Record<string, string>> {
  const given = new Map(
    optionalStructures(params, 'Parameters').map(({ ParameterKey, ParameterValue }) => [
      String(ParameterKey),
      String(ParameterValue ?? ''),
    ]),
  );
  const strange = [...given.keys()].filter((name) => !Object.hasOwn(Parameters, name));
  if (strange.length > 0) throw validationError(`Parameters: [${strange.join(', ')}] do not exist in the template`);
  return Object.fromEntries(
    Object.entries(Parameters).map(([name, { Default, AllowedPattern }]) => {
      const value = given.get(name) ?? (Default === undefined ? undefined : String(Default));
      if (value === undefined) throw validationError(`Parameters: [${name}] must have values`);
      if (AllowedPattern !== undefined && !new RegExp(`^(?:${AllowedPattern})$`).test(value)) {
        throw validationError(`Parameter ${name} failed to satisfy constraint: ${AllowedPattern}`);
      }
      return [name, value];
    }),
  );
}
