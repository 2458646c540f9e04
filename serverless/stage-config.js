import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { defaultRetentionDays, logGroupExtensions, observabilityResources } from './observability/resources.ts';
import { readIfValid, readLoosely } from './read-config.ts';
import { setupNetwork, setupSecurityGroup, setupSecurityGroupOutput } from './setup-network.ts';

/**
 * What serverless.yml reads of the stage's configuration, as `${file(./serverless/stage-config.js):region}`. Serverless
 * asks for it before it loads any plugin, and hides the reason of a failure. So nothing fails here: where there is no
 * usable region the placeholder stands in, until check-config.ts, loaded next, refuses the configuration.
 */
const root = path.join(import.meta.dirname, '..');

export async function region({ resolveVariable }) {
  return readLoosely(root, await resolveVariable('sls:stage')).region ?? 'us-east-1';
}

/** The VPC of the function that connects to a database; null for none. */
export async function network({ resolveVariable }) {
  return setupNetwork(readLoosely(root, await resolveVariable('sls:stage')));
}

/** The security group of that function, and the output that names it; null if it is to have none of its own. */
export async function securityGroup({ resolveVariable }) {
  return setupSecurityGroup(readLoosely(root, await resolveVariable('sls:stage')));
}

export async function securityGroupOutput({ resolveVariable }) {
  return setupSecurityGroupOutput(readLoosely(root, await resolveVariable('sls:stage')));
}

/** What invokes the function `sweep`: a schedule if the stage has one, with what it is then invoked with. */
export async function sweepEvents({ resolveVariable }) {
  const { sweep } = readLoosely(root, await resolveVariable('sls:stage'));
  if (sweep === undefined) return [];
  return [{ schedule: { rate: [sweep.schedule], input: { apply: sweep.apply } } }];
}

/** Alarms, dashboard, and what else watches the pipeline. */
export async function observability({ resolveVariable }) {
  const observed = await observedStage(resolveVariable);
  const functions = Object.keys(parse(readFileSync(path.join(root, 'serverless.yml'), 'utf8')).functions);
  return { Resources: observabilityResources(observed), extensions: logGroupExtensions(observed, functions) };
}

/** How the logs are kept. */
export async function logs({ resolveVariable }) {
  const { config } = await observedStage(resolveVariable);
  const { retentionDays = defaultRetentionDays, executionData = false } = config?.logs ?? {};
  return { retentionDays, executionData };
}

async function observedStage(resolveVariable) {
  const stage = await resolveVariable('sls:stage');
  return { service: await resolveVariable('self:service'), stage, config: readIfValid(root, stage) };
}
