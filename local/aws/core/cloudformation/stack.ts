import type { Template } from '../../../../serverless/template/template.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** Times are simulated milliseconds since the epoch. */
export interface StackResource {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** With every intrinsic function resolved. */
  readonly properties: Properties;
  readonly deletionPolicy: string | undefined;
  readonly updateReplacePolicy: string | undefined;
  readonly status: string;
  readonly reason?: string;
  readonly updatedAt: number;
}

interface StackEvent {
  readonly id: string;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly at: number;
}

export interface StackOutput {
  readonly value: string;
  readonly description?: string;
  readonly exportName?: string;
}

export interface Change {
  readonly action: 'Add' | 'Modify' | 'Remove';
  readonly logicalId: string;
  readonly physicalId?: string;
  readonly type: string;
  readonly replacement?: 'True' | 'False';
  /** The properties that differ. */
  readonly properties: readonly string[];
}

/** A template with the parameters that it is to be deployed with. */
export interface Request {
  readonly template: Template;
  readonly templateText: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

export interface ChangeSet {
  readonly name: string;
  readonly id: string;
  readonly status: 'CREATE_COMPLETE' | 'FAILED';
  readonly reason?: string;
  readonly changes: readonly Change[];
  readonly request: Request;
  readonly createdAt: number;
}

export interface Stack {
  readonly name: string;
  readonly id: string;
  status: string;
  reason?: string;
  outputs: Readonly<Record<string, StackOutput>>;
  readonly createdAt: number;
  updatedAt?: number;
  deletedAt?: number;
  /** As it is deployed; undefined before the first change set is executed. */
  deployed: Request | undefined;
  policy?: string;
  /** In the order of their creation. */
  readonly resources: Map<string, StackResource>;
  /** The latest last. */
  readonly events: StackEvent[];
  readonly changeSets: Map<string, ChangeSet>;
}
