import { loadDefinition, type State, successors } from '../local/definition.ts';
import { subStates as archiveSnapshot } from '../src/steps/archive-snapshot.ts';
import { subStates as checkCopyStatus } from '../src/steps/check-copy-status.ts';
import { subStates as checkRestoreStatus } from '../src/steps/check-restore-status.ts';
import { subStates as copySnapshot } from '../src/steps/copy-snapshot.ts';
import { subStates as deleteRds } from '../src/steps/delete-rds.ts';
import { subStates as handleFailure } from '../src/steps/handle-failure.ts';
import { subStates as restoreSnapshot } from '../src/steps/restore-snapshot.ts';
import { subStates as sendNotification } from '../src/steps/send-notification.ts';
import { subStates as setupDbUsers } from '../src/steps/setup-db-users.ts';
import { subStates as snapshotCheck } from '../src/steps/snapshot-check.ts';
import type { SubStates } from '../src/steps/sub-states.ts';

/** What each Task state goes through inside, as its step declares it. */
export const stepSubStates: Readonly<Record<string, SubStates>> = {
  SnapshotCheck: snapshotCheck,
  CopySnapshot: copySnapshot,
  CheckCopyStatus: checkCopyStatus,
  DeleteRDS: deleteRds,
  RestoreSnapshot: restoreSnapshot,
  CheckRestoreStatus: checkRestoreStatus,
  SetupDBUsers: setupDbUsers,
  ArchiveSnapshot: archiveSnapshot,
  SendNotification: sendNotification,
  HandleFailure: handleFailure,
};

function subStatesOf(name: string, state: State): SubStates {
  if (state.Type === 'Wait') return { start: 'Wait', transitions: {}, ends: ['Wait'] };
  if (state.Type === 'Choice') {
    const answers = (state.Choices ?? []).map(({ Comment }) => Comment);
    return { start: 'Evaluate', transitions: { Evaluate: answers }, ends: answers };
  }
  const declared = stepSubStates[name];
  if (declared === undefined) throw new Error(`The step of ${name} declares no sub-states.`);
  return declared;
}

/** The edges of the diagram, `from --> to`, within a state and between states. */
export function diagramEdges(): {
  readonly inner: Readonly<Record<string, readonly string[]>>;
  readonly outer: readonly string[];
} {
  const { States, StartAt } = loadDefinition((key) => key);
  const inner = Object.fromEntries(
    Object.entries(States).map(([name, state]) => {
      const { start, transitions, ends } = subStatesOf(name, state);
      return [
        name,
        [
          `[*] --> ${start}`,
          ...Object.entries(transitions).flatMap(([from, to]) => to.map((next) => `${from} --> ${next}`)),
          ...ends.map((end) => `${end} --> [*]`),
        ],
      ];
    }),
  );
  const outer = [
    `[*] --> ${StartAt}`,
    ...Object.entries(States).flatMap(([name, state]) => [
      // The failure's own end is the execution's failure, not an end of the way through.
      ...(state.End && name !== 'HandleFailure' ? [`${name} --> [*]`] : []),
      ...successors(state).map((next) => `${name} --> ${next}`),
    ]),
  ];
  return { inner, outer };
}

/** The whole diagram in Mermaid's notation. */
export function mermaidDiagram(): string {
  const { inner, outer } = diagramEdges();
  const blocks = Object.entries(inner).map(([name, edges]) => {
    const after = outer.filter((edge) => edge.startsWith(`${name} --> `)).map((edge) => `    ${edge}\n`);
    return `    state ${name} {\n${edges.map((edge) => `        ${edge}\n`).join('')}    }\n${after.length > 0 ? `\n${after.join('')}` : ''}`;
  });
  return `stateDiagram-v2\n    ${outer[0]}\n\n${blocks.join('\n')}`;
}
