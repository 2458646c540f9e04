import { type Definition, loadDefinition } from '../local/definition.ts';
import { functionName } from '../local/lambda/function-name.ts';
import type { JsonObject } from '../local/stepfunctions/json.ts';
import type { State } from '../local/stepfunctions/states/language.ts';
import { acceptance } from './acceptance.ts';
import { compareStay } from './compare-stay.ts';
import { deadlineDifferences } from './deadlines.ts';
import type { Difference } from './difference.ts';
import type { Recorded, Stay } from './recorded.ts';
import { executionContext, runStay } from './run-stay.ts';
import { type TaskSchemas, todaysSchemas } from './schemas.ts';

/** A recorded stay in a state, and what would be otherwise today. */
interface ReplayedStay {
  readonly stay: Stay;
  readonly differences: readonly Difference[];
}

export interface Replay {
  readonly recorded: Recorded;
  /** As the functions were shown it; empty where none was called. */
  readonly executionArn: string;
  /** What is so of the execution as a whole. */
  readonly differences: readonly Difference[];
  readonly stays: readonly ReplayedStay[];
}

export interface Pipeline {
  readonly definition: Definition;
  readonly schemas: Readonly<Record<string, TaskSchemas>>;
}

/** The pipeline as it stands in this checkout; a function's key stands for its ARN. */
export function todaysPipeline(): Pipeline {
  return { definition: loadDefinition((key) => key), schemas: todaysSchemas };
}

/**
 * Runs a recorded execution over a pipeline, state by state: each from what it was handed then, with the answers that its function
 * gave then. So a difference in one state does not hide those of the next. Nothing is called and nothing is sent.
 */
export async function replay(recorded: Recorded, pipeline: Pipeline): Promise<Replay> {
  const { stays, input, startedAt } = recorded;
  const execution = executionContext(stays, input, startedAt);
  const replayed: ReplayedStay[] = [];
  for (const stay of stays) replayed.push({ stay, differences: await replayStay(stay, pipeline, execution) });
  const differences = [...start(recorded, pipeline), ...duration(recorded, pipeline)];
  return { recorded, executionArn: String(execution['Id'] ?? ''), differences, stays: replayed };
}

async function replayStay(stay: Stay, pipeline: Pipeline, execution: JsonObject): Promise<readonly Difference[]> {
  const { name, type, attempts } = stay;
  const state = pipeline.definition.States[name];
  if (state === undefined) return [{ kind: 'state', text: `today there is no state ${name}` }];
  if (state.Type !== type) return [{ kind: 'state', text: `recorded: a ${type}; today: a ${state.Type}` }];
  const schemas = pipeline.schemas[name];
  const ofAttempts = attempts.flatMap((attempt, index): readonly Difference[] =>
    [
      ...(schemas === undefined ? [] : acceptance(schemas, attempt)),
      ...deadlineDifferences(name, attempt),
      ...otherFunction(attempt.resource, state.Resource),
    ].map((difference) => ({ ...difference, attempt: index + 1 })),
  );
  // The engine knows the whole States Language, of which the pipeline's tools read a part.
  const today = await runStay(state as State, stay, execution);
  return [...ofAttempts, ...compareStay(stay, today)];
}

/** Functions are deployed as `<service>-<stage>-<Function>`. */
function otherFunction(recorded: string, today = ''): readonly Difference[] {
  const name = functionName(recorded);
  if (name === today || name.endsWith(`-${today}`)) return [];
  return [{ kind: 'event', text: `recorded: the function ${name}; today: ${today}` }];
}

function start({ stays }: Recorded, { definition }: Pipeline): readonly Difference[] {
  const [first] = stays;
  if (first === undefined || first.name === definition.StartAt) return [];
  return [{ kind: 'state', text: `recorded: it begins in ${first.name}; today: in ${definition.StartAt}` }];
}

/** A redrive has the whole time once more. */
function duration({ startedAt, end, redriven }: Recorded, { definition }: Pipeline): readonly Difference[] {
  if (end === undefined || redriven) return [];
  const seconds = (end.at - startedAt) / 1000;
  const { TimeoutSeconds: limit } = definition;
  const text = `the execution lasted ${seconds} s; today it ends after ${limit} s`;
  if (end.status === 'TIMED_OUT') return seconds < limit - 1 ? [{ kind: 'deadline', text }] : [];
  return seconds > limit ? [{ kind: 'deadline', text }] : [];
}
