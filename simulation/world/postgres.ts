import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { Database, DatabaseConnection, DatabaseEndpoint } from '../../src/ports/database.ts';
import type { RefusedWrite, RoleLogin } from '../../src/ports/database-roles.ts';
import type { Credentials } from '../../src/ports/secrets.ts';
import type { DatabaseFault, FaultInjector } from '../faults/injector.ts';
import { judgeAdmission } from '../invariants/admitted-when-ready.ts';
import { judgeFitting } from '../invariants/obstacles-refused.ts';
import { auditStatement } from '../invariants/strangers-untouched.ts';
import { dataOf } from './database-data.ts';
import { outwardOf } from './database-outward.ts';
import { type Round, requireReadonly, rolesOf, type SimulatedSession } from './database-roles.ts';
import type { Volume } from './databases.ts';
import type { Endpoints } from './endpoints.ts';
import type { Invocation } from './records.ts';
import type { Run } from './run.ts';
import type { Truth, View } from './truth.ts';

interface RoundTrip {
  readonly session: SimulatedSession;
  readonly endpoint: DatabaseEndpoint;
  readonly facts: Readonly<Record<string, string | number>>;
  /** What the work itself takes. */
  readonly milliseconds: number;
}

interface PostgresParts {
  readonly truth: Truth;
  readonly endpoints: Endpoints;
  readonly faults: FaultInjector;
  readonly ends: (invocation: Invocation, afterEffect: boolean) => boolean;
}

/** The servers behind the clusters' endpoints, as far as roles and logins go. */
export class Postgres implements Database {
  readonly #run: Run;
  readonly #parts: PostgresParts;
  readonly #sessions = new Set<SimulatedSession>();
  /** When the endpoint of a cluster leads to its new writer. */
  readonly #settlesAt = new Map<Volume, number>();

  constructor(run: Run, parts: PostgresParts) {
    this.#run = run;
    this.#parts = parts;
  }

  async connect(endpoint: DatabaseEndpoint, database: string, login: Credentials): Promise<DatabaseConnection> {
    const { step, session, facts } = await this.#open(endpoint, database, login);
    return {
      ...rolesOf(step, { session, sessions: this.#sessions, database, facts }),
      ...dataOf(step, { database, isDoubtful: (isHandedOver) => this.#run.isDataDoubtful(isHandedOver) }),
      instance: () => step('instance', () => (this.#run.scenario.isSilent ? undefined : this.#writerAt(endpoint))),
      ...outwardOf(step, { database }),
      close: async () => {
        this.#sessions.delete(session);
      },
    };
  }

  async logIn(endpoint: DatabaseEndpoint, database: string, login: Credentials, refused?: RefusedWrite): Promise<void> {
    const { step, session, facts } = await this.#open(endpoint, database, login);
    const seen = this.#proofsOf(session.invocation);
    seen?.loggedIn.add(login.username);
    try {
      if (refused !== undefined) {
        await step('refuseWrite', ({ grants }) => requireReadonly(grants, login.username, database, facts));
        seen?.refusedWrite.add(login.username);
      }
    } finally {
      this.#sessions.delete(session);
    }
  }

  #proofsOf(invocation: Invocation | undefined) {
    if (invocation === undefined) return undefined;
    const known = this.#run.proofs.get(invocation) ?? { loggedIn: new Set(), refusedWrite: new Set() };
    this.#run.proofs.set(invocation, known);
    return known;
  }

  async #open(endpoint: DatabaseEndpoint, database: string, login: Credentials) {
    const facts = { ...endpoint, database, role: login.username };
    const session: SimulatedSession = { user: login.username, invocation: this.#run.running, fenced: false };
    const step: Round = (method, work, milliseconds) =>
      this.#step(method, { session, endpoint, facts, milliseconds: milliseconds ?? 0 }, work);
    await step('connect', (volume) => {
      requireLogin(volume, login, facts);
      if (session.invocation !== undefined && login.username === volume.master.username)
        this.#run.asked.set(session.invocation, volume);
      if (!volume.ground.databases.has(database) && database !== 'template1')
        throw new PipelineError('UserSetupFailed', `There is no database ${database}.`, {
          ...facts,
          sqlstate: '3D000',
        });
      session.volume = volume;
      this.#sessions.add(session);
    });
    return { step, session, facts };
  }

  /** One round trip: the volume is that of the cluster which the endpoint leads to by then. */
  #step<Result>(
    method: string,
    { session, endpoint, facts, milliseconds }: RoundTrip,
    work: (volume: Volume) => Result,
  ): Promise<Result> {
    const invocation = this.#run.running;
    if (invocation === undefined) throw new Error(`${method} was asked for by nobody.`);
    const { faults, ends } = this.#parts;
    invocation.calls += 1;
    return new Promise((resolve, reject) => {
      const fault = faults.database(invocation, method);
      // One that has been given up may go on late: the state's next attempt begins after a pause.
      const stalls = invocation.fate?.kind === 'abandoned' && !invocation.awaited ? faults.stall() : 0;
      if (!Number.isFinite(stalls)) return;
      this.#run.after(milliseconds + faults.latency() + stalls, invocation, () => {
        if (!invocation.running || ends(invocation, false)) return;
        let outcome: () => void;
        try {
          const volume = this.#volumeAt(endpoint, facts);
          if (fault === 'demoted') this.#demote(volume);
          else if (fault !== undefined) {
            // What is lost in the middle does not come back.
            if (fault === 'unreachable') session.fenced = true;
            throw refusal(fault, facts);
          }
          if (session.fenced) throw refusal('unreachable', facts);
          const isDemoted = session.demoted === true || (method === 'connect' && this.#isSettling(volume));
          if (isDemoted && (method === 'connect' || !reads.has(method))) throw refusal('demoted', facts);
          // A connection ends with its cluster, whatever has the name by then.
          if (session.volume !== undefined && session.volume !== volume) throw refusal('unreachable', facts);
          if (!reads.has(method)) auditStatement(this.#run, invocation, method, volume);
          const result = work(volume);
          judgeAdmission(this.#run, invocation, method, volume);
          judgeFitting(this.#run, invocation, method, volume);
          outcome = () => resolve(result);
        } catch (error) {
          if (method === 'lock' || method === 'lockOut') this.#run.lockRefused.add(invocation);
          outcome = () => reject(error);
        }
        const how = fault === undefined ? '' : ` (${fault})`;
        const { execution, functionName, number } = invocation;
        this.#run.timeline.add(execution, `  ${functionName}#${number}  postgres ${method} ${facts['role']}${how}`);
        if (!ends(invocation, true)) outcome();
      });
    });
  }

  /** A reader takes the writer's place. Who is connected goes on reading; the endpoint leads there a while later. */
  #demote(volume: Volume): void {
    for (const session of this.#sessions) if (session.volume === volume) session.demoted = true;
    this.#settlesAt.set(volume, this.#run.now() + failoverMilliseconds);
  }

  #isSettling(volume: Volume): boolean {
    return this.#run.now() < (this.#settlesAt.get(volume) ?? 0);
  }

  /** As Aurora's own function tells it. */
  #writerAt({ host }: DatabaseEndpoint): string | undefined {
    const members = this.#parts.endpoints.resolve(host)?.['DBClusterMembers'];
    const writer = ((members ?? []) as readonly View[]).find((member) => member['IsClusterWriter'] === true);
    return writer === undefined ? undefined : String(writer['DBInstanceIdentifier']);
  }

  #volumeAt({ host, port }: DatabaseEndpoint, facts: Readonly<Record<string, string | number>>): Volume {
    const { truth, endpoints } = this.#parts;
    const cluster = endpoints.resolve(host);
    const serves = truth
      .instancesOf(String(cluster?.['DBClusterIdentifier'] ?? ''))
      .some((instance) => instance['DBInstanceStatus'] === 'available');
    const volume = this.#run.databases.ofCluster(String(cluster?.['DbClusterResourceId']));
    if (cluster === undefined || !serves || volume === undefined || cluster['Port'] !== port) {
      throw new PipelineError('DatabaseUnreachable', `${host}:${port} cannot be reached.`, facts);
    }
    return volume;
  }
}

const failoverMilliseconds = 30_000;

/** What changes nothing in a database. */
const reads: ReadonlySet<string> = new Set([
  ...['connect', 'instance', 'notedByAny', 'noted', 'databases', 'roleProblems', 'maskProblems', 'maskProgress'],
  'reviewColumns',
  ...['access', 'admitted', 'verify', 'writeToRefuse', 'refuseWrite'],
]);

function requireLogin(
  { master, roles }: Volume,
  { username, password }: Credentials,
  facts: Readonly<Record<string, string | number>>,
): void {
  const role = roles.get(username);
  const accepted = username === master.username ? password === master.password : isPasswordOf(role?.login, password);
  if (!accepted) throw new PipelineError('DatabaseLoginFailed', `The login of ${username} is refused.`, facts);
  if (username !== master.username && role?.admitted !== true) {
    throw new PipelineError('DatabaseLoginFailed', `Role ${username} is not permitted to log in.`, {
      ...facts,
      sqlstate: '28000',
    });
  }
}

/** As PostgreSQL checks a SCRAM-SHA-256 login against the verifier it keeps. */
export function isPasswordOf(login: RoleLogin | undefined, password: string): boolean {
  if (login?.type !== 'password') return false;
  const [, iterations, salt, storedKey] = /^SCRAM-SHA-256\$(\d+):([^$]+)\$([^:]+):/.exec(login.verifier) ?? [];
  if (salt === undefined) return false;
  const salted = pbkdf2Sync(password, Buffer.from(salt, 'base64'), Number(iterations), 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  return createHash('sha256').update(clientKey).digest('base64') === storedKey;
}

function refusal(fault: DatabaseFault, facts: Readonly<Record<string, string | number>>): PipelineError {
  switch (fault) {
    case 'unreachable':
      return new PipelineError('DatabaseUnreachable', 'The connection was lost.', facts);
    case 'demoted':
      return new PipelineError('DatabaseUnreachable', 'This server is no longer the writer.', {
        ...facts,
        code: '25006',
      });
    case 'login-refused':
      return new PipelineError('DatabaseLoginFailed', 'The server refuses the login.', { ...facts, sqlstate: '28000' });
    case 'statement-refused':
      return new PipelineError('UserSetupFailed', 'The statement is refused.', { ...facts, sqlstate: '42501' });
  }
}
