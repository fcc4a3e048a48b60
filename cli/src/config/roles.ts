/** The roles and commands of `godwit`. */
export const roles = [
  'all',
  'gateway',
  'store',
  'worker',
  'cron',
  'jobs',
  'users',
  'migrate',
  'restored',
  'token',
] as const;
export type Role = (typeof roles)[number];

/** The roles of processes that run until a signal. */
export const servedRoles = ['all', 'gateway', 'store', 'worker'] as const;
export type ServedRole = (typeof servedRoles)[number];
