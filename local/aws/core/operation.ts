import type { Params, Result } from './params.ts';
import type { Context } from './world.ts';

/** One action of one service. Throws AwsFault. */
export type Operation = (context: Context, params: Params) => Result;

export type Actions = Readonly<Record<string, Operation>>;
