import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { checkDocument, invalidConfig } from '../src/config/parse.ts';
import { type Config, region, sweep } from '../src/config/schema.ts';
import { formatPath } from '../src/validation/validation.ts';
import { literalVariables } from './config-rules/literal-variables.ts';
import { lostKeys } from './config-rules/lost-keys.ts';
import { located, refusal } from './refusal.ts';
import { type Locate, parseYaml, type YamlSource } from './yaml-source.ts';

/** A stage's configuration file, read and found valid. */
export interface StageConfig {
  /** As messages name it: `config/dev.yml`. */
  readonly file: string;
  readonly config: Config;
  /** Where each part of it is written. */
  readonly locate?: Locate;
}

/**
 * Without a network SetupDBUsers would be deployed where it reaches no restored cluster, and every restore would fail at its
 * end. Throws InvalidConfig.
 */
export function requireNetwork({ file, config }: StageConfig): void {
  if (config.network !== undefined) return;
  const keys = '{ subnetIds, vpcId } or { subnetIds, securityGroupIds }';
  // Nothing is written that a line could be told of.
  throw invalidConfig(file, [
    `network: expected ${keys}, where SetupDBUsers reaches the restored clusters, or none to deploy it outside of every VPC, got nothing`,
  ]);
}

/** The absolute path of a stage's configuration file. */
export function configPath(root: string, stage: string): string {
  return path.join(root, fileName(stage));
}

/** The stages that have a configuration file, in alphabetical order. */
export function configuredStages(root: string): readonly string[] {
  try {
    return readdirSync(path.join(root, 'config'))
      .flatMap((name) => /^(.+)\.yml$/.exec(name)?.[1] ?? [])
      .toSorted();
  } catch {
    return [];
  }
}

/**
 * Reads and validates `config/<stage>.yml` below the project's root.
 * Throws InvalidConfig: no such file (naming those that exist), no UTF-8, no YAML (a key that is given twice is an error too), or
 * broken rules; each with line and column. What looks like a secret is not shown.
 */
export function readConfig(root: string, stage: string): StageConfig {
  const file = fileName(stage);
  const source = readYaml(root, stage, file);
  const read = valid.get(source) ?? check(file, source);
  valid.set(source, read);
  return read;
}

/** By what it was read from: every bundle of a stage asks for the stage's configuration. */
const valid = new WeakMap<YamlSource, StageConfig>();

function check(file: string, { value, locate }: YamlSource): StageConfig {
  const checked = checkDocument(value);
  const unusable = [...literalVariables(value), ...lostKeys(value)];
  const instead = new Set(unusable.map((problem) => formatPath(problem.path)));
  const others = 'problems' in checked ? checked.problems : [];
  const problems = [...unusable, ...others.filter((problem) => !instead.has(formatPath(problem.path)))];
  if ('config' in checked && problems.length === 0) return { file, config: checked.config, locate };
  throw refusal(file, problems, { document: value, locate });
}

/** A stage's configuration if it is valid: where it is not, check-config.ts says why before anything is made of it. */
export function readIfValid(root: string, stage: string): Config | undefined {
  try {
    return readConfig(root, stage).config;
  } catch {
    return undefined;
  }
}

/** What `serverless.yml` needs of a stage's configuration. */
export type LooseConfig = Partial<Pick<Config, 'region' | 'network' | 'sweep'>> & {
  readonly targets?: z.infer<typeof ports> | undefined;
};

const ports = z.record(z.string(), z.object({ cluster: z.optional(z.object({ port: z.optional(z.number()) })) }));

/**
 * What of a stage's configuration can be used whether or not the whole is valid; nothing of a file that cannot be read.
 * Throws nothing.
 */
export function readLoosely(root: string, stage: string): LooseConfig {
  const file = fileName(stage);
  try {
    const document = readYaml(root, stage, file).value;
    // A sweep that is not as it should be is none: nothing is deleted by mistake.
    const loose = z.object({
      region,
      network: z.optional(z.unknown()),
      sweep: z.catch(z.optional(sweep), undefined),
      targets: z.catch(z.optional(ports), undefined),
    });
    const settings = z.safeParse(loose, document);
    return settings.success ? (settings.data as LooseConfig) : {};
  } catch {
    return {};
  }
}

/** The secrets that the roles' passwords are generated into, as far as the configuration can be read. Throws nothing. */
export function generatedSecrets(root: string, stage: string): readonly string[] {
  try {
    const { targets } = readConfig(root, stage).config;
    const roles = Object.values(targets).flatMap(({ database }) => database?.roles ?? []);
    return roles.flatMap(({ login }) => (typeof login === 'object' && 'generate' in login ? [login.generate] : []));
  } catch {
    return [];
  }
}

function fileName(stage: string): string {
  return `config/${stage}.yml`;
}

function readText(root: string, stage: string, file: string): string {
  // The stage is part of a path.
  if (!/^[a-z0-9][a-z0-9-]*$/i.test(stage)) {
    throw invalidConfig(file, [`expected a stage name of letters, digits and hyphens, got ${JSON.stringify(stage)}`]);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(configPath(root, stage)));
  } catch (cause) {
    if (cause instanceof TypeError) throw invalidConfig(file, ['expected UTF-8 text, got other bytes'], { cause });
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code !== 'ENOENT') throw invalidConfig(file, [`the file cannot be read (${String(code)})`], { cause });
    throw invalidConfig(file, [`there is no such file for the stage ${stage}; ${insteadOf(root, stage)}`], { cause });
  }
}

/** Why there may be no file of a stage, or what to do where there is none. */
function insteadOf(root: string, stage: string): string {
  if (existsSync(path.join(root, 'config', `${stage}.yaml`))) {
    return `config/${stage}.yaml is not looked at: give it the ending .yml`;
  }
  const others = configuredStages(root).map(fileName);
  return others.length === 0
    ? 'there is no config/*.yml at all: begin with a copy of one of config/examples/'
    : `those that exist: ${others.join(', ')}; begin a new one with a copy of one of config/examples/`;
}

/** The text of each file when it was last read, and what it says. */
const lastRead = new Map<string, { readonly text: string; readonly read: ReturnType<typeof parseYaml> }>();

function readYaml(root: string, stage: string, file: string): YamlSource {
  const text = readText(root, stage, file);
  const name = configPath(root, stage);
  const last = lastRead.get(name);
  const read = last?.text === text ? last.read : parseYaml(text);
  lastRead.set(name, { text, read });
  if ('value' in read) return read;
  throw invalidConfig(
    file,
    read.problems.map(({ position, text }) => located(position, text)),
  );
}
