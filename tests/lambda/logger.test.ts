import { describe, expect, it, vi } from 'vitest';
import { Logger } from '../../src/lambda/logger.ts';

function aLogger() {
  const lines: { readonly level: string; readonly line: Record<string, unknown> }[] = [];
  const logger = new Logger();
  logger.console = {
    info: (line) => lines.push({ level: 'info', line: JSON.parse(line) }),
    error: (line) => lines.push({ level: 'error', line: JSON.parse(line) }),
  };
  return { logger, lines };
}

describe('the log', () => {
  it('has one line of JSON for each entry, with the keys that were appended last', () => {
    const { logger, lines } = aLogger();
    logger.appendKeys({ execution: 'old' });
    logger.resetKeys();
    logger.appendKeys({ execution: 'night-1' });
    logger.appendKeys({ state: 'CopySnapshot' });
    logger.info('State done', { outcome: 'CopyInitiated' });
    expect(lines).toEqual([
      {
        level: 'info',
        line: {
          level: 'INFO',
          message: 'State done',
          timestamp: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
          service: 'aurora-restore',
          execution: 'night-1',
          state: 'CopySnapshot',
          outcome: 'CopyInitiated',
        },
      },
    ]);
  });

  it('shows errors with name, message and cause, alone or among facts', () => {
    const { logger, lines } = aLogger();
    const error = new TypeError('no', { cause: new RangeError('why') });
    logger.error('State failed', error);
    logger.error('State failed', { reason: error });
    logger.error('State failed', 'unknown');
    const shown = { name: 'TypeError', message: 'no', cause: { name: 'RangeError', message: 'why' } };
    expect(lines.map(({ line }) => line)).toMatchObject([{ error: shown }, { reason: shown }, { error: 'unknown' }]);
    expect(lines.every(({ level }) => level === 'error')).toBe(true);
  });

  it('is silent where the environment says so', () => {
    const { logger, lines } = aLogger();
    vi.stubEnv('LOG_LEVEL', 'SILENT');
    logger.info('State done');
    vi.unstubAllEnvs();
    expect(lines).toEqual([]);
  });
});
