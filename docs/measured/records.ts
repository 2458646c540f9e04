import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadDefinition } from '../../local/definition.ts';
import type { Costs } from '../../local/demo/costs.ts';
import { handlerModules } from '../../serverless/bundles.ts';
import { type Invariant, invariants } from '../../simulation/invariants/invariants.ts';
import { listGuards } from '../../simulation/mutants/guards.ts';
import { mutants } from '../../simulation/mutants/mutants.ts';
import type { Summary } from '../../simulation/report/summary.ts';
import { mutatedRooms } from '../../tests/mutants/mutated-rooms.ts';

/** What was measured when, and what there was of what it counts: a test compares that with what there is now. */
interface Measured {
  /** The day, in UTC: `2026-11-26`. */
  readonly measuredOn: string;
  readonly of: Partial<ReturnType<typeof counted>>;
}

/** What the measured pages are made of, each in a file of this folder. */
export interface Records {
  /** What `npm run demo` used. */
  readonly costs: Measured & {
    /** System, cores and Node.js: the times are this machine's. */
    readonly machine: string;
    readonly simulatedSeconds: number;
    /** States entered, without retries. */
    readonly statesEntered: number;
    readonly costs: Costs;
  };
  /** Which faults met which state in the simulation of the seeds from 1 on. */
  readonly faults: Measured & { readonly seeds: number } & Pick<Summary, 'faults'>;
  /** The seed with which each mutant was noticed, and by which invariant. */
  readonly mutants: Measured & {
    readonly mutants: Readonly<Record<string, { readonly seed: number; readonly invariant: Invariant }>>;
  };
  /** The seed with which the mutant made of each guard was noticed, among the first seeds, and by which invariant. */
  readonly guards: Measured & {
    /** The most seeds that those had which are not among them. */
    readonly within: number;
    readonly guards: Readonly<Record<string, { readonly seed: number; readonly invariant: Invariant }>>;
    /** The same of each guard together with those that stand behind it, where none of them is noticed so alone; by their names. */
    readonly together: Readonly<Record<string, { readonly seed: number; readonly invariant: Invariant }>>;
  };
  /** What became of the mutants of each room that `npm run mutants` changes. */
  readonly rooms: Measured & { readonly rooms: Readonly<Record<string, MeasuredRoom>> };
}

/** What became of a room's mutants: how many there are of each. */
export interface RoomMutants {
  /** A test has failed, or did not end. */
  readonly killed: number;
  /** No test has failed, or none reaches it. */
  readonly survived: number;
  /** Texts for people, what runs while a module is loaded, and what is written off with its reason. */
  readonly leftOut: number;
}

/** The day on which it was measured, in UTC; missing where it never was. */
type MeasuredRoom = RoomMutants & { readonly measuredOn?: string };

/** In the order in which they are measured: the quickest first. */
export const recordNames: readonly (keyof Records)[] = ['costs', 'mutants', 'guards', 'faults', 'rooms'];

/** How many there are of what a measurement depends on. */
export function counted() {
  return {
    states: Object.keys(loadDefinition((key) => key).States).length,
    functions: handlerModules.size,
    invariants: invariants.length,
    mutants: mutants.length,
    guards: listGuards().length,
    rooms: mutatedRooms.length,
  };
}

export function readRecord<Name extends keyof Records>(name: Name): Records[Name] {
  return JSON.parse(readFileSync(fileOf(name), 'utf8'));
}

/** A line for each object that holds no other: its changes are read in a diff. */
export function writeRecord<Name extends keyof Records>(name: Name, record: Records[Name]): void {
  const text = JSON.stringify(record, undefined, 2);
  const lines = text.replaceAll(
    /\{\n([^{}]{1,80})\n\s*\}/g,
    (_, inner: string) => `{ ${inner.trim().replaceAll(/\n\s*/g, ' ')} }`,
  );
  writeFileSync(fileOf(name), `${lines}\n`);
}

const fileOf = (name: keyof Records) => fileURLToPath(new URL(`${name}.json`, import.meta.url));
