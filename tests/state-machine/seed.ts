/** The binding transitions: 14 states, what leads where, and what each goes through inside. */
export const seedTransitions: Readonly<Record<string, readonly string[]>> = {
  '[*]': ['SnapshotCheck'],
  SnapshotCheck: ['CopySnapshot', 'HandleFailure'],
  CopySnapshot: ['CheckCopyStatus', 'HandleFailure'],
  CheckCopyStatus: ['IsCopyComplete', 'HandleFailure'],
  IsCopyComplete: ['DeleteRDS', 'WaitForCopy', 'HandleFailure'],
  WaitForCopy: ['CheckCopyStatus'],
  DeleteRDS: ['RestoreSnapshot', 'HandleFailure'],
  RestoreSnapshot: ['CheckRestoreStatus', 'HandleFailure'],
  CheckRestoreStatus: ['IsRestoreComplete', 'HandleFailure'],
  IsRestoreComplete: ['SetupDBUsers', 'WaitForRestore', 'HandleFailure'],
  WaitForRestore: ['CheckRestoreStatus'],
  SetupDBUsers: ['ArchiveSnapshot', 'HandleFailure'],
  ArchiveSnapshot: ['SendNotification', 'HandleFailure'],
  SendNotification: ['[*]', 'HandleFailure'],
  HandleFailure: [],
};

const statusCheck = (prefix: string) => [
  '[*] --> CheckStatus',
  ...['Complete', 'InProgress', 'Failed'].map((end) => `CheckStatus --> ${prefix}${end}`),
  ...['Complete', 'InProgress', 'Failed'].map((end) => `${prefix}${end} --> [*]`),
];
const evaluation = ['[*] --> Evaluate', 'Evaluate --> Yes', 'Evaluate --> No', 'Yes --> [*]', 'No --> [*]'];
const waiting = ['[*] --> Wait', 'Wait --> [*]'];
const line = (from: string, to: string) => [`[*] --> ${from}`, `${from} --> ${to}`, `${to} --> [*]`];

export const seedSubStates: Readonly<Record<string, readonly string[]>> = {
  SnapshotCheck: [
    '[*] --> CheckSnapshot',
    'CheckSnapshot --> SnapshotAvailable',
    'CheckSnapshot --> SnapshotNotFound',
    'SnapshotAvailable --> [*]',
    'SnapshotNotFound --> [*]',
  ],
  CopySnapshot: line('InitiateCopy', 'CopyInitiated'),
  CheckCopyStatus: statusCheck('Copy'),
  IsCopyComplete: evaluation,
  WaitForCopy: waiting,
  DeleteRDS: [
    '[*] --> CheckExisting',
    'CheckExisting --> ClusterExists',
    'CheckExisting --> NoCluster',
    'ClusterExists --> DeleteCluster',
    'DeleteCluster --> ClusterDeleted',
    'NoCluster --> [*]',
    'ClusterDeleted --> [*]',
  ],
  RestoreSnapshot: line('InitiateRestore', 'RestoreInitiated'),
  CheckRestoreStatus: statusCheck('Restore'),
  IsRestoreComplete: evaluation,
  WaitForRestore: waiting,
  SetupDBUsers: line('SetupUsers', 'UsersSetup'),
  ArchiveSnapshot: line('Archive', 'SnapshotArchived'),
  SendNotification: line('Send', 'NotificationSent'),
  HandleFailure: line('LogError', 'SendErrorNotification'),
};
