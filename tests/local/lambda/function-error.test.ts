import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FunctionError, restoreName } from '../../../local/lambda/function-error.ts';

/** As serverless-offline answers an error with this stack. */
function offline(errorMessage: string, stack: string): FunctionError {
  return { errorType: 'Error', errorMessage, trace: stack.split('\n') };
}

const frames = '\n    at handler (file:///handler.mjs:1:1)';

describe('the name of an error', () => {
  it.each([
    ['one line', 'ClusterStillDeleting', 'The cluster goes.'],
    ['several lines', 'RestoreFailed', 'First: it failed.\n{"status":"failed"}\n    at not a frame'],
    ['colons and another name at its beginning', 'RestoreRejected', 'InvalidSubnet: no such subnet: subnet-1'],
    ['its own name at its beginning', 'Throttled', 'Throttled: Throttled: again'],
    ['no message at all', 'Empty', ''],
    ['a dot in the name', 'States.Timeout', 'late'],
  ])('is restored from a stack with a message of %s', (_case, name, message) => {
    const error = offline(message, `${name}${message === '' ? '' : `: ${message}`}${frames}`);
    expect(restoreName(error)).toEqual({ ...error, errorType: name });
  });

  it('is restored from a stack that has the beginning of a long line alone', () => {
    const error = offline(`${'long '.repeat(100)}\nand more`, `SetupInvalid: ${'long '.repeat(40)}${frames}`);
    expect(restoreName(error).errorType).toBe('SetupInvalid');
  });

  it('is restored without the code that Node.js adds to the stack', () => {
    const error = offline('bad', `TypeError [ERR_INVALID_ARG_TYPE]: bad${frames}`);
    expect(restoreName(error).errorType).toBe('TypeError');
  });

  it.each([
    ['an error of no name of its own', 'plain', 'Error: plain'],
    ['a message that looks like a name and a message', 'Foo: bar', 'Error: Foo: bar'],
    ['a stack without a name', 'Foo: bar', 'Foo: bar'],
    ['a stack that is about something else', 'a', 'nothing to see'],
    ['an empty stack', 'a', ''],
    ['a short beginning of the message', 'here it is', 'It: here'],
    ['words before the message', 'here', 'It went wrong: here'],
  ])('stays Error for %s', (_case, message, stack) => {
    expect(restoreName(offline(message, stack + frames)).errorType).toBe('Error');
  });

  it('is left alone where it is there already', () => {
    const error = { ...offline('a', `Other: a${frames}`), errorType: 'Runtime.ExitError' };
    expect(restoreName(error)).toEqual(error);
  });

  it('is Sandbox.Timedout for a function that ran too long', () => {
    const message = '[504] - Lambda timeout.';
    expect(restoreName(offline(message, `Error: ${message}${frames}`))).toMatchObject({
      errorType: 'Sandbox.Timedout',
      errorMessage: expect.stringContaining('Task timed out'),
    });
  });

  it('is restored whatever the message is, and the message stays as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][\w.]{0,30}$/), fc.string({ unit: 'grapheme' }), (name, message) => {
        fc.pre(message !== '[504] - Lambda timeout.');
        const error = offline(message, `${name}${message === '' ? '' : `: ${message}`}${frames}`);
        expect(restoreName(error)).toEqual({ ...error, errorType: name });
      }),
    );
  });
});
