import { Logger } from '@aws-lambda-powertools/logger';

/** One structured log for all functions; each line names the execution, the target and the state it belongs to. */
export const logger = new Logger({ serviceName: 'aurora-restore' });
