import type { Mutant } from './mutant.ts';

const sight = 'src/messages/target-sight.ts';
const success = 'src/messages/success-text.ts';

/** Defects of what people are told. */
export const tellingMutants: readonly Mutant[] = [
  {
    name: 'another-cluster-is-the-restored-one',
    file: sight,
    find: 'const own = standing?.tags[tagKeys.execution] === execution &&',
    replace: 'const own = standing !== undefined && execution !== undefined &&',
    why: 'A cluster that somebody else has made is told to be the restored one.',
  },
  {
    name: 'old-cluster-is-what-stands',
    file: sight,
    find: 'isOld: standing !== undefined && standing === old,',
    replace: 'isOld: standing !== undefined && old !== undefined,',
    why: 'The target is told to stand as before, though another cluster has its name.',
  },
  {
    name: 'old-name-told-where-it-was',
    file: 'src/rollback/rollback-clusters.ts',
    find: 'if (old.id === identifier) {',
    replace: 'if (old.id !== plan.target) {',
    why: 'Nobody is told under which name the old database stands.',
  },
  {
    name: 'set-up-without-roles',
    file: sight,
    find: 'return tags[tagKeys.readyAt] === undefined',
    replace: 'return tags[tagKeys.target] === undefined',
    why: 'A database whose roles are missing is told to be set up.',
  },
  {
    name: 'own-copy-is-an-earlier-one',
    file: success,
    find: "copy.adopted ? 'made by an earlier restore'",
    replace: "copy.outcome ? 'made by an earlier restore'",
    why: 'Fresh data is told to be of an earlier night’s copy.',
  },
  {
    name: 'deleted-copies-kept',
    file: 'src/steps/archive-snapshot.ts',
    find: 'newestFirst.map(({ id }) => id).filter((id) => !deleted.includes(id))]',
    replace: 'newestFirst.map(({ id }) => id)]',
    why: 'Copies are told to be kept that have just been deleted.',
  },
  {
    name: 'time-of-copying-told',
    file: 'src/messages/data-text.ts',
    find: "if (data === undefined || data.basis === 'snapshot') return",
    replace: "if (data?.basis !== 'unknown') return",
    why: 'Data of last week is told to be of last night, because its copy is.',
  },
  {
    name: 'listed-instances-told',
    file: 'src/steps/check-restore-status.ts',
    find: 'listed.filter(({ id }) => own.has(id))',
    replace: 'listed.filter(() => own.size >= 0)',
    why: 'An instance of another cluster is told to serve the restored database.',
  },
  {
    name: 'masked-tables-not-told',
    file: 'src/messages/setup-text.ts',
    find: "'Masked',\n      masked.map",
    replace: "'Masked',\n      masked.slice(1).map",
    why: 'Nobody can tell from the message which tables are masked.',
  },
  {
    name: 'told-twice',
    file: 'src/upkeep/notify-ended.ts',
    find: 'if (execution !== undefined && wasTold(execution)) return undefined;',
    replace: 'if (execution !== undefined && wasTold(execution) && input === null) return undefined;',
    why: 'Each failure is told twice, until nobody reads the messages any more.',
  },
  {
    name: 'told-locked-though-not',
    file: 'src/rollback/remaining-resources.ts',
    find: "    'SetupInvalid',\n",
    replace: "    'SetupInvalid',\n    'UserSetupFailed',\n",
    why: 'People are told that nobody can log in, though it is the locking out that has failed.',
  },
];
