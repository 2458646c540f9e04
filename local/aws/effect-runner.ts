import type { Clock } from '../clock.ts';
import type { Effect, EffectSink, EffectTicket } from './core/effect.ts';
import type { DatabaseServers, ServerAddress } from './database-servers.ts';

/** Executes effects on real databases. */
export interface EffectRunner {
  readonly emit: EffectSink;
  /** Resolves once nothing is under way or waiting. */
  idle(): Promise<void>;
  /** Starts nothing more and resolves once what is under way has ended. */
  close(): Promise<void>;
}

/**
 * Effects on one cluster or snapshot run one after the other, in the order they were emitted; others run side by side.
 * A failed effect is logged and told to the core by its ticket; those that wait for it run all the same.
 */
export function createEffectRunner(options: {
  readonly servers: DatabaseServers;
  readonly clock: Clock;
  readonly log: (line: string) => void;
}): EffectRunner {
  const { servers, clock, log } = options;
  const last = new Map<string, Promise<void>>();
  const underWay = new Set<Promise<void>>();
  let closed = false;

  const run = async (effect: Effect, ticket: EffectTicket, before: readonly Promise<void>[]): Promise<void> => {
    await Promise.all(before);
    if (closed) {
      ticket.progress = { state: 'failed', finishedAt: clock.now(), reason: 'The stack is being closed.' };
      return;
    }
    try {
      const address = await execute(servers, effect);
      ticket.progress = { state: 'done', finishedAt: clock.now(), ...(address ? { address } : {}) };
    } catch (error) {
      const reason = withoutSecrets(effect, error instanceof Error ? error.message : String(error));
      ticket.progress = { state: 'failed', finishedAt: clock.now(), reason };
      log(`${effect.type} of ${resourcesOf(effect).join(' and ')} failed: ${reason}`);
    }
  };

  const idle = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };

  return {
    emit: (effect) => {
      const ticket: EffectTicket = { progress: { state: 'running' } };
      const resources = resourcesOf(effect);
      const work = run(
        effect,
        ticket,
        resources.map((resource) => last.get(resource) ?? Promise.resolve()),
      ).finally(() => {
        underWay.delete(work);
        for (const resource of resources) if (last.get(resource) === work) last.delete(resource);
      });
      underWay.add(work);
      for (const resource of resources) last.set(resource, work);
      return ticket;
    },
    idle,
    close: () => {
      closed = true;
      return idle();
    },
  };
}

async function execute(servers: DatabaseServers, effect: Effect): Promise<ServerAddress | undefined> {
  switch (effect.type) {
    case 'create':
      return servers.create(effect);
    case 'restore':
      return servers.restore(effect);
    case 'start':
      return servers.start(effect.cluster);
    case 'snapshot':
      await servers.snapshot(effect.cluster, effect.snapshot);
      return undefined;
    case 'copySnapshot':
      await servers.copySnapshot(effect.from, effect.to);
      return undefined;
    case 'setMasterPassword':
      await servers.setMasterPassword(effect.cluster, effect.username, effect.password);
      return undefined;
    case 'stop':
      await servers.stop(effect.cluster);
      return undefined;
    case 'delete':
      await servers.delete(effect.cluster);
      return undefined;
    case 'deleteSnapshot':
      await servers.deleteSnapshot(effect.snapshot);
      return undefined;
  }
}

function resourcesOf(effect: Effect): readonly string[] {
  switch (effect.type) {
    case 'copySnapshot':
      return [effect.from, effect.to];
    case 'snapshot':
    case 'restore':
      return [effect.cluster, effect.snapshot];
    case 'deleteSnapshot':
      return [effect.snapshot];
    default:
      return [effect.cluster];
  }
}

function withoutSecrets(effect: Effect, message: string): string {
  const secret =
    effect.type === 'setMasterPassword'
      ? effect.password
      : effect.type === 'create'
        ? effect.masterPassword
        : undefined;
  return secret === undefined ? message : message.replaceAll(secret, '****');
}
