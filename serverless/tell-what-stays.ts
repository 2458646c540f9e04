import {
  paginateDescribeDBClusterSnapshots,
  paginateDescribeDBClusters,
  RDSClient,
  type RDSClientConfig,
  type Tag,
} from '@aws-sdk/client-rds';
import { tagKeys } from '../src/payload/tag-keys.ts';
import { generatedSecrets } from './read-config.ts';

/** What is read of the Serverless instance. */
interface Serverless {
  readonly serviceDir: string;
  getProvider(name: 'aws'): { getAwsSdkV3Config(): Promise<RDSClientConfig>; getRegion(): string; getStage(): string };
}

interface Log {
  readonly notice: (line?: string) => void;
}

/**
 * After `sls remove`: says what of the restores' work is still there, for the stack never had it. What cannot be looked at is
 * told by the command that would find it.
 */
export default class TellWhatStays {
  readonly hooks: Readonly<Record<string, () => Promise<void>>>;

  constructor(serverless: Serverless, _options: unknown, { log }: { readonly log: Log }) {
    this.hooks = {
      'after:remove:remove': async () => {
        const provider = serverless.getProvider('aws');
        const region = provider.getRegion();
        const rds = new RDSClient(await provider.getAwsSdkV3Config());
        try {
          const found = await remainingIn(rds).catch((error: Error) => [`  could not be listed: ${error.message}`]);
          const secrets = generatedSecrets(serverless.serviceDir, provider.getStage());
          for (const line of whatStays(region, found, secrets)) log.notice(line);
        } finally {
          rds.destroy();
        }
      },
    };
  }
}

function whatStays(region: string, found: readonly string[], secrets: readonly string[]): readonly string[] {
  return [
    '',
    `The stack is gone. What restores made in ${region} is not part of it, and stays:`,
    ...(found.length > 0 ? found : ['  no cluster and no snapshot']),
    ...secrets.map((name) => `  secret ${name}, if a restore has generated it`),
    'To find clusters and snapshots again:',
    `  aws resourcegroupstaggingapi get-resources --region ${region} --tag-filters Key=${tagKeys.target}`,
    'Log groups of the functions and versions of their code went with the stack; executions and their histories did too.',
  ];
}

async function remainingIn(client: RDSClient): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { DBClusters = [] } of paginateDescribeDBClusters({ client }, {})) {
    for (const { DBClusterIdentifier, TagList } of DBClusters) {
      const target = targetOf(TagList);
      if (target !== undefined) found.push(`  cluster ${DBClusterIdentifier}, restored as ${target}`);
    }
  }
  const manual = { SnapshotType: 'manual' };
  for await (const { DBClusterSnapshots = [] } of paginateDescribeDBClusterSnapshots({ client }, manual)) {
    for (const { DBClusterSnapshotIdentifier, TagList } of DBClusterSnapshots) {
      const target = targetOf(TagList);
      if (target !== undefined) found.push(`  snapshot ${DBClusterSnapshotIdentifier}, of ${target}`);
    }
  }
  return found;
}

const targetOf = (tags: readonly Tag[] = []) => tags.find(({ Key }) => Key === tagKeys.target)?.Value;
