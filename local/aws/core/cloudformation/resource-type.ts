import type { Context } from '../world.ts';
import type { Properties } from './stack.ts';

/** What a resource is named after. */
export interface Naming {
  readonly stack: string;
  readonly logicalId: string;
}

/** A resource as its type makes it: what `Ref` answers, and what `Fn::GetAtt` does. */
export interface Made {
  readonly physicalId: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/**
 * How resources of one type are made in the emulated AWS. `create` throws AwsFault where AWS would refuse, for a name that is
 * taken for one.
 */
export interface ResourceType {
  create(context: Context, properties: Properties, naming: Naming): Made;
  /** Without it nothing but the properties is remembered. Answers attributes that have changed. */
  update?(context: Context, physicalId: string, properties: Properties): Readonly<Record<string, unknown>> | undefined;
  remove?(context: Context, physicalId: string, properties: Properties): void;
}

/** The name given, or one as CloudFormation makes them: `stack-Logical-1A2B3C4D5E6F`, shortened to fit. */
export function nameOf({ world }: Context, given: unknown, { stack, logicalId }: Naming, longest: number): string {
  if (typeof given === 'string') return given;
  const suffix = world.identifiers.hex(12).toUpperCase();
  const room = longest - suffix.length - 1;
  const part = Math.floor((room - 1) / 2);
  const whole = `${stack}-${logicalId}`;
  const shortened = whole.length <= room ? whole : `${stack.slice(0, part)}-${logicalId.slice(0, part)}`;
  return `${shortened}-${suffix}`;
}
