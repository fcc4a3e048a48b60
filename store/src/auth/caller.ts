/** The id under which a service acts for itself. Ids of users do not begin with `@`. */
export const serviceCaller = (name: string): string => `@${name}`;

/** Whether the caller of a request is a service, rather than a user. */
export const isService = (callerId: string): boolean => callerId.startsWith('@');
