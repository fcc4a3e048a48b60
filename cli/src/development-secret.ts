/**
 * What tokens are signed with where no secret is configured, on one machine. Everybody knows it, so nothing but role
 * `all` starts with it.
 */
export const DEVELOPMENT_AUTH_SECRET = 'godwit development secret: not for production';
