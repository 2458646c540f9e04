import { formatArn } from '../arn.ts';
import { AwsFault } from '../aws-fault.ts';
import type { Context } from '../world.ts';
import { nameOf, type ResourceType } from './resource-type.ts';

export const taken = (name: string): AwsFault => new AwsFault('AlreadyExists', 400, `${name} already exists`);

interface NamedOptions {
  /** The property that gives the name; without it the name is always made up. */
  readonly name?: string;
  /** In characters. */
  readonly longest: number;
  readonly arn?: {
    readonly service: string;
    /** What stands before the name. */
    readonly resource: string;
    readonly suffix?: string;
    /** Without a region. */
    readonly global?: boolean;
    /** `Arn` if left out. */
    readonly attribute?: string;
  };
  /** What `Ref` answers; the name if left out. */
  readonly ref?: 'arn';
  /** The attribute that answers the name. */
  readonly nameAttribute?: string;
  readonly more?: (context: Context) => Readonly<Record<string, unknown>>;
}

/** A type whose resources have a name, and that does nothing here but to hold it: no two of a type can have one name. */
export function named({ name: property, longest, arn, ref, nameAttribute, more }: NamedOptions): ResourceType {
  const kind = `${arn?.service ?? ''}/${arn?.resource ?? property ?? ''}`;
  const held = ({ world, account, own }: Context) =>
    arn?.global ? world.region(account, 'us-east-1').names : own.names;
  return {
    create(context, properties, naming) {
      const { account, region } = context;
      const name = nameOf(context, property === undefined ? undefined : properties[property], naming, longest);
      const fullName =
        arn &&
        formatArn({
          service: arn.service,
          region: arn.global ? '' : region,
          account,
          resource: `${arn.resource}${name}${arn.suffix ?? ''}`,
        });
      const physicalId = ref === 'arn' ? (fullName ?? name) : name;
      const key = `${kind}${physicalId}`;
      if (held(context).has(key)) throw taken(name);
      held(context).add(key);
      return {
        physicalId,
        attributes: {
          ...(fullName === undefined ? {} : { [arn?.attribute ?? 'Arn']: fullName }),
          ...(nameAttribute === undefined ? {} : { [nameAttribute]: name }),
          ...more?.(context),
        },
      };
    },
    remove(context, physicalId) {
      held(context).delete(`${kind}${physicalId}`);
    },
  };
}
