import type { ServerAddress } from '../database-servers.ts';

/**
 * What a control-plane operation does to data. The core only says so; a runner outside executes it, in order for each
 * cluster and each snapshot. Clusters are named by resource id, snapshots by their data key.
 */
export type Effect =
  | {
      readonly type: 'create';
      readonly cluster: string;
      readonly port?: number;
      readonly masterUsername: string;
      readonly masterPassword: string;
      readonly databaseName?: string;
    }
  | { readonly type: 'snapshot'; readonly cluster: string; readonly snapshot: string }
  | { readonly type: 'copySnapshot'; readonly from: string; readonly to: string }
  | { readonly type: 'restore'; readonly snapshot: string; readonly cluster: string; readonly port?: number }
  | {
      readonly type: 'setMasterPassword';
      readonly cluster: string;
      readonly username: string;
      readonly password: string;
    }
  | { readonly type: 'stop' | 'start' | 'delete'; readonly cluster: string }
  | { readonly type: 'deleteSnapshot'; readonly snapshot: string };

/** How far an effect has come. `finishedAt` is simulated milliseconds. */
export type EffectProgress =
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly finishedAt: number; readonly address?: ServerAddress }
  | { readonly state: 'failed'; readonly finishedAt: number; readonly reason: string };

/** The core asks again and again; the runner moves it on. */
export interface EffectTicket {
  progress: EffectProgress;
}

/** Takes an effect over and answers at once; the work may take its time. */
export type EffectSink = (effect: Effect) => EffectTicket;

/** For a control plane without data: everything is done at once. */
export function completeAtOnce(): EffectTicket {
  return { progress: { state: 'done', finishedAt: Number.NEGATIVE_INFINITY } };
}
