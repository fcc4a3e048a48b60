import type uWS from 'uWebSockets.js';
import { SOCKET_PATH, SUBPROTOCOL } from '@godwit/schema';
import { clientAddress, createTrustedProxies } from '@godwit/store/addresses';
import type { CertificateFiles } from '@godwit/store/tls';
import { Admission, type Refusal } from './admission.js';
import { answerLater } from './answers.js';
import { type ConnectionLimits, connectionLimits, type RefusalReason } from './connection-limits.js';
import { countedAddress } from './counted-address.js';
import { type Listener, openListener, UNCOMPRESSED } from './listener.js';
import { PING_MS, Pings } from './pings.js';
import { Socket, type UserData } from './socket.js';

/**
 * Messages between the protocol's limit and this one are answered with a close code; longer ones break the connection.
 */
const HARD_MESSAGE_BYTES = 2 * 1024 * 1024;
/**
 * Seconds without any traffic, including pongs, after which a peer counts as dead. A peer that stops reading for a
 * minute, such as a page that the browser puts to sleep, remains connected.
 */
const IDLE_SECONDS = 90;
/** Milliseconds between two checks for sockets that are due for a ping. */
const PING_STEP_MS = 1_000;
/**
 * Every socket subscribes to it: without a topic, the native server's write path has the defect that FRAGMENT_BYTES
 * avoids.
 */
const TOPIC = 'all';

/** Handlers for socket events. `S` is the state that the owner keeps for each socket. */
export interface SocketEvents<S> {
  open(socket: Socket): S;
  /** `bytes` is only valid until this returns. */
  message(session: S, bytes: Uint8Array, isBinary: boolean): void;
  /** The peer took some of the backlog; `buffered` bytes are left. */
  drain(session: S, buffered: number): void;
  close(session: S, code: number): void;
}

/**
 * A page of the gateway's own HTTP server, for load balancers and Prometheus. `authorization` is the request's header;
 * empty: it has none.
 */
export type Page = (authorization: string) => Promise<{ status: number; type: string; body: string }>;

/** The address to listen on, and the handlers. */
export interface SocketServerOptions<S> {
  host: string;
  port: number;
  events: SocketEvents<S>;
  pages: Readonly<Record<string, Page>>;
  /** Milliseconds between two WebSocket pings to a socket. Default `PING_MS`. */
  pingMs?: number;
  /** Default `connectionLimits`. */
  limits?: ConnectionLimits;
  /** Addresses and ranges of proxies whose `X-Forwarded-For` and PROXY header are believed; none by default. */
  trustedProxies?: readonly string[];
  /** The certificate of the port; undefined: no TLS. */
  tls?: CertificateFiles | undefined;
  /** Origins whose pages may connect; empty (the default): any. A client without an origin is no browser. */
  allowedOrigins?: readonly string[];
  /** Called for each handshake that is refused for a limit or its origin. */
  onRefused?: (reason: RefusalReason, address: string) => void;
}

const WRONG_ORIGIN: Refusal = {
  reason: 'origin',
  status: '403 Forbidden',
  text: 'pages of this origin may not connect: see ALLOWED_ORIGINS',
};

/** The value of a header that is a list, which may be spread over several headers (RFC 9110, 5.3). */
function listHeader(request: uWS.HttpRequest, wanted: string): string {
  const values: string[] = [];
  // The native server's getHeader returns only the first of several headers.
  request.forEach((name, value) => {
    if (name === wanted) values.push(value);
  });
  return values.join(',');
}

/** The subprotocols that a client offers (RFC 6455, 11.3.4). */
function offeredProtocols(request: uWS.HttpRequest): string[] {
  return listHeader(request, 'sec-websocket-protocol')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/**
 * The addresses that proxies name for a request, the nearest last: those of X-Forwarded-For, then that of a PROXY header
 * (version 2). That header stands before TLS, so one inside a connection of TLS was written by the client.
 */
function namedAddresses(response: uWS.HttpResponse, request: uWS.HttpRequest, isSecure: boolean): string {
  const proxied = isSecure ? '' : Buffer.from(response.getProxiedRemoteAddressAsText()).toString();
  return [listHeader(request, 'x-forwarded-for'), proxied].filter(Boolean).join(',');
}

/** Serves WebSockets on `/v1/ws` and a few pages of HTTP. Rejects if the port is not available. */
export async function listen<S>(options: SocketServerOptions<S>): Promise<Listener> {
  const { host, port, tls, pages, pingMs = PING_MS } = options;
  const pings = new Pings(pingMs);
  const socketRoute = createSocketRoute(options, pings);
  const listener = await openListener({
    host,
    port,
    tls,
    route(app) {
      app.ws<UserData>(SOCKET_PATH, socketRoute);
      for (const [path, page] of Object.entries(pages)) servePage(app, path, page);
      app.any('/*', (response) => {
        answerLater(response, { status: '404 Not Found', body: `Godwit speaks WebSocket on ${SOCKET_PATH}` });
      });
    },
  });
  const pinging = setInterval(() => pings.step(), Math.min(PING_STEP_MS, pingMs));
  return {
    port: listener.port,
    stopListening: listener.stopListening,
    close() {
      clearInterval(pinging);
      listener.close();
    },
  };
}

/** The handlers of the WebSockets: one object for all apps of a port, so that they share their limits. */
function createSocketRoute<S>(options: SocketServerOptions<S>, pings: Pings): uWS.WebSocketBehavior<UserData> {
  const { events, onRefused } = options;
  const admission = new Admission(options.limits ?? connectionLimits);
  const isTrusted = createTrustedProxies(options.trustedProxies ?? []);
  const origins = new Set(options.allowedOrigins);

  return {
    compression: UNCOMPRESSED,
    maxPayloadLength: HARD_MESSAGE_BYTES,
    maxBackpressure: 0,
    idleTimeout: IDLE_SECONDS,
    sendPingsAutomatically: false,
    upgrade(response, request, context) {
      const protocols = offeredProtocols(request);
      if (protocols.length > 0 && !protocols.includes(SUBPROTOCOL)) {
        const body = `the WebSocket subprotocol must be ${SUBPROTOCOL}`;
        answerLater(response, { status: '400 Bad Request', body });
        return;
      }
      const peer = Buffer.from(response.getRemoteAddressAsText()).toString();
      const named = namedAddresses(response, request, options.tls !== undefined);
      const client = clientAddress(peer, named, isTrusted);
      const { address } = client;
      const countedAs = countedAddress(client, isTrusted);
      const origin = request.getHeader('origin');
      const refusal =
        origins.size > 0 && origin && !origins.has(origin)
          ? WRONG_ORIGIN
          : admission.refuse(countedAs, performance.now());
      if (refusal) {
        onRefused?.(refusal.reason, address);
        const { status, retryAfterSeconds, text } = refusal;
        answerLater(response, { status, retryAfterSeconds, body: `${text}\n` }, { closes: true });
        return;
      }
      response.upgrade<UserData>(
        { address, countedAs },
        request.getHeader('sec-websocket-key'),
        protocols.length > 0 ? SUBPROTOCOL : '',
        request.getHeader('sec-websocket-extensions'),
        context,
      );
    },
    open(ws) {
      ws.subscribe(TOPIC);
      const data = ws.getUserData();
      data.socket = new Socket(ws, admission.opened(data.countedAs));
      pings.add(data.socket);
      data.session = events.open(data.socket);
    },
    message(ws, message, isBinary) {
      events.message(ws.getUserData().session as S, new Uint8Array(message), isBinary);
    },
    drain(ws) {
      events.drain(ws.getUserData().session as S, ws.getBufferedAmount());
    },
    close(ws, code) {
      const { socket, session } = ws.getUserData();
      if (socket) pings.remove(socket);
      socket?.markClosed();
      events.close(session as S, code);
    },
  };
}

/** Serves a page by GET and HEAD. */
function servePage(app: uWS.TemplatedApp, path: string, page: Page): void {
  const serve = (response: uWS.HttpResponse, request: uWS.HttpRequest, hasBody: boolean) => {
    const answer = page(request.getHeader('authorization'));
    answerLater(
      response,
      answer.then(({ status, ...rest }) => ({ status: String(status), ...rest })),
      { hasBody },
    );
  };
  app.get(path, (response, request) => serve(response, request, true));
  app.head(path, (response, request) => serve(response, request, false));
}
