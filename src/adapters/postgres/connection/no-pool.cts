/**
 * In the place of `pg-pool`, which `pg` loads for a class of its own: serverless.yml puts it there, for each of the pipeline's
 * connections is a session of its own.
 * @see https://node-postgres.com/apis/pool
 */
module.exports = class NoPool {};
