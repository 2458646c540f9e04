import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';
import type { Cluster } from '../ports/clusters.ts';
import type { RegionResources } from '../ports/region.ts';
import type { Checklist } from './checklist.ts';

const integrationCheck = 'targetFeedsNobody';

/**
 * Whether the cluster is the source of a zero-ETL integration: RDS neither deletes nor renames it then, and says so only once its
 * instances are gone. Where the list may not be read, the check is skipped. Notes TargetNotDeletable.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/zero-etl.html#zero-etl.reqs-lims
 */
export async function checkIntegrations(
  list: Checklist,
  resources: Pick<RegionResources, 'integrationsOf'>,
  existing: Cluster | undefined,
  { target, region }: { readonly target: string; readonly region: string },
): Promise<void> {
  if (existing === undefined) return list.skip('There is no cluster to replace.', integrationCheck);
  await list.check(integrationCheck, async () => {
    const { id, arn } = existing;
    const found = await resources.integrationsOf(arn).catch((error: unknown) => {
      if (isPipelineError(error, 'AwsAccessDenied') || isPipelineError(error, 'AwsRequestFailed')) return error;
      throw error;
    });
    if (found instanceof PipelineError)
      return { skipped: `Its zero-ETL integrations are not known: ${found.sentence}` };
    if (found.length === 0) return `Cluster ${id} has no zero-ETL integration.`;
    throw new PipelineError(
      'TargetNotDeletable',
      `Cluster ${id} in ${region} is the source of the zero-ETL integration ${found.join(', ')}; delete that first.`,
      { target, cluster: id, region, integrations: found },
    );
  });
}
