import { type References, resolve } from './intrinsics.ts';
import { type PolicyStatement, parsePolicy } from './policy.ts';
import { UnsupportedPolicy } from './unsupported-policy.ts';

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
}

export interface Place {
  readonly account: string;
  readonly region: string;
}

export interface StackRole {
  readonly name: string;
  readonly arn: string;
  /** The services that may take it on. */
  readonly trusted: readonly string[];
  readonly statements: readonly PolicyStatement[];
}

/** A service that may invoke a function, for one of its own resources. */
interface InvokePermission {
  readonly functionName: string;
  readonly service: string;
  readonly sourceArn: string | undefined;
}

/** What of a stack says who may do what. */
export interface StackAccess {
  readonly roles: readonly StackRole[];
  /** The name of each function, and the ARN of its role. */
  readonly functions: ReadonlyMap<string, string>;
  /** The same of each state machine. */
  readonly stateMachines: ReadonlyMap<string, string>;
  readonly permissions: readonly InvokePermission[];
}

/**
 * Reads the roles out of a compiled template. Throws UnsupportedPolicy for what it does not understand: a policy of another
 * kind, a permissions boundary, a managed policy of AWS's own.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
 */
export function readStackAccess(template: Template, place: Place): StackAccess {
  const references = referencesOf(template, place);
  const of = (type: string) => Object.entries(template.Resources).filter(([, { Type }]) => Type === type);
  for (const type of ['AWS::IAM::Policy', 'AWS::IAM::RolePolicy', 'AWS::IAM::UserPolicy']) {
    const [other] = of(type);
    if (other !== undefined) throw new UnsupportedPolicy(other[0], `expected policies in their roles, got an ${type}`);
  }
  const rolesByName = (type: string, name: string, role: string) =>
    new Map(
      of(type).map(([id, { Properties = {} }]) => [
        String(resolve(Properties[name], references, `${id}.${name}`)),
        String(resolve(Properties[role], references, `${id}.${role}`)),
      ]),
    );
  return {
    roles: of('AWS::IAM::Role').map(([id]) => readRole(template, id, references)),
    functions: rolesByName('AWS::Lambda::Function', 'FunctionName', 'Role'),
    stateMachines: rolesByName('AWS::StepFunctions::StateMachine', 'StateMachineName', 'RoleArn'),
    permissions: of('AWS::Lambda::Permission').flatMap(([id, { Properties = {} }]) => {
      // What other services' ARNs look like is not needed: nothing else is invoked by way of them.
      if (Properties['Principal'] !== 'events.amazonaws.com') return [];
      const resolved = resolve(Properties, references, id) as Readonly<Record<string, string>>;
      return [
        {
          functionName: resolved['FunctionName']?.split(':').at(-1) ?? '',
          service: 'events.amazonaws.com',
          sourceArn: resolved['SourceArn'],
        },
      ];
    }),
  };
}

const roleProperties = [
  'RoleName',
  'AssumeRolePolicyDocument',
  'Policies',
  'ManagedPolicyArns',
  'Path',
  'Tags',
  'Description',
];

function readRole({ Resources }: Template, id: string, references: References): StackRole {
  const { Properties = {} } = Resources[id] ?? {};
  const unknown = Object.keys(Properties).filter((key) => !roleProperties.includes(key));
  if (unknown.length > 0) throw new UnsupportedPolicy(id, `expected a role without ${unknown.join(', ')}`);
  const inline = list(Properties['Policies']).map((policy, index) => {
    const { PolicyDocument: document } = policy as { readonly PolicyDocument?: unknown };
    return { document, where: `${id}.Policies[${index}]` };
  });
  const managed = list(Properties['ManagedPolicyArns']).map((reference) => {
    const policyId = (reference as { readonly Ref?: string }).Ref ?? '';
    const policy = Resources[policyId];
    if (policy?.Type !== 'AWS::IAM::ManagedPolicy') {
      throw new UnsupportedPolicy(
        `${id}.ManagedPolicyArns`,
        `expected a policy of the template, got ${JSON.stringify(reference)}`,
      );
    }
    return { document: policy.Properties?.['PolicyDocument'], where: policyId };
  });
  return {
    name: String(references.get(id)),
    arn: String(references.get(`${id}.Arn`)),
    trusted: trustedServices(resolve(Properties['AssumeRolePolicyDocument'], references, id)),
    statements: [...inline, ...managed].flatMap(({ document, where }) =>
      parsePolicy(resolve(document, references, where), where),
    ),
  };
}

function trustedServices(document: unknown): readonly string[] {
  const { Statement: statements } = document as {
    readonly Statement: readonly { readonly Principal: { readonly Service: string | readonly string[] } }[];
  };
  return statements.flatMap(({ Principal: { Service: service } }) => service);
}

/** What `Ref` and `Fn::GetAtt` stand for, of the resources that policies are about. */
function referencesOf({ Resources }: Template, { account, region }: Place): References {
  const references = new Map([
    ['AWS::Partition', 'aws'],
    ['AWS::Region', region],
    ['AWS::AccountId', account],
    ['AWS::URLSuffix', 'amazonaws.com'],
  ]);
  for (const [id, { Type, Properties = {} }] of Object.entries(Resources)) {
    const name = (key: string) => String(resolve(Properties[key], references, `${id}.${key}`));
    const arn = (service: string, resource: string) => `arn:aws:${service}:${region}:${account}:${resource}`;
    if (Type === 'AWS::Lambda::Function') {
      references.set(id, name('FunctionName')).set(`${id}.Arn`, arn('lambda', `function:${name('FunctionName')}`));
    } else if (Type === 'AWS::IAM::Role') {
      references.set(id, name('RoleName')).set(`${id}.Arn`, `arn:aws:iam::${account}:role/${name('RoleName')}`);
    } else if (Type === 'AWS::SNS::Topic') {
      references.set(id, arn('sns', name('TopicName')));
    } else if (Type === 'AWS::StepFunctions::StateMachine') {
      references.set(id, arn('states', `stateMachine:${name('StateMachineName')}`));
    } else if (Type === 'AWS::KMS::Key') {
      references.set(`${id}.Arn`, arn('kms', `key/${id}`));
    } else if (Type === 'AWS::EC2::SecurityGroup') {
      references.set(`${id}.GroupId`, `sg-${id}`);
    } else if (Type === 'AWS::Logs::LogGroup') {
      references.set(id, name('LogGroupName')).set(`${id}.Arn`, arn('logs', `log-group:${name('LogGroupName')}:*`));
    }
  }
  return references;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
