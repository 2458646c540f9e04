import { describe, expect, it } from 'vitest';
import { scramVerifier } from '../../src/credentials/scram-sha-256.ts';

describe('scramVerifier', () => {
  it('gives PostgreSQL’s form of the exchange in RFC 7677', async () => {
    expect(await scramVerifier('pencil', { salt: Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64') })).toBe(
      'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
    );
  });

  it('draws a salt of its own each time', async () => {
    expect(await scramVerifier('pencil')).not.toBe(await scramVerifier('pencil'));
  });
});
