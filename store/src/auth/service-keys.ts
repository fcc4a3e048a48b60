import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * The scopes of services. A key without scopes has all of them. `messages`: read, post, change and import messages;
 * `conversations`: create and change conversations and their members; `users`: everything about users;
 * `notifications`: notify users; `tokens`: make tokens of users; `operator`: the routes of operators; `metrics`: read /metrics.
 */
export const serviceScopes = [
  'messages',
  'conversations',
  'users',
  'notifications',
  'tokens',
  'operator',
  'metrics',
] as const;
export type ServiceScope = (typeof serviceScopes)[number];

/** One key of a service: a backend of the application. */
export interface ServiceKey {
  /** The service's name: `@name` where a user's id would stand. */
  name: string;
  key: string;
  scopes: readonly ServiceScope[];
}

/** An admitted service. */
export interface ServiceIdentity {
  name: string;
  scopes: ReadonlySet<string>;
  /** The credential that it presented: a key of SERVICE_KEYS, a token of the issuer, or the internal token. */
  credential: 'key' | 'token' | 'internal';
  /** When its token was issued, in Unix milliseconds; 0: the token does not say. Infinity: no token. */
  issued_at: number;
}

/** Characters of a key at least. */
const MIN_KEY_LENGTH = 32;
/** One less than those of an id, since `@` stands before it. */
const NAME = /^[a-z0-9][a-z0-9_-]{0,62}$/;

/** Whether a text can be the name of a service. */
export const isServiceName = (text: string): boolean => NAME.test(text);

/**
 * Reads `SERVICE_KEYS`: entries `NAME:KEY[:SCOPE,SCOPE]`, separated by white space. A name may have several keys, so that
 * one can be replaced while another is in use. Throws an error that says what is wrong, without the key.
 */
export function parseServiceKeys(text: string): ServiceKey[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((entry, index) => {
      const [name = '', key = '', scopes, ...rest] = entry.split(':');
      const where = NAME.test(name) ? name : `entry ${index + 1}`;
      if (!NAME.test(name)) throw new Error(`${where}: the name must be 1 to 63 of a-z, 0-9, - and _`);
      if (key.length < MIN_KEY_LENGTH)
        throw new Error(`${where}: the key must have at least ${MIN_KEY_LENGTH} characters`);
      if (rest.length > 0) throw new Error(`${where}: must be NAME:KEY or NAME:KEY:SCOPE,SCOPE`);
      const list = scopes === undefined ? serviceScopes : scopes.split(',');
      const unknown = list.find((scope) => !serviceScopes.includes(scope as ServiceScope));
      if (unknown !== undefined)
        throw new Error(`${where}: the scope ${JSON.stringify(unknown)} is none of ${serviceScopes.join(', ')}`);
      return { name, key, scopes: list as ServiceScope[] };
    });
}

/** Finds the service whose key a bearer token is; undefined if it is none. Takes the same time for every token. */
export function createServiceKeyring(
  keys: readonly ServiceKey[],
  credential: 'key' | 'internal' = 'key',
): (token: string) => ServiceIdentity | undefined {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const known = keys.map(({ name, key, scopes }) => ({
    digest: digest(key),
    identity: { name, scopes: new Set<string>(scopes), credential, issued_at: Number.POSITIVE_INFINITY },
  }));
  return (token) => {
    const given = digest(token);
    let found: ServiceIdentity | undefined;
    for (const { digest: expected, identity } of known) if (timingSafeEqual(expected, given)) found = identity;
    return found;
  };
}

/** Decides about the value of an Authorization header: whether it holds a service key with a scope. */
export function createScopeCheck(
  keys: readonly ServiceKey[],
  scope: ServiceScope,
): (authorization: string | undefined) => boolean {
  const find = createServiceKeyring(keys);
  return (authorization) => {
    const token = bearerKey(authorization);
    return token !== undefined && (find(token)?.scopes.has(scope) ?? false);
  };
}

/** The key in the value of an Authorization header, whole: it may hold spaces. Undefined: there is none. */
export function bearerKey(authorization: string | undefined): string | undefined {
  return /^bearer (.+)$/i.exec(authorization ?? '')?.[1];
}
