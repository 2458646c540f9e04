import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { packageStage } from './packaged-stage.ts';

it('provider.iam.role.permissionsBoundary and path hold for every role of the stack', {
  timeout: 120_000,
}, async () => {
  const boundary = 'arn:aws:iam::123456789012:policy/boundary';
  const service = await readFile(path.join(import.meta.dirname, '..', '..', 'serverless.yml'), 'utf8');
  const iam = `  iam: { role: { permissionsBoundary: '${boundary}', path: /teams/orders/ } }\n`;
  const { template } = await packageStage(
    'dev',
    {},
    { 'serverless.yml': service.replace('  name: aws\n', `  name: aws\n${iam}`) },
  );
  const roles = Object.entries(template.Resources).filter(([, { Type }]) => Type === 'AWS::IAM::Role');
  expect(roles.length).toBeGreaterThanOrEqual(17);
  for (const [id, { Properties }] of roles) {
    expect(Properties, id).toMatchObject({ PermissionsBoundary: boundary, Path: '/teams/orders/' });
  }
});
