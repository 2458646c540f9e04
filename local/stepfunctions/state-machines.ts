import type { Clock } from '../clock.ts';
import { checkArn, checkName, type Owner, stateMachineArn } from './arns.ts';
import { parseDefinition } from './definition.ts';
import { StepFunctionsError } from './errors.ts';
import { seconds } from './history.ts';
import type { JsonObject } from './json.ts';
import type { Members } from './members.ts';
import { page } from './pages.ts';
import type { Machine } from './states/language.ts';

export interface StateMachineRecord {
  readonly arn: string;
  readonly name: string;
  /** The definition as it was sent, and as it runs. */
  definitionText: string;
  definition: Machine;
  roleArn: string;
  status: 'ACTIVE' | 'DELETING';
  readonly createdAt: number;
}

/** The state machines of the account, and the operations on them, in AWS's terms. */
export class StateMachines {
  readonly #clock: Clock;
  readonly #owner: Owner;
  readonly #machines = new Map<string, StateMachineRecord>();

  constructor(clock: Clock, owner: Owner) {
    this.#clock = clock;
    this.#owner = owner;
  }

  /** Throws StateMachineDoesNotExist. */
  get(arn: string): StateMachineRecord {
    const machine = this.#machines.get(checkArn(arn, 'stateMachine'));
    if (machine) return machine;
    throw new StepFunctionsError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
  }

  /** A machine of the same name and content is no error: it is the answer. */
  create(members: Members): JsonObject {
    const name = checkName(members.string('name'));
    const type = members.optionalString('type') ?? 'STANDARD';
    const definitionText = members.string('definition');
    const roleArn = members.string('roleArn');
    if (type !== 'STANDARD') {
      throw new StepFunctionsError('StateMachineTypeNotSupported', `State Machine Type is not supported: '${type}'`);
    }
    const definition = parseDefinition(definitionText);
    const arn = stateMachineArn(this.#owner, name);
    const existing = this.#machines.get(arn);
    if (existing?.status === 'DELETING') {
      throw new StepFunctionsError('StateMachineDeleting', `State Machine is being deleted: '${arn}'`);
    }
    if (existing && existing.definitionText !== definitionText) {
      throw new StepFunctionsError('StateMachineAlreadyExists', `State Machine Already Exists: '${arn}'`);
    }
    const machine: StateMachineRecord = existing ?? {
      arn,
      name,
      definitionText,
      definition,
      roleArn,
      status: 'ACTIVE',
      createdAt: this.#clock.now(),
    };
    this.#machines.set(arn, machine);
    return { stateMachineArn: arn, creationDate: seconds(machine.createdAt) };
  }

  /** Executions that run go on with the definition they began with. */
  update(members: Members): JsonObject {
    const machine = this.get(members.string('stateMachineArn'));
    const definitionText = members.optionalString('definition');
    const roleArn = members.optionalString('roleArn');
    if (machine.status === 'DELETING') {
      throw new StepFunctionsError('StateMachineDeleting', `State Machine is being deleted: '${machine.arn}'`);
    }
    if (definitionText === undefined && roleArn === undefined) {
      throw new StepFunctionsError(
        'MissingRequiredParameter',
        'Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified',
      );
    }
    if (definitionText !== undefined) {
      machine.definition = parseDefinition(definitionText);
      machine.definitionText = definitionText;
    }
    if (roleArn !== undefined) machine.roleArn = roleArn;
    return { updateDate: seconds(this.#clock.now()) };
  }

  /** One that does not exist is no error. One with running executions goes when the last of them has ended. */
  delete(members: Members, isRunning: (arn: string) => boolean): JsonObject {
    const arn = checkArn(members.string('stateMachineArn'), 'stateMachine');
    const machine = this.#machines.get(arn);
    if (machine) machine.status = 'DELETING';
    if (!isRunning(arn)) this.#machines.delete(arn);
    return {};
  }

  /** To be called when an execution of the machine has ended and no other runs. */
  idle(arn: string): void {
    if (this.#machines.get(arn)?.status === 'DELETING') this.#machines.delete(arn);
  }

  describe(members: Members): JsonObject {
    return describe(this.get(members.string('stateMachineArn')));
  }

  list(members: Members): JsonObject {
    const found = page([...this.#machines.values()], members.maxResults(), members.optionalString('nextToken'));
    const stateMachines = found.items.map(({ arn, name, createdAt }) => ({
      stateMachineArn: arn,
      name,
      type: 'STANDARD',
      creationDate: seconds(createdAt),
    }));
    return { stateMachines, ...(found.nextToken ? { nextToken: found.nextToken } : {}) };
  }
}

function describe({ arn, name, status, definitionText, roleArn, createdAt }: StateMachineRecord): JsonObject {
  return {
    stateMachineArn: arn,
    name,
    status,
    definition: definitionText,
    roleArn,
    type: 'STANDARD',
    creationDate: seconds(createdAt),
    loggingConfiguration: { level: 'OFF', includeExecutionData: false },
    tracingConfiguration: { enabled: false },
  };
}
