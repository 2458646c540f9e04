import type { Actions } from '../operation.ts';
import { describeKey } from './describe-key.ts';

export const kmsActions: Actions = { DescribeKey: describeKey };
