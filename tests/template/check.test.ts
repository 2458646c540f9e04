import { describe, expect, it } from 'vitest';
import { templateProblems } from '../../serverless/template/check.ts';
import type { Template, TemplateResource } from '../../serverless/template/template.ts';

const topic = (properties: object = {}, more: object = {}): TemplateResource => ({
  Type: 'AWS::SNS::Topic',
  Properties: { TopicName: 'ends', ...properties },
  ...more,
});
const role = { 'Fn::Sub': `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/lambda` };
const lambda = (properties: object = {}): TemplateResource => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { S3Bucket: 'b', S3Key: 'k' }, Role: role, Runtime: 'nodejs24.x', Handler: 'h', ...properties },
});

const problems = (resources: Template['Resources'], more: object = {}) =>
  templateProblems({ Resources: resources, ...more });
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`T${index}`, topic({ TopicName: `t${index}` })]));

describe('the check of a template', () => {
  it('finds nothing wrong with one that is right', () => {
    const outputs = { Outputs: { Ends: { Value: { 'Fn::GetAtt': ['Ends', 'TopicArn'] } } } };
    expect(
      problems({ Ends: topic(), Code: lambda({ Environment: { Variables: { ENDS: { Ref: 'Ends' } } } }) }, outputs),
    ).toEqual([]);
  });

  it.each<[string, Template['Resources'], string]>([
    ['an unknown type', { Ends: { Type: 'AWS::SNS::Tpoic' } }, 'Resources.Ends.Type: there is no AWS::SNS::Tpoic'],
    [
      'an unknown property',
      { Ends: topic({ Nmae: 'x' }) },
      'Resources.Ends.Properties.Nmae: there is no such property',
    ],
    [
      'an unknown property below another',
      { Code: lambda({ VpcConfig: { SubnetId: ['s'] } }) },
      'Resources.Code.Properties.VpcConfig.SubnetId: there is no such property',
    ],
    [
      'a missing property',
      { Code: { Type: 'AWS::Lambda::Version' } },
      'Resources.Code.Properties.FunctionName: the property is required',
    ],
    [
      'a text for a number',
      { Code: lambda({ Timeout: 'long' }) },
      'Resources.Code.Properties.Timeout: expected an integer',
    ],
    [
      'a fraction for an integer',
      { Code: lambda({ Timeout: 1.5 }) },
      'Resources.Code.Properties.Timeout: expected an integer',
    ],
    [
      'an object for a text',
      { Ends: topic({ TopicName: { name: 'x' } }) },
      'Resources.Ends.Properties.TopicName: expected a string',
    ],
    ['a text for a list', { Code: lambda({ Layers: 'layer' }) }, 'Resources.Code.Properties.Layers: expected a list'],
    [
      'a text for an object',
      { Code: lambda({ VpcConfig: 'vpc' }) },
      'Resources.Code.Properties.VpcConfig: expected an object',
    ],
    [
      'a value that is not among those allowed',
      { Code: lambda({ TracingConfig: { Mode: 'Sometimes' } }) },
      'Resources.Code.Properties.TracingConfig.Mode: expected one of Active, PassThrough, got "Sometimes"',
    ],
    [
      'a tag without a value',
      { Ends: topic({ Tags: [{ Key: 'k' }] }) },
      'Resources.Ends.Properties.Tags.0.Value: the property is required',
    ],
    [
      'a reference to nothing',
      { Ends: topic({ KmsMasterKeyId: { Ref: 'Key' } }) },
      'Resources.Ends.Properties.KmsMasterKeyId: there is no Key',
    ],
    [
      'an unknown pseudo parameter',
      { Ends: topic({ TopicName: { 'Fn::Sub': `\${AWS::Account}-ends` } }) },
      'Resources.Ends.Properties.TopicName: there is no AWS::Account',
    ],
    [
      'an unknown attribute',
      { Ends: topic(), Other: topic({ TopicName: { 'Fn::GetAtt': ['Ends', 'Name'] } }) },
      'Resources.Other.Properties.TopicName: AWS::SNS::Topic has no attribute Name',
    ],
    [
      'an unknown attribute within a text',
      { Ends: topic(), Other: topic({ TopicName: { 'Fn::Sub': `\${Ends.Name}-more` } }) },
      'Resources.Other.Properties.TopicName: AWS::SNS::Topic has no attribute Name',
    ],
    ['a dependency on nothing', { Ends: topic({}, { DependsOn: 'Key' }) }, 'Resources.Ends.DependsOn: there is no Key'],
    [
      'a dependency that a reference says already',
      { Key: topic(), Ends: topic({ DisplayName: { Ref: 'Key' } }, { DependsOn: ['Key'] }) },
      'Resources.Ends.DependsOn: Key is needed by the properties already',
    ],
    [
      'a circle',
      { A: topic({ TopicName: { Ref: 'B' } }), B: topic({}, { DependsOn: 'A' }) },
      'Resources: A needs B needs A',
    ],
    [
      'an unknown deletion policy',
      { Ends: topic({}, { DeletionPolicy: 'Keep' }) },
      'Resources.Ends.DeletionPolicy: there is no Keep',
    ],
    [
      'nothing to substitute',
      { Ends: topic({ TopicName: { 'Fn::Sub': 'ends' } }) },
      'Resources.Ends.Properties.TopicName: Fn::Sub has nothing to substitute',
    ],
    [
      'a variable that the text has not',
      { Ends: topic({ TopicName: { 'Fn::Sub': [`\${a}`, { a: 'a', b: 'b' }] } }) },
      'Resources.Ends.Properties.TopicName: the text of Fn::Sub has no b',
    ],
    [
      'a runtime that is no more',
      { Code: lambda({ Runtime: 'nodejs12.x' }) },
      'Resources.Code.Properties.Runtime: expected one of nodejs22.x, nodejs24.x, got nodejs12.x',
    ],
    [
      'a name that is too long',
      { Code: lambda({ FunctionName: 'f'.repeat(65) }) },
      `Resources.Code.Properties.FunctionName: expected at most 64 characters, got 65: ${'f'.repeat(65)}`,
    ],
    [
      'a name that is too long once it is put together',
      {
        Role: {
          Type: 'AWS::IAM::Role',
          Properties: { AssumeRolePolicyDocument: {}, RoleName: { 'Fn::Sub': `${'r'.repeat(50)}-\${AWS::Region}` } },
        },
      },
      `Resources.Role.Properties.RoleName: expected at most 64 characters, got 65: ${'r'.repeat(50)}-ap-southeast-1`,
    ],
    [
      'an environment over 4 KB',
      { Code: lambda({ Environment: { Variables: { LIST: 'x'.repeat(4093) } } }) },
      'Resources.Code.Properties.Environment.Variables: expected at most 4096 bytes, got 4097',
    ],
    ['more than 500 resources', many(501), 'Resources: expected at most 500, got 501'],
  ])('finds %s, and nothing else', (_, resources, problem) => {
    expect(problems(resources)).toEqual([problem]);
  });

  it('finds a parameter, a mapping and a condition that nothing uses', () => {
    const unused = { Parameters: { Who: { Type: 'String' } }, Mappings: { Sizes: {} }, Conditions: { IsProd: {} } };
    expect(problems({ Ends: topic() }, unused)).toEqual([
      'Parameters.Who: nothing refers to it',
      'Sizes: nothing refers to it',
      'IsProd: nothing refers to it',
    ]);
  });

  it('finds an output without a value', () => {
    expect(problems({ Ends: topic() }, { Outputs: { Ends: { Value: null } } })).toEqual([
      'Outputs.Ends.Value: expected a value',
    ]);
  });

  it('finds a template, outputs and a definition over their limits', () => {
    const Outputs = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`O${index}`, { Value: 'x' }]));
    expect(problems({ Ends: topic() }, { Outputs })).toEqual(['Outputs: expected at most 200, got 201']);
    const machine = {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: { RoleArn: role, DefinitionString: 'x'.repeat(1_048_577) },
    };
    expect(problems({ Machine: machine })).toEqual([
      expect.stringMatching(/^the template: expected at most 1000000 bytes, got 1\d{6}$/),
      'Resources.Machine.Properties.DefinitionString: expected at most 1048576 bytes, got 1048579',
    ]);
  });
});
