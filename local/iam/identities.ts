import { type AccessCheck, decide } from './policy.ts';
import { type Place, readStackAccess, type StackAccess, type StackRole, type Template } from './stack-template.ts';

/** Who makes a request with the rights of a role. */
export interface Caller {
  /** Of the session: `arn:aws:sts::<account>:assumed-role/<role>/<function>`. */
  readonly arn: string;
  readonly role: StackRole;
}

/** Why a request is not allowed, in AWS's words. */
export interface Denial {
  readonly message: string;
}

/** Access key ids that stand for a function, by its name, and for whoever has taken on a role, by its ARN. */
const functionKey = /^function:(.+)$/;
const roleKey = /^role:(.+)$/;

export const roleAccessKey = (roleArn: string): string => `role:${roleArn.slice(roleArn.lastIndexOf('/') + 1)}`;

/** An access key id that says it is a function's or a role's, and is none of the stack's. */
export class UnknownAccessKey extends Error {
  override readonly name = 'UnknownAccessKey';
}

/**
 * Who may do what in the local stack: the functions and the state machine what their roles allow, in the template that is
 * deployed; everybody else everything. Remembers which permissions were used.
 */
export class Identities {
  readonly #place: Place;
  #access: StackAccess | undefined;
  readonly #used = new Set<string>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** Takes the roles from the compiled template. Throws UnsupportedPolicy. */
  load(template: Template): void {
    this.#access = readStackAccess(template, this.#place);
  }

  /** Undefined for a person, who may do everything. Throws UnknownAccessKey. */
  caller(accessKeyId: string): Caller | undefined {
    const functionName = functionKey.exec(accessKeyId)?.[1];
    const roleName = roleKey.exec(accessKeyId)?.[1];
    if (functionName === undefined && roleName === undefined) return undefined;
    const roles = this.#access?.roles ?? [];
    const arn = functionName === undefined ? undefined : this.#access?.functions.get(functionName);
    const service = functionName === undefined ? 'states.amazonaws.com' : 'lambda.amazonaws.com';
    const role = roles.find((one) => (arn === undefined ? one.name === roleName : one.arn === arn));
    if (!role?.trusted.includes(service)) throw new UnknownAccessKey(accessKeyId);
    const session = functionName ?? 'StepFunctions';
    return { arn: `arn:aws:sts::${this.#place.account}:assumed-role/${role.name}/${session}`, role };
  }

  /** Why a caller may not do what it asks for; undefined if it may. */
  denial({ arn, role }: Caller, check: AccessCheck): Denial | undefined {
    const decision = decide(role.statements, check);
    if (decision.allowed) {
      this.#used.add(permission(role.name, decision.by.sid, decision.by.written(check) ?? check.action));
      return undefined;
    }
    const { action, resource } = check;
    const because = decision.explicitly
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${action} action`;
    return { message: `User: ${arn} is not authorized to perform: ${action} on resource: ${resource} ${because}` };
  }

  /** The ARN of the role that a state machine runs with. Throws an Error if the template has no such state machine. */
  stateMachineRole(name: string): string {
    const arn = this.#access?.stateMachines.get(name);
    if (arn === undefined) throw new Error(`The template has no state machine ${name}.`);
    return arn;
  }

  /** Whether a function's own policy lets a service invoke it. */
  mayInvoke(service: string, functionName: string): boolean {
    return (this.#access?.permissions ?? []).some(
      (permitted) => permitted.service === service && permitted.functionName === functionName,
    );
  }

  /** All that roles allow, as `<role> <statement> <action>`, and what of it some request has needed. */
  permissions(): { readonly allowed: readonly string[]; readonly used: ReadonlySet<string> } {
    const allowed = (this.#access?.roles ?? []).flatMap(({ name, statements }) =>
      statements
        .filter(({ effect }) => effect === 'Allow')
        .flatMap(({ sid, actions }) => actions.map((action) => permission(name, sid, action))),
    );
    return { allowed, used: this.#used };
  }
}

function permission(role: string, sid: string, action: string): string {
  return `${role} ${sid} ${action}`;
}
