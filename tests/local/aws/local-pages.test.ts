import { DescribeDBClustersCommand } from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { emulator, errorOf, here } from './emulator.ts';

const json = { 'content-type': 'application/json' };

async function seeded() {
  const stack = await emulator();
  stack.core.seed.cluster(here, { id: 'staging', tags: { note: '<script>alert(1)</script>' } });
  stack.core.seed.instance(here, { id: 'staging-1', cluster: 'staging' });
  stack.core.seed.snapshot(here, { cluster: 'staging', type: 'manual', id: 'nightly' });
  stack.core.seed.secret(here, { name: 'orders/app', value: 'correct-horse' });
  const { arn } = stack.core.seed.topic(here, { name: 'restores' });
  stack.core.handle({
    service: 'sns',
    action: 'Publish',
    ...here,
    params: { TopicArn: arn, Subject: 'Done', Message: 'The <b>text</b>' },
  });
  return stack;
}

describe('the pages for people', () => {
  it('show clusters, snapshots, names of secrets and notifications, and no value of a secret', async () => {
    const { aws } = await seeded();
    const response = await fetch(aws.url);
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const text of ['staging-1 (writer, available)', 'nightly', 'orders/app', 'The &lt;b&gt;text&lt;/b&gt;']) {
      expect(page).toContain(text);
    }
    expect(page).not.toContain('correct-horse');
    expect(page).not.toMatch(/<script|src=|https?:/);
  });

  it('give the same as JSON', async () => {
    const { aws } = await seeded();
    const text = await (await fetch(`${aws.url}/_local/state`)).text();
    expect(JSON.parse(text)).toMatchObject({
      now: '2026-03-01T02:00:00.000Z',
      regions: [
        {
          account: here.account,
          region: here.region,
          clusters: [{ id: 'staging', status: 'available', instances: [{ id: 'staging-1', writer: true }] }],
          snapshots: [{ id: 'nightly', status: 'available', percentProgress: 100 }],
          secrets: ['orders/app'],
          notifications: [{ subject: 'Done', text: 'The <b>text</b>' }],
        },
      ],
    });
    expect(text).not.toContain('correct-horse');
  });

  it('are nowhere else', async () => {
    const { aws } = await emulator();
    expect((await fetch(`${aws.url}/favicon.ico`)).status).toBe(404);
    expect((await fetch(`${aws.url}/_local/state`, { method: 'POST' })).status).toBe(404);
    const head = await fetch(aws.url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('POST /_local/faults', () => {
  it('adds a fault that strikes the next request', async () => {
    const { aws, rds } = await emulator();
    const fault = { action: 'DescribeDBClusters', fault: { code: 'AccessDenied', message: 'No.', status: 403 } };
    const response = await fetch(`${aws.url}/_local/faults`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(fault),
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ faults: [fault] });
    expect(await errorOf(rds().send(new DescribeDBClustersCommand({})))).toEqual({
      name: 'AccessDenied',
      message: 'No.',
      status: 403,
    });
    expect((await rds().send(new DescribeDBClustersCommand({}))).DBClusters).toEqual([]);
  });

  it.each([
    ['no JSON', '{', 'The body is not JSON.'],
    ['no action', '{"fault":{"status":"failed"}}', 'action'],
    ['an unknown key', '{"action":"X","fault":{"status":"failed"},"colour":"red"}', 'colour'],
    ['a wrong count', '{"action":"X","times":0,"fault":{"status":"failed"}}', 'times'],
    ['no fault', '{"action":"X"}', 'fault'],
    [
      'an unknown action',
      '{"action":"CopyDBClusterSnapshots","fault":{"status":"failed"}}',
      'action: there is no action "CopyDBClusterSnapshots" here (did you mean CopyDBClusterSnapshot?). There are, of rds: ',
    ],
    [
      'an action of another service',
      '{"service":"sns","action":"CopyDBClusterSnapshot","fault":{"status":"failed"}}',
      'There are, of sns: CreateTopic, Publish',
    ],
    [
      'an unknown service',
      '{"service":"ec2","action":"Publish","fault":{"status":"failed"}}',
      'service: there is no "ec2" here. There are: rds, sns, secretsmanager, kms, ',
    ],
    [
      'an unknown action to wait for',
      '{"action":"Publish","after":"Publich","fault":{"status":"failed"}}',
      'after: there is no action "Publich" here (did you mean Publish?)',
    ],
  ])('refuses %s and names the field', async (_, body, named) => {
    const { aws, core } = await emulator();
    const response = await fetch(`${aws.url}/_local/faults`, { method: 'POST', headers: json, body });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { message: string }).message).toContain(named);
    expect(core.faults.remaining()).toEqual([]);
  });

  it('lists those that are still to strike, and takes them back', async () => {
    const { aws, rds } = await emulator();
    const fault = {
      action: 'DescribeDBClusters',
      times: 2,
      fault: { code: 'Throttling', message: 'No.', status: 400 },
    };
    const faults = async (method: string) => (await fetch(`${aws.url}/_local/faults`, { method })).json();
    await fetch(`${aws.url}/_local/faults`, { method: 'POST', headers: json, body: JSON.stringify(fault) });
    expect(await faults('GET')).toEqual({ faults: [fault] });
    expect(await faults('DELETE')).toEqual({ faults: [] });
    expect(await faults('GET')).toEqual({ faults: [] });
    expect((await rds().send(new DescribeDBClustersCommand({}))).DBClusters).toEqual([]);
  });

  it('takes nothing that a web page elsewhere could send', async () => {
    const { aws, core } = await emulator();
    const body = JSON.stringify({ action: 'X', fault: { status: 'failed' } });
    const response = await fetch(`${aws.url}/_local/faults`, { method: 'POST', body });
    expect(response.status).toBe(415);
    expect(core.faults.remaining()).toEqual([]);
  });
});
