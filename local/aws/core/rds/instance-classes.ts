const sizes = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge'];
const families: Readonly<Record<string, readonly string[]>> = {
  t3: ['medium', 'large'],
  t4g: ['medium', 'large'],
  ...Object.fromEntries(['r5', 'r6g', 'r6i', 'r7g', 'r7i', 'r8g'].map((family) => [family, sizes])),
};

/** What there is unless a test says otherwise; AWS has more. */
export const usualClasses: readonly string[] = [
  'db.serverless',
  ...Object.entries(families).flatMap(([family, ofFamily]) => ofFamily.map((size) => `db.${family}.${size}`)),
];

/** The classes of which an instance of the version can be made; some are for newer versions only. */
export function offeredClasses(instanceClasses: readonly string[], version: string): readonly string[] {
  const major = Number(version.split('.')[0]);
  return instanceClasses.filter((instanceClass) => !(instanceClass.startsWith('db.r8g.') && major < 15));
}
