import type { RegionReport, StateReport } from '../core/state-report.ts';
import { escapeXml } from './query-xml.ts';

/** What there is, as a page to read: no script, nothing from elsewhere. */
export function statePage({ now, regions }: StateReport): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Emulated AWS</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; margin: .5rem 0 1.5rem; width: 100% }
th, td { border-bottom: 1px solid #8884; padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top }
pre { white-space: pre-wrap }
</style>
</head>
<body>
<h1>Emulated AWS</h1>
<p>Simulated time ${escapeXml(now)}. The same as JSON: <a href="/_local/state">/_local/state</a>.</p>
${regions.map(regionSection).join('\n') || '<p>There is nothing yet.</p>'}
</body>
</html>
`;
}

function regionSection(region: RegionReport): string {
  return [
    `<h2>${escapeXml(region.account)} in ${escapeXml(region.region)}</h2>`,
    table(
      'Clusters',
      ['Identifier', 'Status', 'Version', 'Endpoint', 'Instances'],
      region.clusters.map(({ id, status, engineVersion, endpoint, instances }) => [
        id,
        status,
        engineVersion,
        endpoint ? `${endpoint.host}:${endpoint.port}` : '',
        instances
          .map((instance) => `${instance.id} (${instance.writer ? 'writer' : 'reader'}, ${instance.status})`)
          .join(', '),
      ]),
    ),
    table(
      'Snapshots',
      ['Identifier', 'Type', 'Status', 'Cluster', 'Created'],
      region.snapshots.map(({ id, type, status, percentProgress, cluster, createdAt }) => [
        id,
        type,
        status === 'available' ? status : `${status} ${percentProgress} %`,
        cluster,
        createdAt,
      ]),
    ),
    table(
      'Secrets',
      ['Name'],
      region.secrets.map((name) => [name]),
    ),
    ...region.notifications.map(
      ({ subject, text, publishedAt }) =>
        `<h3>${escapeXml(subject ?? 'Notification')}</h3>\n<p>${escapeXml(publishedAt)}</p>\n<pre>${escapeXml(text)}</pre>`,
    ),
  ].join('\n');
}

function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const row = (cell: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((content) => `<${cell}>${escapeXml(content)}</${cell}>`).join('')}</tr>`;
  return `<h3>${title}</h3>\n<table>${row('th', columns)}${rows.map((cells) => row('td', cells)).join('')}</table>`;
}
