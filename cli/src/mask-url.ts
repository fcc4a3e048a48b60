import { POSTGRES_PARAMETERS } from '@godwit/store/settings';

/** Replaces a secret in printed settings. */
export const MASK = '********';

/** None of the parameters that are known holds a secret. The values of any others are masked. */
const OPEN_PARAMETERS: ReadonlySet<string> = new Set(POSTGRES_PARAMETERS);

/**
 * A URL as it may be printed: without what stands between its scheme and its last @, but for a user's name that a
 * password follows, and without the values of parameters that may be secrets. It need not be a good URL: a password that
 * holds a raw @, / or ? is masked as well.
 */
export function maskUrl(url: string): string {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(url) ?? [];
  const at = rest.lastIndexOf('@');
  const user = at < 0 ? '' : /^([^:/?#@]*):/.exec(rest)?.[1];
  const credentials = at < 0 ? '' : `${user === undefined ? '' : `${user}:`}${MASK}@`;
  const [, place = '', query = ''] = /^([^?#]*)(.*)$/s.exec(rest.slice(at + 1)) ?? [];
  const parameters = query.split(/(?<=[?&#])/).map((part) => {
    const [, name = '', value, end = ''] = /^([^=&#?]*)(=[^&#?]*)?([&#?]?)$/s.exec(part) ?? [undefined, '', '=', ''];
    if (value === undefined) return name ? `${MASK}${end}` : end;
    return `${name}=${OPEN_PARAMETERS.has(name) ? value.slice(1) : MASK}${end}`;
  });
  return scheme + credentials + place + parameters.join('');
}

/** The origin of a URL whose path may be a secret, as webhooks' often are. */
export function maskPath(url: string): string {
  if (!URL.canParse(url)) return MASK;
  const { origin, pathname, search, username } = new URL(url);
  return `${origin}/${pathname === '/' && !search && !username ? '' : MASK}`;
}
