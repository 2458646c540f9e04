/** What things are called in every simulated world. */
export const names = {
  source: 'orders-prod',
  database: 'orders',
  targets: ['orders-staging', 'orders-analytics', 'billing-dev'],
  subnetGroup: 'private',
  parameterGroup: 'tuned',
  copyKey: 'alias/restores',
  formerKey: 'alias/restores-before',
  secretKey: 'alias/secrets',
  otherAccount: '444455556666',
  strangerAccount: '777788889999',
  otherRegion: 'us-east-1',
  thirdRegion: 'ap-south-1',
  role: (number: number) =>
    ['orders_app', 'orders_report', 'orders_metrics', 'orders_owner'][number] ?? `role_${number}`,
  masterSecret: (target: string) => `${target}/master`,
  roleSecret: (target: string, number: number) => `${target}/role-${number}`,
  generatedSecret: (target: string, number: number) => `${target}/generated-${number}`,
} as const;
