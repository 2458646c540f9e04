import { DeleteStackCommand, ValidateTemplateCommand } from '@aws-sdk/client-cloudformation';
import { PublishCommand } from '@aws-sdk/client-sns';
import { describe, expect, it } from 'vitest';
import { errorOf, here } from './emulator.ts';
import { stacks, template, topic } from './stacks.ts';

const account = here.account;
const logGroup = (name: string, more: object = {}) => ({
  Type: 'AWS::Logs::LogGroup',
  Properties: { LogGroupName: name, RetentionInDays: 7 },
  ...more,
});

describe('a stack', () => {
  it('makes the resources of its template, which are there then', async () => {
    const { create, sns, stack, resources } = await stacks();
    await create(template({ Ends: topic('ends') }));
    const TopicArn = `arn:aws:sns:eu-west-1:${account}:ends`;
    expect(await resources()).toEqual({ Ends: TopicArn });
    expect((await stack()).StackStatus).toBe('CREATE_COMPLETE');
    expect((await sns().send(new PublishCommand({ TopicArn, Message: 'hello' }))).MessageId).toBeDefined();
  });

  it('names what has no name after itself, as AWS does', async () => {
    const { create, resources } = await stacks();
    await create(template({ Ends: topic(), Code: { Type: 'AWS::S3::Bucket' } }));
    const made = await resources();
    expect(made['Ends']).toMatch(/:orders-Ends-[0-9A-F]{12}$/);
    expect(made['Code']).toMatch(/^orders-code-[0-9a-f]{12}$/);
  });

  it('answers outputs with every intrinsic function resolved', async () => {
    const { create, stack } = await stacks();
    const Outputs = {
      Ref: {
        Value: { Ref: 'Ends' },
        Description: 'The topic.',
        Export: { Name: { 'Fn::Sub': `\${AWS::StackName}-ends` } },
      },
      Attribute: { Value: { 'Fn::GetAtt': ['Ends', 'TopicName'] } },
      Sub: {
        Value: {
          'Fn::Sub': [`\${Ends.TopicName} \${own} \${AWS::Region} \${!Literal}`, { own: { Ref: 'AWS::AccountId' } }],
        },
      },
      Join: { Value: { 'Fn::Join': ['/', ['a', { 'Fn::Select': [1, { 'Fn::Split': ['-', 'b-c'] }] }]] } },
    };
    await create(template({ Ends: topic('ends') }, { Outputs }));
    const TopicArn = `arn:aws:sns:eu-west-1:${account}:ends`;
    expect((await stack()).Outputs).toEqual([
      { OutputKey: 'Ref', OutputValue: TopicArn, Description: 'The topic.', ExportName: 'orders-ends' },
      { OutputKey: 'Attribute', OutputValue: 'ends' },
      { OutputKey: 'Sub', OutputValue: `ends ${account} eu-west-1 \${Literal}` },
      { OutputKey: 'Join', OutputValue: 'a/c' },
    ]);
  });

  it('is rolled back when one of its resources cannot be made, and says why', async () => {
    const { create, stack, resources, events, changes } = await stacks();
    await create(template({ Log: logGroup('/orders') }), 'first');
    await create(template({ Ends: topic('ends'), Log: logGroup('/orders', { DependsOn: 'Ends' }) }));
    expect((await stack()).StackStatus).toBe('ROLLBACK_COMPLETE');
    expect(await resources()).toEqual({});
    expect((await events()).slice(2)).toEqual([
      'CREATE_FAILED Log /orders already exists (Status Code: 400, AlreadyExists)',
      'ROLLBACK_IN_PROGRESS orders The following resource(s) failed: [Log].',
      'ROLLBACK_COMPLETE orders',
    ]);
    // The topic of the stack that failed is gone with it: its name is free.
    await create(template({ Ends: topic('ends') }), 'second');
    expect((await changes(template({ Ends: topic('ends') }), 'second')).status).toBe('FAILED');
  });

  it('goes, and leaves what its template retains', async () => {
    const { client, create, stack, sns, events } = await stacks();
    await create(template({ Ends: topic('ends'), Log: logGroup('/orders', { DeletionPolicy: 'Retain' }) }));
    const { StackId = '' } = await stack();
    await client.send(new DeleteStackCommand({ StackName: 'orders' }));
    expect(await errorOf(stack())).toMatchObject({
      name: 'ValidationError',
      message: 'Stack with id orders does not exist',
    });
    expect((await stack(StackId)).StackStatus).toBe('DELETE_COMPLETE');
    expect((await events(StackId)).slice(-3)).toEqual([
      'DELETE_SKIPPED Log',
      'DELETE_COMPLETE Ends',
      'DELETE_COMPLETE orders',
    ]);
    const TopicArn = `arn:aws:sns:eu-west-1:${account}:ends`;
    expect(await errorOf(sns().send(new PublishCommand({ TopicArn, Message: 'hello' })))).toMatchObject({
      status: 404,
    });
    // What was retained has its name still.
    await create(template({ Log: logGroup('/orders') }));
    expect((await stack()).StackStatus).toBe('ROLLBACK_COMPLETE');
  });

  it.each([
    ['a type that is none', { Ends: { Type: 'AWS::SNS::Tpoic' } }, /Unrecognized resource types: \[AWS::SNS::Tpoic\]/],
    ['a type that is not emulated', { Ends: { Type: 'AWS::DynamoDB::Table' } }, /cannot make AWS::DynamoDB::Table/],
    [
      'a reference to nothing',
      { Ends: topic('ends', { KmsMasterKeyId: { Ref: 'Key' } }) },
      /Unresolved resource dependencies \[Key\]/,
    ],
    [
      'an attribute that is none',
      { Ends: topic('ends'), Other: topic({ 'Fn::GetAtt': ['Ends', 'Name'] } as never) },
      /attribute type Name/,
    ],
    [
      'a circle',
      { A: topic({ Ref: 'B' } as never), B: topic({ Ref: 'A' } as never) },
      /Circular dependency between resources: \[A, B, A\]/,
    ],
    ['another section', {}, /has no Conditions/, { Conditions: {} as object }],
  ])('is refused for %s', async (_, resources, message, more: object = {}) => {
    const { create } = await stacks();
    const error = await errorOf(create(template({ Good: topic(), ...resources }, more)));
    expect(error).toMatchObject({ name: 'ValidationError', message: expect.stringMatching(message) });
  });

  it.each([
    ['a property that is none', { TopicNaem: 'ends' }, 'TopicNaem: there is no such property'],
    ['a value of the wrong type', { FifoTopic: 'perhaps' }, 'FifoTopic: expected true or false'],
    [
      'a function that is not emulated',
      { TopicName: { 'Fn::ImportValue': 'name' } },
      'the emulated CloudFormation has no Fn::ImportValue',
    ],
  ])('fails for %s', async (_, properties, reason) => {
    const { create, events } = await stacks();
    await create(template({ Ends: topic(undefined, properties) }));
    expect((await events()).join('\n')).toMatch(new RegExp(`CREATE_FAILED Ends .*${reason}`));
  });

  it('is validated without being made', async () => {
    const { client, stack } = await stacks();
    const TemplateBody = JSON.stringify(template({ Ends: topic() }, { Parameters: { Who: { Type: 'String' } } }));
    const { Parameters } = await client.send(new ValidateTemplateCommand({ TemplateBody }));
    expect(Parameters).toMatchObject([{ ParameterKey: 'Who' }]);
    expect(await errorOf(stack())).toMatchObject({ name: 'ValidationError' });
  });
});
