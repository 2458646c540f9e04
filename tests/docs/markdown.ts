import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');

/** The project's pages, as paths from its root. */
export const pages: readonly string[] = ['.', 'docs'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name)),
);

export function readProjectFile(name: string): string {
  return readFileSync(path.join(root, name), 'utf8');
}

export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

/** The fenced code blocks of a page, those in lists included, each without its indentation. */
export function codeBlocks(page: string): readonly CodeBlock[] {
  return [...readProjectFile(page).matchAll(/^( *)```(\w*)\n(.*?)^\1```$/gms)].map(
    ([, indent = '', language = '', text = '']) => ({
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** The commands in a page's shell blocks, one each: `npm ci && npm test` is two. */
export function shellCommands(page: string): readonly string[] {
  const commands = codeBlocks(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.replaceAll(/\\\n\s*/g, '').split(/\n|&&/))
    .map((command) => command.trim())
    .filter((command) => command !== '');
  return [...new Set(commands)];
}

/** A page without its fenced code blocks. */
export function prose(page: string): string {
  return readProjectFile(page).replaceAll(/^( *)```.*?^\1```$/gms, '');
}

/** The sections of a page by the text of their second-level heading. */
export function sections(page: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    prose(page)
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), section]),
  );
}

/** The names by which a link reaches a page's headings, as GitHub makes them. */
export function anchors(page: string): readonly string[] {
  return [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The rows of all tables of a text, their cells trimmed; head rows and rules among them. */
export function tableRows(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/^\|(.+)\|$/gm)].map(([, row = '']) => row.split('|').map((cell) => cell.trim()));
}
