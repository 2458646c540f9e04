/**
 * In the place of the client over libpq that `pg` has besides, and loads only where it is asked for: `pg-native` is not installed, as `pg`
 * would find.
 * @see https://node-postgres.com/features/native
 */
throw Object.assign(new Error('pg-native is not here'), { code: 'MODULE_NOT_FOUND' });
