import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';

/** How AWS answers credentials of an account for which a region is not enabled. */
const unknownThere: ReadonlySet<string> = new Set([
  'AuthFailure',
  'InvalidClientTokenId',
  'OptInRequired',
  'UnrecognizedClientException',
]);

export interface SourcePlace {
  readonly target: string;
  readonly sourceRegion: string;
  /** The region of the stage. */
  readonly region: string;
  /** Asks RDS of the stage's region for anything: where that is answered, network and credentials are as they should be. */
  readonly askHere: () => Promise<unknown>;
}

/**
 * Does something in the source's region. A region that does not exist has no address, and one that the account has not enabled
 * knows no credentials of it; the one looks like a network that fails for a moment, the other like a role that lacks something.
 * Throws InvalidConfig where it is the region's own doing; else what the work throws.
 * @see https://docs.aws.amazon.com/general/latest/gr/rande-manage.html
 */
export async function inSourceRegion<Result>(place: SourcePlace, work: () => Promise<Result>): Promise<Result> {
  const { target, sourceRegion, region } = place;
  try {
    return await work();
  } catch (error) {
    if (!isPipelineError(error) || sourceRegion === region || error.facts['region'] !== sourceRegion) throw error;
    const code = String(error.facts['code']);
    const why = unknownThere.has(code)
      ? `AWS does not know this account in ${sourceRegion} (${code}): enable the region for the account, or name another`
      : `there is no RDS in ${sourceRegion}: its address does not exist`;
    if ((code !== 'ENOTFOUND' && !unknownThere.has(code)) || !(await answers(place.askHere))) throw error;
    const facts = { target, setting: 'source.region', sourceRegion, region, code };
    throw new PipelineError('InvalidConfig', `source.region of target ${target}: ${why}.`, facts, { cause: error });
  }
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  return await ask().then(
    () => true,
    // Stryker disable next-line ArrowFunction: what returns nothing is as good as false
    () => false,
  );
}
