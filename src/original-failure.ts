/**
 * The error that a state failed with, thrown once more so that the execution ends with it. Its stack begins with
 * `Name: message`: that is all that is left of an error where it crosses a thread.
 */
export class OriginalFailure extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
    this.stack = `${name}: ${message}`;
  }
}
