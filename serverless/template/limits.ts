import { isObject, type Template, type TemplateResource } from './template.ts';

/**
 * AWS's limits on a template and on what it names, in bytes, characters or pieces.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
export const templateLimits = { bytes: 1_000_000, Resources: 500, Outputs: 200, Parameters: 200 };

/** The longest names, by type and property, in characters. The pages of each service have them. */
const longestNames: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'AWS::ApiGatewayV2::Api': { Name: 128 },
  'AWS::CloudWatch::Alarm': { AlarmName: 255 },
  'AWS::CloudWatch::Dashboard': { DashboardName: 255 },
  'AWS::Events::Rule': { Name: 64 },
  'AWS::IAM::ManagedPolicy': { ManagedPolicyName: 128 },
  'AWS::IAM::Role': { RoleName: 64 },
  'AWS::KMS::Alias': { AliasName: 256 },
  'AWS::Lambda::Function': { FunctionName: 64 },
  'AWS::Logs::LogGroup': { LogGroupName: 512 },
  'AWS::S3::Bucket': { BucketName: 63 },
  'AWS::SNS::Topic': { TopicName: 256 },
  'AWS::StepFunctions::StateMachine': { StateMachineName: 80 },
};

/** @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const environmentBytes = 4096;
/** @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
const definitionBytes = 1_048_576;
/** @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const routesOfAnApi = 300;

/** The runtimes for Node.js that Lambda makes functions with. @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html */
const runtimes = ['nodejs22.x', 'nodejs24.x'];

/** What of a template is over a limit of AWS's, each as `Path: sentence`. */
export function limitProblems(template: Template): readonly string[] {
  const bytes = Buffer.byteLength(JSON.stringify(template));
  const { Resources, Outputs = {}, Parameters = {} } = template;
  const pieces = { Resources, Outputs, Parameters };
  const routes = Object.values(Resources).filter(({ Type }) => Type === 'AWS::ApiGatewayV2::Route').length;
  return [
    ...(bytes > templateLimits.bytes
      ? [`the template: expected at most ${templateLimits.bytes} bytes, got ${bytes}`]
      : []),
    ...Object.entries(pieces).flatMap(([section, content]) => {
      const most = templateLimits[section as keyof typeof pieces];
      const count = Object.keys(content).length;
      return count > most ? [`${section}: expected at most ${most}, got ${count}`] : [];
    }),
    ...(routes > routesOfAnApi ? [`Resources: expected at most ${routesOfAnApi} routes, got ${routes}`] : []),
    ...Object.entries(Resources).flatMap(([id, resource]) =>
      resourceProblems(resource).map((problem) => `Resources.${id}.Properties.${problem}`),
    ),
  ];
}

function resourceProblems({ Type, Properties = {} }: TemplateResource): readonly string[] {
  const names = Object.entries(longestNames[Type] ?? {}).flatMap(([property, most]) => {
    const name = resolved(Properties[property]);
    if (name === undefined || name.length <= most) return [];
    return [`${property}: expected at most ${most} characters, got ${name.length}: ${name}`];
  });
  return [
    ...names,
    ...(Type === 'AWS::Lambda::Function' ? functionProblems(Properties) : []),
    ...definitionProblems(Properties),
  ];
}

function functionProblems({ Environment, Runtime }: Readonly<Record<string, unknown>>): readonly string[] {
  const variables = isObject(Environment) && isObject(Environment['Variables']) ? Environment['Variables'] : {};
  const bytes = Object.entries(variables).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(resolved(value) ?? ''),
    0,
  );
  return [
    ...(bytes > environmentBytes
      ? [`Environment.Variables: expected at most ${environmentBytes} bytes, got ${bytes}`]
      : []),
    ...(runtimes.includes(String(Runtime))
      ? []
      : [`Runtime: expected one of ${runtimes.join(', ')}, got ${String(Runtime)}`]),
  ];
}

function definitionProblems({ DefinitionString }: Readonly<Record<string, unknown>>): readonly string[] {
  const bytes = Buffer.byteLength(JSON.stringify(DefinitionString ?? ''));
  return bytes > definitionBytes ? [`DefinitionString: expected at most ${definitionBytes} bytes, got ${bytes}`] : [];
}

/** As long as they get. */
const pseudoParameters: Readonly<Record<string, string>> = {
  AccountId: '000000000000',
  Partition: 'aws-us-gov',
  Region: 'ap-southeast-1',
};

/** A text as it will be; undefined if it takes more than pseudo parameters to know it. */
function resolved(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const text = isObject(value) ? value['Fn::Sub'] : undefined;
  if (typeof text !== 'string') return undefined;
  return text.replace(/\$\{AWS::(\w+)\}/g, (_, name: string) => pseudoParameters[name] ?? '');
}
