import { POSTGRES_PARAMETERS } from '@godwit/store/settings';

/** Replaces a secret in printed settings. */
export const MASK = '********';

/** The known parameters, none of which holds a secret. The values of all other parameters are masked. */
const OPEN_PARAMETERS: ReadonlySet<string> = new Set(POSTGRES_PARAMETERS);

/**
 * Returns a URL that is safe to print: everything between its scheme and its last @ is masked, except for a user name
 * that is followed by a password, and so are the values of parameters that may be secrets. The URL need not be valid: a
 * password that contains a raw @, / or ? is masked, too.
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

/** Returns the origin of a URL, and masks the rest: the path may be a secret, as is common for webhooks. */
export function maskPath(url: string): string {
  if (!URL.canParse(url)) return MASK;
  const { origin, pathname, search, username } = new URL(url);
  return `${origin}/${pathname === '/' && !search && !username ? '' : MASK}`;
}
