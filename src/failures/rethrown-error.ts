import { stackHead } from './thrown-error.ts';

/** The error that a state failed with, thrown once more so that the execution ends with it. */
export class OriginalFailure extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
    this.stack = stackHead(name, message);
  }
}
