import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';

/**
 * What looks like a secret in these files, a line each with file, line and kind, and not the secret itself.
 * @see https://github.com/secretlint/secretlint
 */
export async function secretsIn(root: string, files: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of files) {
    const content = readFileSync(path.join(root, file), 'utf8');
    const { messages } = await lintSource({
      source: { filePath: file, content, ext: path.extname(file), contentType: 'text' },
      options: { noPhysicFilePath: true, maskSecrets: true, config: { rules: [rules] } },
    });
    found.push(...messages.map(({ loc, ruleId, message }) => `${file}:${loc.start.line}: ${message} (${ruleId})`));
  }
  return found;
}

const rules = {
  id: '@secretlint/secretlint-rule-preset-recommend',
  rule: creator,
  // An access key's id is a finding without its secret too; an account's is no secret: configurations name it.
  rules: [
    {
      id: '@secretlint/secretlint-rule-aws',
      options: { enableIDScanRule: true },
      allowMessageIds: ['AWSAccountID'],
    },
  ],
};

/** The files below this folder that git knows, or would if they were added. */
export function filesOfRepository(root: string): readonly string[] {
  const [tracked, deleted] = [['--cached', '--others', '--exclude-standard'], ['--deleted']].map((options) =>
    execFileSync('git', ['ls-files', '-z', ...options], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter(Boolean),
  );
  return [...new Set(tracked)].filter((file) => !deleted?.includes(file)).toSorted();
}
