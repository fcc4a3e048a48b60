import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';

/** Milliseconds in which the head of a request must have come. */
const HEAD_MS = 10_000;
/** Milliseconds between two looks at which heads are overdue. */
const HEAD_CHECK_MS = 1_000;
/** Milliseconds of silence after which a connection is cut, also in the middle of a body. */
const SILENCE_MS = 60_000;
/** Milliseconds for which a connection without a request is kept. */
const KEEP_ALIVE_MS = 72_000;
/** Requests of one connection: it ends now and then, so that gateways find stores that were added. */
const MAX_REQUESTS = 1_000;

/** Milliseconds in which a body must have come. */
export interface BodyTimes {
  /** From a caller who has shown no token yet. */
  stranger: number;
  /** From a caller with a token. */
  caller: number;
  /** From a caller with a token, of a file. */
  upload: number;
  /** The rest, once the request was answered. */
  rest: number;
}

const BODY_TIMES: BodyTimes = { stranger: 5_000, caller: 30_000, upload: 3_600_000, rest: 5_000 };

/** Bytes of the rest of a body that are read and dropped once its request was answered. */
const REST_BYTES = 32 * 1024 * 1024;
/** Milliseconds between two looks at how much of the rest came. */
const REST_CHECK_MS = 100;
/** Bytes of a body that may be left unread when the answer goes out without costing the connection. */
const KEPT_BYTES = 1024 * 1024;

/** Bodies that have not come in full. */
const bodies = new WeakMap<IncomingMessage, Body>();

/**
 * Makes HTTP servers whose connections cannot be blocked by a body, whenever the request is answered and however slowly the
 * body comes.
 *
 * A body must come within 5 s, or within what `allowBody` says; a late one is answered 408 and ends the connection. If a
 * request is answered before its body came, the rest is read and dropped, so that the next request on the connection is
 * reached. After a body of more than 1 MiB, or of unknown length, the answer says `Connection: close` instead, and the
 * rest is read for a while before the connection goes: closing it with bytes unread would reset it, and the client would
 * lose the answer.
 */
export function httpServers(times: Partial<BodyTimes> = {}): (handler: RequestListener) => Server {
  return (handler) => {
    const server = createServer({ connectionsCheckingInterval: HEAD_CHECK_MS }, (request, response) => {
      if (hasBody(request)) bodies.set(request, new Body(server, request, response, { ...BODY_TIMES, ...times }));
      handler(request, response);
    });
    server.headersTimeout = HEAD_MS;
    // It would be the same for all routes: each body has a limit of its own.
    server.requestTimeout = 0;
    server.keepAliveTimeout = KEEP_ALIVE_MS;
    server.maxRequestsPerSocket = MAX_REQUESTS;
    server.setTimeout(SILENCE_MS);
    return server;
  };
}

/** Whether a request has a body, even one that has yet to come. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Gives the body of a request more time, from now on: its caller has shown a token. */
export function allowBody(request: IncomingMessage, what: 'caller' | 'upload'): void {
  bodies.get(request)?.allow(what);
}

/** The body of one request, until all of it came. */
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
    // Node looks at it when it writes the head of the answer.
    if (!(Number(request.headers['content-length']) <= KEPT_BYTES)) response.shouldKeepAlive = false;
    request.once('end', () => {
      clearTimeout(this.#deadline);
      if (!response.headersSent) response.shouldKeepAlive = keepAlive;
    });
    request.once('close', () => clearTimeout(this.#deadline));
    // Before Node's own listener, which closes the connection or turns to the next request.
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

  /** Reads what is left and forgets it, within bounds. */
  #drop(): void {
    const { socket, complete } = this.#request;
    // Whoever was reading it has stopped.
    this.#request.unpipe();
    this.#request.resume();
    if (complete) return;
    this.allow('rest');
    const most = socket.bytesRead + REST_BYTES;
    const check = setInterval(() => {
      if (socket.bytesRead > most) socket.destroy();
    }, REST_CHECK_MS).unref();
    // Node calls it where the connection is not kept. It must go on reading after the last write.
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
