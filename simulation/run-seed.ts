import { loadDefinition } from '../local/definition.ts';
import type { Profile } from '../src/config/schema.ts';
import { toldRestores } from '../src/failures/told-restores.ts';
import { FaultInjector } from './faults/injector.ts';
import { judgeLockedOut, judgeStillOpen } from './invariants/admitted-when-ready.ts';
import { auditRequestInVain, noteShown } from './invariants/asked-in-vain.ts';
import { judgeEnding } from './invariants/ends-in-time.ts';
import { judgeTelling } from './invariants/failure-is-told.ts';
import type { Judged } from './invariants/judged.ts';
import { judgeLasting } from './invariants/lasting-faults-end.ts';
import { judgeMisfits, judgeRefusals, judgeSecretsFirst } from './invariants/obstacles-refused.ts';
import { auditSweep, judgeOldDatabase } from './invariants/old-database-kept.ts';
import { auditOrder, auditRollback, judgeConcurrency, judgeGivingWay } from './invariants/one-at-a-time.ts';
import { judgePassing } from './invariants/passing-faults-pass.ts';
import { auditDeletion, auditKeeping } from './invariants/promises-kept.ts';
import { runEverythingAgain } from './invariants/runs-again.ts';
import { judgeSecrecy } from './invariants/secrets-unseen.ts';
import { auditRequest } from './invariants/strangers-untouched.ts';
import { judgeSuccess } from './invariants/success-is-real.ts';
import { judgeAnswer, judgeMessage } from './invariants/told-truly.ts';
import { requireKnown } from './machine/known-subset.ts';
import { enterEnvironment } from './process/environment.ts';
import type { LambdaFunction } from './process/functions.ts';
import { configure } from './process/simulated-config.ts';
import { Random } from './random.ts';
import { buildWorld } from './scenario/build-world.ts';
import { drawScenario } from './scenario/draw-scenario.ts';
import { Aws } from './world/aws.ts';
import { Consistency } from './world/consistency.ts';
import { Endpoints } from './world/endpoints.ts';
import { home } from './world/home.ts';
import { Lambda } from './world/lambda.ts';
import { Ledger } from './world/ledger.ts';
import { messagesOf, notifyEnded } from './world/notifications.ts';
import { People } from './world/people.ts';
import { Postgres } from './world/postgres.ts';
import type { Execution } from './world/records.ts';
import { RelayRunner } from './world/relay-runner.ts';
import { Run } from './world/run.ts';
import { StepFunctions } from './world/step-functions.ts';
import { SuccessionRunner } from './world/succession-runner.ts';
import { perhapsSweep } from './world/sweeps.ts';
import { Truth } from './world/truth.ts';

const definition = loadDefinition(home.functionArn);
requireKnown(definition);

/** Runs one seed from the beginning of its world to the end, and judges it. */
export async function runSeed(seed: number, functions: Readonly<Record<string, LambdaFunction>>): Promise<Run> {
  const scenario = drawScenario(seed);
  // Each world has processes of its own.
  toldRestores.clear();
  const run = new Run(scenario);
  const judged = { run, ledger: new Ledger(), truth: new Truth(run.core) };
  const { ledger } = judged;
  const { lambda, stepFunctions, consistency, endpoints } = connect(judged, functions);
  stepFunctions.onEnd = (execution) => {
    judgeSuccess(judged, execution);
    judgeLockedOut(judged, execution);
    judgeOldDatabase(judged, execution, () => messagesOf(run));
    perhapsRedrive(run, stepFunctions, execution);
    perhapsSweep(run, { lambda, meddle: (what) => people.meddle(what, execution.target) }, execution);
    notifyEnded(run, lambda, execution);
  };
  buildWorld(run, ledger);
  endpoints.begin();
  const people = new People(run, { ...judged, consistency });
  schedule(run, stepFunctions, people);
  await run.settle();
  judgePassing(judged);
  judgeStillOpen(judged);
  // Who took a target out of the configuration wants it back.
  for (const { name, profile } of scenario.targets) if (!(name in run.deployed.targets)) deploy(run, name, profile);
  await runEverythingAgain(judged, { stepFunctions, people, lambda });
  const messages = messagesOf(run);
  for (const { event, text } of messages) if (event === 'restore-failed') run.reached.rollback(text);
  judgeTelling(judged, messages);
  judgeEnding(judged);
  judgeLasting(judged);
  judgeConcurrency(judged);
  judgeRefusals(judged);
  judgeMisfits(judged);
  judgeSecrecy(judged);
  return run;
}

/** Puts the functions of this thread into the run's world. */
function connect(judged: Judged, functions: Readonly<Record<string, LambdaFunction>>) {
  const { run, ledger, truth } = judged;
  const faults = new FaultInjector(run);
  const lambda = new Lambda(run, faults, functions);
  lambda.onFinish = (invocation, answer) => {
    judgeGivingWay(judged, invocation, answer);
    judgeAnswer(judged, invocation, answer);
    judgeSecretsFirst(judged, invocation, answer);
  };
  const stepFunctions = new StepFunctions(run, lambda, definition);
  const consistency = new Consistency(run, faults, truth);
  const aws = new Aws(run, {
    faults,
    consistency,
    stepFunctions: stepFunctions.answer,
    ends: lambda.ends,
    clusterBefore: (identifier) => truth.cluster(identifier),
    before: (invocation, request) => {
      keepSecret(run, request.params);
      auditRequest(run, judged, invocation, request);
      auditKeeping(judged, invocation, request);
      auditRequestInVain(run, invocation, request);
      auditOrder(judged, invocation, request);
      auditRollback(judged, invocation, request);
      auditSweep(judged, invocation, request);
    },
    after: (invocation, request, result) => {
      noteShown(invocation, request, result);
      ledger.note(invocation, request.action, request.params, result, run.now());
      ledger.touch(request.action, request.params, run.now());
      auditDeletion(judged, invocation, request, result);
      judgeMessage(judged, invocation, request);
    },
  });
  const endpoints = new Endpoints(run, truth);
  const postgres = new Postgres(run, { truth, endpoints, faults, ends: lambda.ends });
  configure(run.scenario.config);
  enterEnvironment({
    now: () => run.now(),
    request: (request) => aws.request(request),
    connect: (endpoint, database, login) => postgres.connect(endpoint, database, login),
    logIn: (endpoint, database, login, refused) => postgres.logIn(endpoint, database, login, refused),
    bytes: (length) => run.bytes(length),
    log: (line) => run.log(line),
  });
  return { lambda, stepFunctions, consistency, endpoints };
}

/** What the pipeline writes into a secret is one from then on. */
function keepSecret(run: Run, params: Readonly<Record<string, unknown>>): void {
  const value = params['SecretString'];
  if (typeof value === 'string') run.secrets.add(String(JSON.parse(value).password));
}

/** Puts another configuration into the functions; executions that are under way have their plan. */
function deploy(run: Run, target: string, profile: Profile | undefined): void {
  const { [target]: _replaced, ...others } = run.deployed.targets;
  run.deployed = { ...run.deployed, targets: profile === undefined ? others : { ...others, [target]: profile } };
  configure(run.deployed);
  run.timeline.add(undefined, `deployed: ${target} is ${profile === undefined ? 'removed' : 'changed'}`);
}

/** Somebody goes on with what has failed, hours later: the state that failed then is HandleFailure. */
function perhapsRedrive(run: Run, stepFunctions: StepFunctions, execution: Execution): void {
  const { climate, seed } = run.scenario;
  const { status, drives, rerun } = execution;
  if (rerun || drives > 1 || (status !== 'FAILED' && status !== 'TIMED_OUT') || climate === 'lasting') return;
  const random = new Random(seed, `redrive of ${execution.name}`);
  if (!random.chance(0.12)) return;
  run.after(random.between(1, random.pick([5, 60, 300])) * 60_000, undefined, () => stepFunctions.redrive(execution));
}

function schedule(run: Run, stepFunctions: StepFunctions, people: People): void {
  const { starts, meddling, interference, deployments, climate, seed } = run.scenario;
  const random = new Random(seed, 'step functions');
  const redriving = new Random(seed, 'redrives');
  for (const { at, target, stopAfter } of starts) {
    run.after(at, undefined, () => {
      const shownAfter = climate !== 'calm' && random.chance(0.3) ? random.integer(5000) : 0;
      const execution = stepFunctions.start(target, { shownAfter, rerun: false });
      if (stopAfter === undefined) return;
      run.after(stopAfter, undefined, () => stepFunctions.stop(execution));
      // Some go on with what they have stopped, often after somebody has started another restore.
      if (!redriving.chance(0.4)) return;
      const pause = redriving.between(1, redriving.pick([5, 60, 300])) * 60_000;
      run.after(stopAfter + pause, undefined, () => stepFunctions.redrive(execution));
    });
  }
  for (const { at, what, target } of meddling) run.after(at, undefined, () => people.meddle(what, target));
  const relays = new RelayRunner(run, stepFunctions);
  const successions = new SuccessionRunner(run, stepFunctions);
  stepFunctions.onEntered = (execution, state) => {
    const { target, visits, rerun } = execution;
    relays.entered(execution, state);
    successions.entered(execution, state);
    if (rerun) return;
    const nth = visits.filter((visit) => visit.state === state).length;
    for (const { what, ...when } of interference) {
      if (when.target !== target || when.state !== state || when.visit !== nth) continue;
      run.after(0, undefined, () => people.meddle(what, target));
    }
  };
  for (const { at, target, profile } of deployments) run.after(at, undefined, () => deploy(run, target, profile));
}
