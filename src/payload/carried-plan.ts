import { PipelineError } from '../failures/pipeline-error.ts';
import { carriedDatabase } from './packaged-database.ts';
import type { Plan, WholePlan } from './plan.ts';
import type { PreflightCheck } from './results.ts';
import { bytesOf, fitting } from './size.ts';

/** A quarter of what a payload may have: the reports of the states come to it, and the failure that ends them. */
export const longestPlan = 65_536;

const longestChecks = 16_384;
const longestMessage = 500;

/**
 * The plan as the payload carries it: what the deployment has packaged is named by its digest where it is large.
 * Throws PlanTooLarge, before anything is touched: Step Functions would end an execution whose payload exceeds 256 KiB in a
 * way that no Catch sees.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
export function carriedPlan(plan: WholePlan): Plan {
  const carried = { ...plan, database: carriedDatabase(plan.database) };
  const bytes = bytesOf(carried);
  if (bytes <= longestPlan) return carried;
  const sizes = Object.entries(carried)
    .map(([part, value]) => ({ part, bytes: bytesOf(value) }))
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, 3)
    .map((each) => `${each.part} ${each.bytes}`);
  throw new PipelineError(
    'PlanTooLarge',
    `The plan for target ${plan.target} has ${bytes} bytes of the ${longestPlan} that an execution can carry; its largest parts: ${sizes.join(', ')}.`,
    { target: plan.target, bytes, limit: longestPlan, largest: sizes },
  );
}

/** What the preflight has found, as much of it as has room, and how many checks have none. */
export function carriedChecks(checks: readonly PreflightCheck[]): {
  readonly checks: PreflightCheck[];
  readonly omittedChecks?: number;
} {
  const short = checks.map((check) => ({ ...check, message: cut(check.message) }));
  const { shown, omitted } = fitting(short, longestChecks);
  return { checks: [...shown], ...(omitted === 0 ? {} : { omittedChecks: omitted }) };
}

function cut(message: string): string {
  return message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`;
}
