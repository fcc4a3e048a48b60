import type { Client, ClientOptions } from '@godwit/client';
import type { ErrorCode, Gateway, Godwit } from '@godwit/server';
import { UsageError } from '../exit-codes.js';

/** Environment variables. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The options with which commands name a server, and the user or the service that talks to it. */
export interface ConnectionOptions {
  url?: string;
  httpUrl?: string;
  token?: string;
  key?: string;
  user?: string;
}

/** A token of a user; or a service key, which may act as a user. */
export type Credential = { token: string } | { key: string; user: string | undefined };

const LOCAL_SOCKET = 'ws://127.0.0.1:8080/v1/ws';
const LOCAL_HTTP = 'http://127.0.0.1:8081';

/** The addresses of the server that a command talks to; by default those of role `all` on this machine. */
export function addressesOf(options: ConnectionOptions, variables: Variables): { url: string; httpUrl: string } {
  const url = options.url ?? (variables.GODWIT_URL || undefined);
  // An address given on the command line is of another server than the one of the environment.
  const httpUrl = options.httpUrl ?? ((options.url === undefined && variables.GODWIT_HTTP_URL) || undefined);
  for (const [name, value] of Object.entries({ '--url': url, '--http-url': httpUrl })) {
    if (value === undefined) continue;
    const scheme = URL.canParse(value) ? new URL(value).protocol : '';
    if (!/^https?:$/.test(scheme) && !(name === '--url' && /^wss?:$/.test(scheme)))
      throw new UsageError(`${name}: must be like https://chat.example.com, is ${JSON.stringify(value)}`);
  }
  return { url: url ?? LOCAL_SOCKET, httpUrl: httpUrl ?? (url ? httpOf(url) : LOCAL_HTTP) };
}

/** The address of the HTTP API that follows from a gateway's endpoint, as in the SDK. */
function httpOf(url: string): string {
  return url
    .replace(/^ws/, 'http')
    .replace(/\/+$/, '')
    .replace(/\/v1\/ws$/, '');
}

/** As whom a command talks. Options come before the environment. Throws UsageError if there is nobody. */
export async function credentialOf(options: ConnectionOptions, variables: Variables): Promise<Credential> {
  const { token, user } = options;
  if (token) return { token };
  const key = options.key || variables.GODWIT_KEY;
  if (user !== undefined) return key ? { key, user } : { token: await signDevelopmentToken(user, variables) };
  if (options.key) return { key: options.key, user };
  if (variables.GODWIT_TOKEN) return { token: variables.GODWIT_TOKEN };
  if (key) return { key, user };
  throw new UsageError(
    'as whom? Pass --user ID, for which AUTH_SECRET signs a token; or --token or GODWIT_TOKEN; or --key or GODWIT_KEY',
  );
}

async function signDevelopmentToken(user: string, variables: Variables): Promise<string> {
  const [{ readConfig }, { createToken }] = await Promise.all([
    import('../config/config.js'),
    import('../commands/token.js'),
  ]);
  return createToken(readConfig('token', variables), { user, hours: 24 });
}

/** The requests of a user, or of a service itself, over HTTP. */
export async function openGateway(options: ConnectionOptions, variables: Variables): Promise<Gateway> {
  const [credential, { Godwit }] = await Promise.all([credentialOf(options, variables), import('@godwit/server')]);
  const { httpUrl: url } = addressesOf(options, variables);
  if ('token' in credential) return new Godwit({ url, key: credential.token }).gateway;
  const service = new Godwit({ url, key: credential.key });
  return credential.user === undefined ? service.gateway : service.as(credential.user);
}

/** The service key of a command that needs one. Throws UsageError if there is none. */
export function keyOf(options: ConnectionOptions, variables: Variables): string {
  const key = options.key || variables.GODWIT_KEY;
  if (!key)
    throw new UsageError('a service key is needed: pass --key, or set GODWIT_KEY; "godwit keys make" makes one');
  return key;
}

/** The requests of ServerService, with a service key. */
export async function openService(options: ConnectionOptions, variables: Variables): Promise<Godwit> {
  const key = keyOf(options, variables);
  const { Godwit } = await import('@godwit/server');
  return new Godwit({ url: addressesOf(options, variables).httpUrl, key });
}

/** Opens a session of a user over a WebSocket. A service key makes a token for the user. */
export async function openSession(
  options: ConnectionOptions,
  variables: Variables,
  more: Partial<ClientOptions> = {},
): Promise<Client> {
  const credential = await credentialOf(options, variables);
  const { connect } = await import('@godwit/client');
  return connect({
    ...addressesOf(options, variables),
    token: await tokenSource(credential, options, variables),
    clientName: 'godwit-cli',
    connectTimeoutMs: 5_000,
    ...more,
  });
}

async function tokenSource(
  credential: Credential,
  options: ConnectionOptions,
  variables: Variables,
): Promise<ClientOptions['token']> {
  if ('token' in credential) return credential.token;
  const { key, user } = credential;
  if (user === undefined)
    throw new UsageError('a service has no session: add --user ID, for whom the key makes a token');
  const service = await openService({ ...options, key }, variables);
  // The first token is made here, so that a refused key ends the command instead of being tried again.
  let first: string | undefined = (await service.createToken({ user_id: user })).token;
  return async () => {
    const token = first ?? (await service.createToken({ user_id: user })).token;
    first = undefined;
    return token;
  };
}

/** A request to a route of the HTTP API that is no rpc; `key`: a service key. */
export interface PlainRequest {
  /** Default: GET. */
  method?: string;
  url: string;
  key?: string | undefined;
  /** Sent as JSON. */
  body?: object;
}

/** Makes a request, and resolves with the JSON of the answer. Rejects with a GodwitError. */
export async function requestJson(request: PlainRequest): Promise<unknown> {
  const text = await requestText(request);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { GodwitError } = await import('@godwit/server');
    throw new GodwitError('UNAVAILABLE', `${request.url}: the answer is not JSON`, { cause });
  }
}

/** As `requestJson`, for a page of text. */
export async function requestText({ method = 'GET', url, key, body }: PlainRequest): Promise<string> {
  const { GodwitError } = await import('@godwit/server');
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method,
      headers: {
        ...(key && { authorization: `Bearer ${key}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body ? JSON.stringify(body) : null,
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    text = await response.text();
  } catch (cause) {
    throw new GodwitError('UNAVAILABLE', `${url}: the server cannot be reached`, { cause });
  }
  if (response.ok) return text;
  const { status } = response;
  const problem = problemOf(text);
  const code = STATUS_CODES[status] ?? (status >= 500 ? 'UNAVAILABLE' : 'INTERNAL');
  throw new GodwitError(code, problem.detail ?? `${url}: answered ${status}`, { status });
}

const STATUS_CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RATE_LIMITED',
};

function problemOf(text: string): { detail?: string } {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
