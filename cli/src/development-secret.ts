/**
 * Signs tokens where no secret is configured, on one machine. It is public, so only role `all` starts with it.
 */
export const DEVELOPMENT_AUTH_SECRET = 'godwit development secret: not for production';
