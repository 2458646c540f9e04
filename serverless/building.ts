/** What is read of the Serverless instance to tell what it is to do. */
interface Command {
  readonly processedInput: { readonly commands?: readonly string[] };
}

/** The commands that build something out of the configuration. */
const building = [['package'], ['deploy'], ['offline'], ['invoke', 'local']];

export function builds({ processedInput: { commands = [] } }: Command): boolean {
  return building.some((command) => command.every((word, index) => commands[index] === word));
}
