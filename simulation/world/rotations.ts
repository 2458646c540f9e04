import type { TargetScenario } from '../scenario/scenario.ts';
import type { Truth, View } from './truth.ts';

/** The requests that give the roles whose secrets people keep, and the master, other passwords. */
export function rotations(
  truth: Truth,
  { profile }: TargetScenario,
  now: number,
): readonly { readonly password: string; readonly params: View }[] {
  const { masterCredentials } = profile;
  const names = [
    ...(typeof masterCredentials === 'object' && 'secret' in masterCredentials ? [masterCredentials.secret] : []),
    ...(profile.database?.roles ?? []).flatMap(({ login }) =>
      typeof login === 'object' && 'secret' in login ? [login.secret] : [],
    ),
  ];
  return names.flatMap((name, at) => {
    const known = truth.secret(name);
    if (known === undefined) return [];
    const password = `Pw-rotated.${now}.${at}`;
    const value = JSON.stringify({ username: known.username, password });
    const token = `rotated-${password}`.padEnd(32, '0');
    return [{ password, params: { SecretId: name, SecretString: value, ClientRequestToken: token } }];
  });
}
