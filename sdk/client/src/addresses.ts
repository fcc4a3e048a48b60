import { invalid, SOCKET_PATH } from '@godwit/schema/client';

/** Addresses of a server. */
export interface Addresses {
  /** The gateway's endpoint. */
  socket: string;
  /** The HTTP API, without a slash at the end. */
  http: string;
}

const SOCKET_SCHEMES: Record<string, string> = { 'https:': 'wss:', 'http:': 'ws:', 'wss:': 'wss:', 'ws:': 'ws:' };

/**
 * The addresses that follow from `url`: a server's address, or a gateway's endpoint. Throws INVALID_ARGUMENT, naming the
 * option, if one is no such address.
 */
export function addressesOf({ url, httpUrl }: { url: string; httpUrl?: string | undefined }): Addresses {
  const parsed = parse('url', url, 'https://chat.example.com, or wss://chat.example.com/v1/ws');
  const scheme = SOCKET_SCHEMES[parsed.protocol];
  if (!scheme) throw invalid('url', `must begin with https://, http://, wss:// or ws://, is ${shown(url)}`);
  const isServer = parsed.protocol.startsWith('h');
  const { host, pathname, search } = parsed;
  const path = pathname.replace(/\/+$/, '');
  const base = isServer ? path : path.replace(/\/v1\/ws$/, '');
  if (httpUrl !== undefined && !/^https?:$/.test(parse('httpUrl', httpUrl, 'https://chat.example.com').protocol))
    throw invalid('httpUrl', `must begin with https:// or http://, is ${shown(httpUrl)}`);
  return {
    socket: isServer ? `${scheme}//${host}${path}${SOCKET_PATH}${search}` : url,
    http: httpUrl?.replace(/\/+$/, '') ?? `${scheme.replace('ws', 'http')}//${host}${base}`,
  };
}

function parse(option: string, url: string, example: string): URL {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw invalid(option, `must be like ${example}, is ${shown(url)}`);
  }
  if (parsed.hash) throw invalid(option, `must not have a fragment, is ${shown(url)}`);
  return parsed;
}

/** A value of an option as an error message shows it. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 200)) : String(value);
}
