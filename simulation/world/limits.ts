/**
 * Where the pipeline as it is cannot be run again without a person: each is told by name in a simulation's summary, so
 * that none is forgotten, and has to go from here once the pipeline learns better.
 */
const limits = {
  'RDS never ends a deletion': 'A cluster that is being deleted for ever keeps its name; only AWS can help.',
  'RDS never ends a creation':
    'A cluster that is being made or started for ever can neither be deleted nor renamed; only AWS can help.',
} as const;

export type KnownLimit = keyof typeof limits;
