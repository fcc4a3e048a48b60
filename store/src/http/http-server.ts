import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { CertificateFiles } from '../tls/certificate-files.js';

/** Milliseconds within which the head of a request must arrive. */
const HEAD_MS = 10_000;
/** Milliseconds within which the handshake of TLS must be complete. */
const HANDSHAKE_MS = 10_000;
/** Milliseconds between checks for overdue heads. */
const HEAD_CHECK_MS = 1_000;
/** Milliseconds of inactivity after which a connection is cut, also in the middle of a body. */
const SILENCE_MS = 60_000;
/** Milliseconds for which an idle connection is kept. */
const KEEP_ALIVE_MS = 72_000;
/** Requests per connection: connections are recycled, so that gateways find added stores. */
const MAX_REQUESTS = 1_000;

/** Milliseconds within which a body must arrive. */
export interface BodyTimes {
  /** From a caller that has not yet been authenticated. */
  stranger: number;
  /** From an authenticated caller. */
  caller: number;
  /** From an authenticated caller that uploads a file. */
  upload: number;
  /** For the rest of the body, once the request was answered. */
  rest: number;
}

const BODY_TIMES: BodyTimes = { stranger: 5_000, caller: 30_000, upload: 3_600_000, rest: 5_000 };

/** Bytes of the rest of a body that are read and discarded once its request was answered. */
const REST_BYTES = 32 * 1024 * 1024;
/** Milliseconds between checks of how much of the rest has arrived. */
const REST_CHECK_MS = 100;
/** Bytes of a body that may be unread when the answer is sent without the connection being closed. */
const KEPT_BYTES = 1024 * 1024;

/** Bodies that have not fully arrived. */
const bodies = new WeakMap<IncomingMessage, Body>();

/**
 * Makes HTTP servers whose connections cannot be blocked by a body, whenever the request is answered and however slowly
 * the body comes.
 *
 * A body must arrive within 5 s, or within the time that `allowBody` grants; a late one is answered 408 and ends the
 * connection. If a request is answered before its body arrived, the rest is read and discarded, so that the next
 * request on the connection can be read. After a body of more than 1 MiB, or of unknown length, the answer says
 * `Connection: close` instead, and the rest is read for a limited time before the connection is closed: closing it with
 * unread bytes would reset it, and the client would lose the answer.
 *
 * `tls`: the certificate; undefined: plain HTTP.
 */
export function httpServers(
  times: Partial<BodyTimes> = {},
  tls?: CertificateFiles | undefined,
): (handler: RequestListener) => Server {
  return (handler) => {
    const server = create(tls, (request, response) => {
      if (hasBody(request)) bodies.set(request, new Body(server, request, response, { ...BODY_TIMES, ...times }));
      handler(request, response);
    });
    server.headersTimeout = HEAD_MS;
    // Disabled, since it would be the same for all routes: each body has its own limit.
    server.requestTimeout = 0;
    server.keepAliveTimeout = KEEP_ALIVE_MS;
    server.maxRequestsPerSocket = MAX_REQUESTS;
    server.setTimeout(SILENCE_MS);
    return server;
  };
}

/** A server; with a certificate one of HTTPS, whose later connections get each changed certificate. */
function create(tls: CertificateFiles | undefined, listener: RequestListener): Server {
  const checks = { connectionsCheckingInterval: HEAD_CHECK_MS };
  if (!tls) return createServer(checks, listener);
  const { cert, key } = tls.current;
  const server = createSecureServer({ ...checks, cert, key, handshakeTimeout: HANDSHAKE_MS }, listener);
  tls.onChange((next) => server.setSecureContext({ cert: next.cert, key: next.key }));
  return server;
}

/** Whether a request has a body, even one that has yet to arrive. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Gives the body of a request more time, from now on, because its caller is authenticated. */
export function allowBody(request: IncomingMessage, what: 'caller' | 'upload'): void {
  bodies.get(request)?.allow(what);
}

/** The body of one request, until all of it has arrived. */
class Body {
  readonly #server: Server;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #times: BodyTimes;
  #deadline: NodeJS.Timeout | undefined;

  constructor(server: Server, request: IncomingMessage, response: ServerResponse, times: BodyTimes) {
    this.#times = times;
    this.#server = server;
    this.#request = request;
    this.#response = response;
    this.allow('stranger');
    const keepAlive = response.shouldKeepAlive;
    // Node reads this when it writes the head of the answer.
    if (!(Number(request.headers['content-length']) <= KEPT_BYTES)) response.shouldKeepAlive = false;
    request.once('end', () => {
      clearTimeout(this.#deadline);
      if (!response.headersSent) response.shouldKeepAlive = keepAlive;
    });
    request.once('close', () => clearTimeout(this.#deadline));
    // Before Node's own listener, which closes the connection or proceeds to the next request.
    response.prependOnceListener('finish', () => this.#drop());
  }

  allow(what: keyof BodyTimes): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.#late(), this.#times[what]).unref();
  }

  #late(): void {
    const { socket, complete } = this.#request;
    if (complete) return;
    if (this.#response.headersSent) socket.destroy();
    // As Node itself does for `requestTimeout`; the listener answers 408.
    else this.#server.emit('clientError', Object.assign(new Error('the body is late'), { code: LATE }), socket);
  }

  /** Reads and discards the rest of the body, within bounds. */
  #drop(): void {
    const { socket, complete } = this.#request;
    // Detaches any reader that stopped early.
    this.#request.unpipe();
    this.#request.resume();
    if (complete) return;
    this.allow('rest');
    const most = socket.bytesRead + REST_BYTES;
    const check = setInterval(() => {
      if (socket.bytesRead > most) socket.destroy();
    }, REST_CHECK_MS).unref();
    // Node calls this if the connection is not kept alive. It must continue reading after the last write.
    socket.destroySoon = () => {
      socket.end();
    };
    const dropped = () => {
      clearInterval(check);
      Reflect.deleteProperty(socket, 'destroySoon');
      if (socket.writableEnded) socket.destroy();
    };
    this.#request.once('end', dropped).once('close', dropped);
  }
}

const LATE = 'ERR_HTTP_REQUEST_TIMEOUT';
