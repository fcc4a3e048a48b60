import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SOCKET_PATH, SUBPROTOCOL } from '@godwit/schema/client';
import { WebSocketServer } from 'ws';
import { ScenarioConnection } from './scenario-connection.js';
import type { Waiting } from './waiting.js';

/** A WebSocket server on loopback that plays the gateway of one scenario. */
export class ScenarioServer {
  readonly #server: WebSocketServer;
  readonly #waiting: Waiting;
  readonly #all: ScenarioConnection[] = [];
  readonly #opened: ScenarioConnection[] = [];

  private constructor(server: WebSocketServer, scripted: ReadonlySet<string>, waiting: Waiting) {
    this.#server = server;
    this.#waiting = waiting;
    server.on('connection', (socket, request) => {
      if (request.url !== SOCKET_PATH) waiting.violated(`the client asked for ${request.url}, not ${SOCKET_PATH}`);
      if (socket.protocol !== SUBPROTOCOL) waiting.violated(`the client must offer the subprotocol ${SUBPROTOCOL}`);
      const connection = new ScenarioConnection(socket, scripted, waiting);
      this.#all.push(connection);
      this.#opened.push(connection);
      waiting.changed();
    });
  }

  /** Listens on a free port. `scripted`: the commands that the scenario answers. */
  static async start(scripted: ReadonlySet<string>, waiting: Waiting): Promise<ScenarioServer> {
    const server = new WebSocketServer({
      port: 0,
      host: '127.0.0.1',
      handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
    });
    await once(server, 'listening');
    return new ScenarioServer(server, scripted, waiting);
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}${SOCKET_PATH}`;
  }

  /** Resolves with the next connection. */
  connection(): Promise<ScenarioConnection> {
    return this.#waiting.until(
      () => this.#opened.shift(),
      () => 'the client opened no connection',
    );
  }

  /** Throws if the client opened a connection or sent a request that no step has taken. */
  checkTaken(): void {
    if (this.#opened.length > 0) throw new Error('the client opened a connection that no step expects');
    const [request] = this.#all.flatMap((connection) => connection.untaken);
    if (request)
      throw new Error(`the client sent ${request.command}, which no step expects: ${JSON.stringify(request)}`);
  }

  /** Breaks all connections and stops to listen. */
  stop(): void {
    for (const connection of this.#all) connection.drop();
    this.#server.close();
  }
}
