import { describe, expect, it } from 'vitest';
import { observabilityResources } from '../../serverless/observability/resources.ts';
import type { Query } from '../../serverless/observability/template.ts';
import type { Config } from '../../src/config/schema.ts';
import { metricCatalogue } from '../../src/ports/metrics.ts';
import { codeBlocks, sections, tableRows } from '../docs/markdown.ts';
import { minimalProfile } from '../fakes/events.ts';

const names = ['a-b1', 'a-b-1', 'adashb1', ...Array.from({ length: 97 }, (_, index) => `t${'x'.repeat(36)}-${index}`)];
const config: Config = {
  region: 'eu-west-1',
  alarms: { freshness: '36h' },
  targets: Object.fromEntries(names.map((name) => [name, minimalProfile])),
};
const resources = Object.entries(observabilityResources({ service: 'aurora-restore', stage: 'prod', config }));
const ofType = (type: string) =>
  resources.filter(([, { Type }]) => Type === type).map(([, { Properties }]) => Properties);
const alarms = ofType('AWS::CloudWatch::Alarm');

describe('the resources of a stage with a hundred targets', () => {
  it('have an alarm each for the targets, under ids that no two names share', () => {
    expect(alarms.filter(({ AlarmName }) => String(AlarmName).includes('-stale-'))).toHaveLength(names.length);
    for (const [id] of resources) expect(id).toMatch(/^[A-Za-z0-9]{1,255}$/);
  });

  it('have alarms within what CloudWatch takes, and none whose end of ten minutes or less is told', () => {
    for (const alarm of alarms) {
      const queries = alarm['Metrics'] as readonly Query[];
      const window = queries.flatMap((query) => ('MetricStat' in query ? [query.MetricStat.Period] : []));
      expect(String(alarm['AlarmName']).length).toBeLessThanOrEqual(255);
      expect(String(alarm['AlarmDescription']).length).toBeLessThanOrEqual(1024);
      expect(Math.max(...window) * Number(alarm['EvaluationPeriods'])).toBeLessThanOrEqual(86_400);
      for (const { Id } of queries) expect(Id).toMatch(/^[a-z]\w{0,254}$/);
      expect('OKActions' in alarm).toBe(Math.max(...window) > 600);
    }
  });

  it('have a dashboard that CloudWatch takes, of the same size for any number of targets', () => {
    const [{ DashboardBody } = {}] = ofType('AWS::CloudWatch::Dashboard');
    const text = (DashboardBody as { 'Fn::Sub': string })['Fn::Sub'];
    const { widgets } = JSON.parse(text);
    expect(text.length).toBeLessThan(20_000);
    expect(widgets.length).toBeLessThanOrEqual(500);
    const places = new Set<string>();
    for (const { x, y, width, height, type, properties } of widgets) {
      expect(type).toBe('metric');
      expect(x + width).toBeLessThanOrEqual(24);
      for (let column = x; column < x + width; column += 1) {
        for (let row = y; row < y + height; row += 1) places.add(`${column} ${row}`);
      }
      expect(properties.metrics.length).toBeGreaterThan(0);
      expect(properties.metrics.length).toBeLessThanOrEqual(500);
      for (const [{ expression }] of properties.metrics.filter((line: unknown[]) => typeof line[0] === 'object')) {
        expect(expression.length).toBeLessThanOrEqual(1024);
        expect(expression).toMatch(/^SEARCH\('\{[\w/,]+\} [^']+', '(?:Sum|Maximum|Average)', \d+\)$/);
      }
    }
    expect(places.size).toBe(widgets.length * 12 * 6);
  });

  it('are told to the topic that the configuration names, or to the stack’s own', () => {
    const topicArn = 'arn:aws:sns:eu-west-1:123456789012:on-call';
    const other = observabilityResources({
      ...{ service: 'aurora-restore', stage: 'prod' },
      config: { ...config, alarms: { topicArn } },
    });
    expect(other['RestoreFailedAlarm']?.Properties['AlarmActions']).toEqual([topicArn]);
    for (const { AlarmActions } of alarms) expect(AlarmActions).toEqual([{ Ref: 'RestoreNotifications' }]);
  });
});

describe('the page on operating', () => {
  const page = sections('docs/operating.md');
  const firstCells = (section: string) => tableRows(page[section] ?? '').map(([first = '']) => first);
  it('says of every alarm what to do', () => {
    const stage = alarms.map(({ AlarmName }) => String(AlarmName).slice('aurora-restore-prod-'.length));
    const told = new Set(stage.map((name) => (name.startsWith('stale-') ? '`stale-<target>`' : `\`${name}\``)));
    expect(firstCells('Alarms').filter((cell) => cell.startsWith('`'))).toEqual([...told]);
  });

  it('has queries over fields that the lines have', () => {
    const queries = codeBlocks('docs/operating.md').filter(({ text }) => /^(?:fields|filter) /.test(text));
    expect(queries).toHaveLength(5);
    for (const { text } of queries) expect(text).toMatch(/^(?:(?:\| )?(?:fields|filter|stats|sort|display) .+\n)+$/);
  });
});

describe('the page on costs', () => {
  const rows = new Map(tableRows(sections('docs/costs.md')['Every month'] ?? '').map(([what, count]) => [what, count]));
  const by = (set: string) =>
    Object.values<{ readonly by: readonly (readonly string[])[] }>(metricCatalogue).flatMap((metric) =>
      metric.by.filter((dimensions) => dimensions.join() === set),
    ).length;
  const ofStage = alarms.filter(({ AlarmName }) => !String(AlarmName).includes('-stale-'));
  const compared = ofStage.flatMap(({ Metrics }) => (Metrics as readonly Query[]).filter((one) => 'MetricStat' in one));
  it.each([
    ['metrics of the stage', `${by('')}`],
    ['metrics of each target', `${by('Target')}`],
    ['alarms of the stage', `${ofStage.length}, with ${compared.length} metrics`],
  ])('counts the %s', (what, count) => {
    expect(rows.get(what)).toBe(count);
  });
});
