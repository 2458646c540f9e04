/** The rooms of src/ that decide what happens to somebody's database: `npm run mutants` changes them. */
export const mutatedRooms = ['steps', 'clusters', 'snapshots', 'rollback', 'plan', 'preflight'] as const;

/** How many of a hundred mutants are to be noticed, in each room. */
export const wantedScore = 90;
