import { describe, expect, it } from 'vitest';
import { startupSettings } from '../../src/adapters/postgres/connection/startup-settings.ts';

const unknown = (message: string) => ({ code: '42704', message });

describe('The settings that a session begins with', () => {
  it('leave out what a server does not know, in whatever language and quotation marks it says so', () => {
    for (const message of [
      'unrecognized configuration parameter "transaction_timeout"',
      'unbekannter Konfigurationsparameter »transaction_timeout«',
      'paramètre de configuration « transaction_timeout » non reconnu',
      '設定パラメータ"transaction_timeout"を認識できません',
    ]) {
      const settings = startupSettings();
      expect(settings.options()).toContain('-c transaction_timeout=0');
      expect(settings.dropUnknown(unknown(message)), message).toBe(true);
      expect(settings.options()).not.toMatch(/ transaction_timeout=/);
      expect(settings.options()).toContain('createrole_self_grant');
      expect(settings.dropUnknown(unknown(message)), 'the same once more').toBe(false);
    }
  });

  it('stay where another setting is meant, or nothing is unknown', () => {
    const settings = startupSettings();
    const before = settings.options();
    expect(settings.dropUnknown(unknown('unrecognized configuration parameter "idle_transaction_timeout"'))).toBe(
      false,
    );
    expect(settings.dropUnknown({ code: '42501', message: '"transaction_timeout"' })).toBe(false);
    expect(settings.options()).toBe(before);
  });
});
