import uWS from 'uWebSockets.js';
import { SOCKET_PATH, SUBPROTOCOL } from '@godwit/schema';
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

// The package's declarations leave this out; the native server has it.
interface ExclusiveListen {
  LIBUS_LISTEN_EXCLUSIVE_PORT: number;
  listen(host: string, port: number, flags: number, callback: (listening: uWS.us_listen_socket | false) => void): void;
}

/** Handlers for socket events. `S` is the state that the owner keeps for each socket. */
export interface SocketEvents<S> {
  open(socket: Socket): S;
  /** `bytes` is only valid until this returns. */
  message(session: S, bytes: Uint8Array, isBinary: boolean): void;
  /** The peer took some of the backlog; `buffered` bytes are left. */
  drain(session: S, buffered: number): void;
  close(session: S, code: number): void;
}

/** A page of the gateway's own HTTP server, for load balancers and Prometheus. */
export type Page = () => Promise<{ status: number; type: string; body: string }>;

/** The gateway's listening socket. */
export interface SocketServer {
  /** The actual port, also if 0 was requested. */
  readonly port: number;
  /** Stops accepting connections; existing ones stay. */
  stopListening(): void;
  /** Breaks the remaining connections. */
  close(): void;
}

/** The address to listen on, and the handlers. */
export interface SocketServerOptions<S> {
  host: string;
  port: number;
  events: SocketEvents<S>;
  pages: Readonly<Record<string, Page>>;
  /** Milliseconds between two WebSocket pings to a socket. Default `PING_MS`. */
  pingMs?: number;
}

/** The subprotocols that a client offers: a list, which may be spread over several headers (RFC 6455, 11.3.4). */
function offeredProtocols(request: uWS.HttpRequest): string[] {
  const offered: string[] = [];
  // The native server's getHeader returns only the first of several headers.
  request.forEach((name, value) => {
    if (name === 'sec-websocket-protocol') offered.push(...value.split(','));
  });
  return offered.map((name) => name.trim()).filter(Boolean);
}

/** Serves WebSockets on `/v1/ws` and a few pages of HTTP. Rejects if the port is not available. */
export function listen<S>(options: SocketServerOptions<S>): Promise<SocketServer> {
  const { host, port, events, pages, pingMs = PING_MS } = options;
  const app = uWS.App();
  const pings = new Pings(pingMs);

  app.ws<UserData>(SOCKET_PATH, {
    compression: uWS.DISABLED,
    maxPayloadLength: HARD_MESSAGE_BYTES,
    maxBackpressure: 0,
    idleTimeout: IDLE_SECONDS,
    sendPingsAutomatically: false,
    upgrade(response, request, context) {
      const protocols = offeredProtocols(request);
      if (protocols.length > 0 && !protocols.includes(SUBPROTOCOL)) {
        response.writeStatus('400 Bad Request').end(`the WebSocket subprotocol must be ${SUBPROTOCOL}`);
        return;
      }
      response.upgrade<UserData>(
        {},
        request.getHeader('sec-websocket-key'),
        protocols.length > 0 ? SUBPROTOCOL : '',
        request.getHeader('sec-websocket-extensions'),
        context,
      );
    },
    open(ws) {
      ws.subscribe(TOPIC);
      const data = ws.getUserData();
      data.socket = new Socket(ws);
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
  });

  for (const [path, page] of Object.entries(pages)) {
    const serve = (response: uWS.HttpResponse, hasBody: boolean) => {
      let aborted = false;
      response.onAborted(() => {
        aborted = true;
      });
      const answer = (status: number, type: string, body: string) => {
        if (aborted) return;
        response.cork(() => {
          response.writeStatus(String(status)).writeHeader('content-type', type);
          if (hasBody) response.end(body);
          else response.endWithoutBody(Buffer.byteLength(body));
        });
      };
      page().then(
        ({ status, type, body }) => answer(status, type, body),
        (error) => answer(500, 'text/plain', String(error)),
      );
    };
    app.get(path, (response) => serve(response, true));
    app.head(path, (response) => serve(response, false));
  }
  app.any('/*', (response) => {
    response.writeStatus('404 Not Found').end(`Godwit speaks WebSocket on ${SOCKET_PATH}`);
  });

  return new Promise((resolve, reject) => {
    // By default two processes may share a port by accident.
    const exclusive = (uWS as unknown as ExclusiveListen).LIBUS_LISTEN_EXCLUSIVE_PORT;
    (app as unknown as ExclusiveListen).listen(host, port, exclusive, (listening) => {
      if (!listening) {
        reject(new Error(`cannot listen on ${host}:${port}: is the port in use?`));
        return;
      }
      const pinging = setInterval(() => pings.step(), Math.min(PING_STEP_MS, pingMs));
      let accepting = true;
      const stopListening = () => {
        if (accepting) uWS.us_listen_socket_close(listening);
        accepting = false;
      };
      resolve({
        port: uWS.us_socket_local_port(listening),
        stopListening,
        close() {
          clearInterval(pinging);
          stopListening();
          app.close();
        },
      });
    });
  });
}
