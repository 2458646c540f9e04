import type { Operation } from '../operation.ts';
import { requiredString } from '../params.ts';
import { findOwnSnapshot } from './lookup.ts';
import { snapshotAttributesView } from './snapshot-attributes-view.ts';

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusterSnapshotAttributes.html */
export const describeDBClusterSnapshotAttributes: Operation = ({ own }, params) =>
  snapshotAttributesView(findOwnSnapshot(own, requiredString(params, 'DBClusterSnapshotIdentifier')));
