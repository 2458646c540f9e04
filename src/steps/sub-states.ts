/**
 * What happens inside a state, for the generated diagram: the steps declare their own, so that the picture and the
 * outcomes cannot drift apart. Order is the order in the diagram.
 */
export interface SubStates {
  readonly start: string;
  /** From each sub-state to the next ones. */
  readonly transitions: Readonly<Record<string, readonly string[]>>;
  /** The sub-states that the state is left from. */
  readonly ends: readonly string[];
}
