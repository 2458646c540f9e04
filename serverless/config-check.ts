import path from 'node:path';
import { parseArgs } from 'node:util';
import { PipelineError } from '../src/failures/pipeline-error.ts';
import { checkForesight } from './check-foresight.ts';
import { checkRoles } from './check-roles.ts';
import { checkSizes } from './check-sizes.ts';
import { configRemarks } from './config-remarks.ts';
import { configuredStages, readConfig, requireNetwork } from './read-config.ts';
import { readSql } from './read-sql.ts';
import { tellTogether } from './tell-together.ts';

const usage = `Usage: npm run config:check [-- --stage STAGE]

Checks config/STAGE.yml and the SQL files that it names, or those of all stages. Nothing is asked of AWS.`;

/**
 * `npm run config:check [-- --stage prod]`: says whether the configuration of one stage, or of all, and its SQL files are valid;
 * 1 is the exit code if not. Remarks on what is legal but rarely meant change nothing about that.
 */
async function main(): Promise<void> {
  const root = path.join(import.meta.dirname, '..');
  const { stage, help } = parseArgs({ options: { stage: { type: 'string' }, help: { type: 'boolean' } } }).values;
  if (help === true) {
    console.log(usage);
    return;
  }
  const stages = stage === undefined ? configuredStages(root) : [stage];
  if (stages.length === 0) {
    console.error('There is no config/<stage>.yml. Begin with a copy of one of config/examples/.');
    process.exitCode = 1;
  }
  for (const each of stages) await check(root, each);
}

async function check(root: string, stage: string): Promise<void> {
  try {
    const read = readConfig(root, stage);
    const { file, config } = read;
    const [sql] = await Promise.allSettled([readSql(root, read)]);
    tellTogether(file, [
      () => {
        if (sql.status === 'rejected') throw sql.reason;
      },
      () => requireNetwork(read),
      () => checkForesight(read),
      () => checkSizes(read),
      () => checkRoles(read, stage),
    ]);
    console.log(`${file}: OK, ${Object.keys(config.targets).join(', ')} in ${config.region}`);
    for (const remark of configRemarks(config)) console.log(`${file}: remark: ${remark}`);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  // parseArgs: an option that does not exist, or that lacks its value.
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 1;
}
