/**
 * In the place of `pg-connection-string`, which `pg` reads a URL with: a function has host, port and user one by one, and its password of a
 * secret.
 * @see https://node-postgres.com/features/connecting
 */
module.exports.parse = (): never => {
  throw new TypeError('A connection has its settings one by one here, and none as a URL.');
};
