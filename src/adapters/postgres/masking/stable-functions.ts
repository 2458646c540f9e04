import { escapeLiteral } from 'pg';
import { ofExtension } from '../grants/schema-objects.ts';

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

/** Operators that look for words as a setting says that may be the database's own. */
const ofOtherSettings = ['ts_match_tt', 'ts_match_tq'];

/** What an expression may be made of, by PostgreSQL's names, some of which were shorter before 16: nothing that calls what it has no number of. */
const nodes = [
  ...[
    'VAR',
    'CONST',
    'FUNCEXPR',
    'NAMEDARGEXPR',
    'OPEXPR',
    'NULLIFEXPR',
    'DISTINCTEXPR',
    'SCALARARRAYOPEXPR',
    'BOOLEXPR',
  ],
  ...[
    'NULLTEST',
    'BOOLEANTEST',
    'CASE(EXPR|WHEN|TESTEXPR)?',
    'WHEN',
    'COALESCE(EXPR)?',
    'MINMAX(EXPR)?',
    'RELABELTYPE',
  ],
  ...['COERCEVIAIO', 'COLLATE(EXPR)?', 'ARRAY(COERCE)?(EXPR)?', 'SUBSCRIPTINGREF', 'JSONISPREDICATE'],
];

const literals = (values: readonly string[]) => `ARRAY[${values.map((value) => escapeLiteral(value)).join(', ')}]`;

/** SQL: the nodes of a stored expression (`pg_node_tree`) that may call what no catalogue tells of, as a cast to JSON that is looked up when it runs. */
export const strangeNodes = (tree: string) => `ARRAY(
  SELECT DISTINCT node[1] FROM regexp_matches(${tree}::text, '\\{(\\w+)', 'g') AS node WHERE node[1] !~ '^(?:${nodes.join('|')})$')`;

/**
 * SQL: what of PostgreSQL's own a stored expression calls that answers otherwise for the same row within another of the pipeline's sessions:
 * what is VOLATILE, what is STABLE but for operators and {@link ofSettingsAlone}, and casts of a text to what reads a time or looks up a name.
 */
export const unsteadyCalls = (tree: string) => `ARRAY(
  SELECT p.proname || '()' FROM regexp_matches(${tree}::text, ':(funcid|opfuncid|elemfuncid) (\\d+)', 'g') AS called
  JOIN pg_proc p ON p.oid = called[2]::oid
  WHERE p.provolatile = 'v' OR p.provolatile = 's' AND CASE WHEN called[1] = 'opfuncid' THEN p.proname = ANY (${literals(ofOtherSettings)})
                                                          ELSE p.proname <> ALL (${literals(ofSettingsAlone)}) END
  UNION
  SELECT 'a cast to ' || format_type(y.oid, NULL) FROM regexp_matches(${tree}::text, ':resulttype (\\d+)', 'g') AS cast_to
  JOIN pg_type y ON y.oid = cast_to[1]::oid LEFT JOIN pg_type e ON e.oid = y.typelem AND y.typsubscript = 'array_subscript_handler'::regproc
  JOIN pg_proc p ON p.oid = coalesce(e.typinput, y.typinput) WHERE p.provolatile <> 'i' ORDER BY 1)`;

/**
 * SQL: functions and operators of somebody's own under the names of those that a stored expression calls. Where the table's code finds its
 * names, one of them might fit better; and a literal is made a value of the type that fits, by that type's own code, as soon as it is read.
 */
export const namesakes = (tree: string) => `ARRAY(
  SELECT other.oid::regprocedure::text FROM regexp_matches(${tree}::text, ':funcid (\\d+)', 'g') AS called
  JOIN pg_proc p ON p.oid = called[1]::oid JOIN pg_proc other ON other.proname = p.proname
  WHERE other.pronamespace <> 'pg_catalog'::regnamespace AND NOT ${ofExtension('pg_proc', 'other.oid')}
  UNION
  SELECT other.oid::regoperator::text FROM regexp_matches(${tree}::text, ':opno (\\d+)', 'g') AS called
  JOIN pg_operator o ON o.oid = called[1]::oid JOIN pg_operator other ON other.oprname = o.oprname
  WHERE other.oprnamespace <> 'pg_catalog'::regnamespace AND NOT ${ofExtension('pg_operator', 'other.oid')} ORDER BY 1)`;
