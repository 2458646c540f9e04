/** The servers that the tests are run on: the major versions that Aurora offers, and the packages that have them. */
export const versions: Readonly<Record<string, string>> = {
  15: '15.18.0-beta.17',
  16: '16.14.0-beta.17',
  17: '17.10.0-beta.17',
  18: '18.4.0-beta.17',
};

/** Of the local stack: its package is among the project's own. */
export const installedVersion = '17';
