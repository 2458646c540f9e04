import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** As much of the States Language as the pipeline's own tools read. */
export interface State {
  readonly Type: 'Task' | 'Choice' | 'Wait';
  readonly Comment?: string;
  readonly Resource?: string;
  readonly Next?: string;
  readonly End?: boolean;
  readonly Default?: string;
  readonly ResultPath?: string;
  readonly Parameters?: { readonly state: { readonly retryIntervalSeconds?: number } };
  readonly Choices?: readonly {
    readonly Variable: string;
    readonly StringEquals: string;
    readonly Comment: string;
    readonly Next: string;
  }[];
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly {
    readonly ErrorEquals: readonly string[];
    readonly ResultPath: string;
    readonly Next: string;
  }[];
}

interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds: number;
  readonly BackoffRate: number;
  readonly MaxAttempts: number;
}

export interface Definition {
  readonly StartAt: string;
  readonly TimeoutSeconds: number;
  readonly States: Readonly<Record<string, State>>;
}

const file = fileURLToPath(new URL('../stepfunctions/restore.yml', import.meta.url));

/**
 * The deployed definition, `stepfunctions/restore.yml`, with each function's ARN in place of CloudFormation's
 * `Fn::GetAtt: [Function, Arn]`.
 */
export function loadDefinition(functionArn: (functionKey: string) => string): Definition {
  const document: unknown = parse(readFileSync(file, 'utf8'), { merge: true });
  return JSON.parse(JSON.stringify(document), (_key, value) => {
    const reference = value?.['Fn::GetAtt'];
    return Array.isArray(reference) ? functionArn(String(reference[0])) : value;
  });
}

/** The state a transition leads to, for every way out of a state. */
export function successors(state: State): readonly string[] {
  const next = [
    ...(state.Choices ?? []).map(({ Next }) => Next),
    ...(state.Default === undefined ? [] : [state.Default]),
    ...(state.Next === undefined ? [] : [state.Next]),
    ...(state.Catch ?? []).map(({ Next }) => Next),
  ];
  return [...new Set(next)];
}
