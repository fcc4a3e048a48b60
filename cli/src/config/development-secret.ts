/**
 * Signs tokens if no secret is configured, on one machine. It is public, so only role `all` starts with it.
 */
export const DEVELOPMENT_AUTH_SECRET = 'godwit development secret: not for production';

/** The public default of INTERNAL_TOKEN; only role `all` starts with it. */
export const DEVELOPMENT_INTERNAL_TOKEN = 'godwit development token: not for production';
