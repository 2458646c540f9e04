/**
 * What the elements of a list are called. The SDK reads a list whose elements have another name as empty, without a word.
 * All that are not named here are `member`.
 */
const elementNames: Readonly<Record<string, string>> = {
  AccountQuotas: 'AccountQuota',
  AttributeValues: 'AttributeValue',
  AvailabilityZones: 'AvailabilityZone',
  AssociatedRoles: 'DBClusterRole',
  DBClusterMembers: 'DBClusterMember',
  DBClusterParameterGroups: 'DBClusterParameterGroup',
  DBClusterSnapshotAttributes: 'DBClusterSnapshotAttribute',
  DBClusterSnapshots: 'DBClusterSnapshot',
  DBClusters: 'DBCluster',
  DBEngineVersions: 'DBEngineVersion',
  DBInstances: 'DBInstance',
  DBParameterGroups: 'DBParameterGroup',
  DBSubnetGroups: 'DBSubnetGroup',
  Integrations: 'Integration',
  OrderableDBInstanceOptions: 'OrderableDBInstanceOption',
  ReadReplicaIdentifiers: 'ReadReplicaIdentifier',
  Subnets: 'Subnet',
  TagList: 'Tag',
  VpcSecurityGroups: 'VpcSecurityGroupMembership',
};

/** An element with its content; nothing for what is absent. Timestamps are RFC 3339. */
export function xmlElement(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  return `<${name}>${xmlContent(name, value)}</${name}>`;
}

function xmlContent(name: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    const element = elementNames[name] ?? 'member';
    return value.map((item) => xmlElement(element, item)).join('');
  }
  if (typeof value === 'object' && value !== null) return xmlElements(value);
  return escapeXml(String(value));
}

export function xmlElements(structure: object): string {
  return Object.entries(structure)
    .map(([name, value]) => xmlElement(name, value))
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#xD;',
};

/** Characters that XML 1.0 cannot carry at all become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"'\r]/g, (character) => entities[character] ?? '')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
