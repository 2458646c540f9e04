import { escapeLiteral } from 'pg';

/**
 * PostgreSQL's STABLE functions that read no table: what they make of their arguments depends on nothing but settings, such as the time
 * zone, which are the same in all of the pipeline's sessions.
 * @see https://www.postgresql.org/docs/current/xfunc-volatility.html
 */
const ofSettingsAlone = [
  ...['concat', 'concat_ws', 'format', 'array_to_string', 'to_char', 'to_date', 'to_timestamp'],
  ...[
    'json_build_object',
    'json_build_array',
    'jsonb_build_object',
    'jsonb_build_array',
    'to_json',
    'to_jsonb',
    'array_to_json',
  ],
  ...['date_part', 'extract', 'date_trunc', 'date', 'timestamp', 'timestamptz'],
];

/** What an expression may be made of, by PostgreSQL's names, some of which were shorter before 16: nothing that has no functions' numbers in it. */
const nodes = [
  ...['VAR', 'CONST', 'FUNCEXPR', 'OPEXPR', 'NULLIFEXPR', 'DISTINCTEXPR', 'SCALARARRAYOPEXPR', 'BOOLEXPR', 'NULLTEST'],
  ...[
    'BOOLEANTEST',
    'CASE(EXPR|WHEN|TESTEXPR)?',
    'WHEN',
    'COALESCE(EXPR)?',
    'MINMAX(EXPR)?',
    'RELABELTYPE',
    'COERCEVIAIO',
  ],
  ...['COLLATE(EXPR)?', 'ARRAY(COERCE)?(EXPR)?', 'SUBSCRIPTINGREF'],
];

/**
 * SQL: whether a stored expression (`pg_node_tree`) answers the same for a row within all of the pipeline's sessions: it calls nothing
 * that is VOLATILE, and of what is STABLE operators, which read no tables either, and {@link ofSettingsAlone}. It calls PostgreSQL's own alone.
 */
export const dependsOnSettingsAlone = (tree: string) => `(
  NOT EXISTS (SELECT FROM regexp_matches(${tree}::text, '\\{(\\w+)', 'g') AS node WHERE node[1] !~ '^(?:${nodes.join('|')})$')
  AND NOT EXISTS (
    SELECT FROM regexp_matches(${tree}::text, ':(funcid|opfuncid|elemfuncid) (\\d+)', 'g') AS called
    JOIN pg_proc p ON p.oid = called[2]::oid
    WHERE p.provolatile <> 'i' AND (p.provolatile = 'v' OR called[1] <> 'opfuncid' AND p.proname <> ALL (ARRAY[${ofSettingsAlone.map((name) => escapeLiteral(name)).join(', ')}]))))`;
