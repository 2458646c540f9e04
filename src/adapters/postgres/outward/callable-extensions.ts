/** Extensions whose functions reach other servers for whoever may call them. */
export const callableExtensions = `('dblink', 'aws_lambda', 'aws_s3', 'http', 'plproxy')`;

/**
 * Views, and tables with rules, that call one of their functions: bound to it when they were made, they find it wherever
 * it is. And what is made of these.
 */
export const outwardViews = `
  WITH RECURSIVE outward(oid) AS (
    SELECT r.ev_class FROM pg_extension x
    JOIN pg_depend e ON e.refclassid = 'pg_extension'::regclass AND e.refobjid = x.oid AND e.deptype = 'e'
                        AND e.classid = 'pg_proc'::regclass
    JOIN pg_depend d ON d.refclassid = 'pg_proc'::regclass AND d.refobjid = e.objid AND d.classid = 'pg_rewrite'::regclass
    JOIN pg_rewrite r ON r.oid = d.objid
    WHERE x.extname IN ${callableExtensions}
    UNION
    SELECT r.ev_class FROM outward
    JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = outward.oid AND d.classid = 'pg_rewrite'::regclass
    JOIN pg_rewrite r ON r.oid = d.objid
  )
  SELECT oid FROM outward`;

/** Whether the text of a function names one of theirs. */
export const namesOutward = (text: string) => `${text} ~* '\\m(dblink|aws_lambda|aws_s3|http_|plproxy)'`;
