import type { ResourceType } from './resource-type.ts';
import { httpApiTypes } from './types/http-api.ts';
import { identityTypes } from './types/identity.ts';
import { lambdaTypes } from './types/lambda.ts';
import { messagingTypes } from './types/messaging.ts';
import { monitoringTypes } from './types/monitoring.ts';
import { storageTypes } from './types/storage.ts';

const types: Readonly<Record<string, ResourceType>> = {
  ...storageTypes,
  ...lambdaTypes,
  ...messagingTypes,
  ...identityTypes,
  ...monitoringTypes,
  ...httpApiTypes,
};

/** Undefined for a type that the emulated CloudFormation cannot make. */
export function resourceType(name: string): ResourceType | undefined {
  return Object.hasOwn(types, name) ? types[name] : undefined;
}
