import type { Properties } from './stack.ts';

/** What CloudFormation knows of a type: the registry's schema, as far as it matters here. */
interface ResourceSchema {
  /** What `Fn::GetAtt` may ask for. */
  readonly attributes: ReadonlySet<string>;
  /** Whether a property's change makes a new resource. */
  replaces(property: string): boolean;
  /** What is wrong with the properties, each a sentence. */
  problems(properties: Properties): readonly string[];
}

/** By type; undefined for a type that does not exist. */
export type ResourceSchemas = (type: string) => ResourceSchema | undefined;
