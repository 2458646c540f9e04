import { describe, expect, it } from 'vitest';
import { errorOf } from './emulator.ts';
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
});
