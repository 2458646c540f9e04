import { describe, expect, it } from 'vitest';
import { errorOf, here } from './emulator.ts';
import { stacks, template, topic } from './stacks.ts';

const ends = (displayName: string, more: object = {}) => ({ ...topic('ends', { DisplayName: displayName }), ...more });

describe('a second deployment', () => {
  it('of the same template has nothing to change', async () => {
    const { create, changes, update } = await stacks();
    await create(template({ Ends: ends('one') }));
    const { status, reason, told } = await changes(template({ Ends: ends('one') }));
    expect([status, told]).toEqual(['FAILED', []]);
    expect(reason).toContain("The submitted information didn't contain changes");
    expect(await errorOf(update(template({ Ends: ends('one') })))).toMatchObject({
      message: 'No updates are to be performed.',
    });
  });

  it('adds, changes and removes what differs, and leaves the rest', async () => {
    const { create, changes, resources, events } = await stacks();
    await create(template({ Ends: ends('one'), Same: topic('same'), Old: topic('old') }));
    const { told, execute } = await changes(template({ Ends: ends('two'), Same: topic('same'), New: topic('new') }));
    expect(told).toEqual(['Modify Ends DisplayName', 'Add New', 'Remove Old']);
    expect(Object.keys(await resources())).toEqual(['Ends', 'Same', 'Old']);
    await execute();
    expect(Object.keys(await resources())).toEqual(['Ends', 'Same', 'New']);
    expect((await events()).slice(-6)).toEqual([
      'UPDATE_IN_PROGRESS orders User Initiated',
      'UPDATE_COMPLETE Ends',
      'CREATE_COMPLETE New',
      'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS orders',
      'DELETE_COMPLETE Old',
      'UPDATE_COMPLETE orders',
    ]);
  });

  it('replaces a resource that cannot be changed, and whatever refers to it follows', async () => {
    const { create, changes, resources, stack } = await stacks();
    const at = (name: string) => {
      const Parameters = { Value: { Ref: 'Ends' } };
      const rule = {
        Type: 'AWS::Events::Rule',
        Properties: { Name: 'nightly', Targets: [{ Id: 'ends', Arn: { Ref: 'Ends' } }] },
      };
      return template({ Ends: topic(name), Rule: rule }, { Outputs: { Ends: Parameters } });
    };
    await create(at('ends'));
    const { told, execute } = await changes(at('endings'));
    expect(told).toEqual(['Modify Ends TopicName !', 'Modify Rule Targets']);
    await execute();
    expect((await resources())['Ends']).toMatch(/:endings$/);
    expect((await stack()).Outputs?.[0]?.OutputValue).toMatch(/:endings$/);
  });

  it('leaves a replaced resource that UpdateReplacePolicy retains', async () => {
    const { create, update, events } = await stacks();
    const retained = { UpdateReplacePolicy: 'Retain' };
    await create(template({ Ends: { ...topic('ends'), ...retained } }));
    await update(template({ Ends: { ...topic('endings'), ...retained } }));
    expect((await events()).at(-2)).toBe('DELETE_SKIPPED Ends');
  });

  it('that fails is rolled back: what was changed is as before', async () => {
    const { create, update, stack, resources, events } = await stacks();
    await create(template({ Taken: topic('taken') }), 'other');
    await create(template({ Ends: ends('one') }));
    await update(template({ Ends: ends('two'), More: { ...topic('taken'), DependsOn: 'Ends' } }));
    expect((await stack()).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(Object.keys(await resources())).toEqual(['Ends']);
    expect((await events()).at(-3)).toMatch(/^UPDATE_FAILED More .*already exists/);
    expect(await errorOf(update(template({ Ends: ends('one') })))).toMatchObject({
      message: 'No updates are to be performed.',
    });
  });

  it('changes outputs alone', async () => {
    const { create, update, stack } = await stacks();
    await create(template({ Ends: ends('one') }));
    await update(
      template({ Ends: ends('one') }, { Outputs: { Name: { Value: { 'Fn::GetAtt': ['Ends', 'TopicName'] } } } }),
    );
    expect((await stack()).Outputs?.[0]?.OutputValue).toBe('ends');
  });

  it('is complete though a resource that it no longer has cannot be deleted', async () => {
    const { core, create, update, stack, events } = await stacks();
    const Bucket = { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'full' } };
    await create(template({ Ends: ends('one'), Bucket }));
    const params = { Bucket: 'full', Key: 'a', Body: new Uint8Array() };
    core.handle({ service: 's3', action: 'PutObject', ...here, params });
    await update(template({ Ends: ends('one') }));
    expect((await stack()).StackStatus).toBe('UPDATE_COMPLETE');
    expect((await events()).at(-2)).toMatch(/^DELETE_FAILED Bucket The bucket you tried to delete is not empty/);
  });

  it('is refused for a stack that was never made', async () => {
    const { create, update } = await stacks();
    await create(template({ Taken: topic('ends') }), 'other');
    await create(template({ Ends: topic('ends') }));
    expect(await errorOf(update(template({ Ends: topic('endings') })))).toMatchObject({
      message: expect.stringMatching(/is in ROLLBACK_COMPLETE state and can not be updated/),
    });
  });
});
