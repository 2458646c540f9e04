import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { invokeLambda } from './stepfunctions/lambda-invocation.ts';
import type { StatusChange } from './stepfunctions/status-change.ts';

/** The function that EventBridge invokes, by its key in serverless.yml. */
const target = 'NotifyEnded';

/** What of EventBridge's pattern the local stack matches: the state machine is the only one there is. */
interface Rule {
  readonly source: readonly string[];
  readonly 'detail-type': readonly string[];
  readonly detail: { readonly status: readonly string[] };
}

/**
 * EventBridge with the one rule that is deployed, read from serverless.yml: takes the events of executions that end, and
 * invokes the function for those that match, if its policy lets it. `mayInvoke` says so; `report` gets what went wrong.
 */
export function createEndedExecutionsRule(
  lambdaEndpoint: string,

  report: (text: string) => void,
  mayInvoke: (functionKey: string) => boolean = () => true,
): { readonly take: (event: StatusChange) => void; readonly close: () => void } {
  const { source, 'detail-type': types, detail } = deployedRule();
  const closing = new AbortController();
  return {
    take: (event) => {
      const matches =
        source.includes(event.source) &&
        types.includes(event['detail-type']) &&
        detail.status.includes(event.detail.status);
      if (!matches) return;
      if (!mayInvoke(target)) {
        report(`${target}: its policy does not let EventBridge invoke it.`);
        return;
      }
      void invokeLambda(lambdaEndpoint, target, JSON.stringify(event), { signal: closing.signal }).then((result) => {
        if ('error' in result && !closing.signal.aborted) report(`${target}: ${result.error}: ${result.cause}`);
      });
    },
    close: () => closing.abort(),
  };
}

function deployedRule(): Rule {
  const file = fileURLToPath(new URL('../serverless.yml', import.meta.url));
  return parse(readFileSync(file, 'utf8')).functions[target].events[0].eventBridge.pattern as Rule;
}
