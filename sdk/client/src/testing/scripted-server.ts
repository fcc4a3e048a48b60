import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { decodeClientFrames, encodeEntry, type godwit } from '@godwit/schema';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ClientOptions } from '../client-options.js';

/** One connection to a scripted server. */
export interface ScriptedSocket {
  socket: WebSocket;
  /** Position in the order of connections, from 0. */
  index: number;
  /** Sends one frame. */
  send(frame: godwit.v1.ServerFrame.$Properties): void;
}

/** Handles a request. If it returns undefined, the server answers like a gateway that has nothing to report. */
export type Script = (frame: godwit.v1.ClientFrame, to: ScriptedSocket) => unknown;

/** A WebSocket server that speaks the protocol, except where a script overrides it. */
export interface ScriptedServer {
  url: string;
  /** Options of a client that probes and reconnects quickly. */
  options: ClientOptions;
  /** The commands of each connection, in order. */
  commands: string[][];
  connections: ScriptedSocket[];
  /**
   * Resolves once `condition` holds; it is checked whenever something arrives. Rejects after 20 seconds, listing the
   * commands that arrived.
   */
  until(condition: () => boolean, what: string): Promise<void>;
  close(): void;
}

const WAIT_MS = 20_000;

/** Starts a scripted server. `hello` holds further fields of its HelloResponse. */
export async function startScriptedServer(
  script: Script = () => undefined,
  hello: godwit.v1.HelloResponse.$Properties = {},
): Promise<ScriptedServer> {
  const arrived = new EventEmitter();
  const commands: string[][] = [];
  const connections: ScriptedSocket[] = [];
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (socket) => {
    const index = connections.length;
    const send = (frame: godwit.v1.ServerFrame.$Properties) => socket.send(encodeEntry(frame));
    const to = { socket, index, send };
    connections.push(to);
    const seen: string[] = [];
    commands.push(seen);
    socket.on('error', () => {});
    socket.on('message', (data: Buffer) => {
      for (const { frame } of decodeClientFrames(data, 256)) {
        const command = frame.request as string;
        seen.push(command);
        if (script(frame, to) === undefined) {
          const session = { session_id: `${index}`, user_id: 'ann', server_time: Date.now(), ...hello };
          send({ id: frame.id, [command]: command === 'hello' ? session : {} });
        }
        arrived.emit('something');
      }
    });
    socket.on('close', () => arrived.emit('something'));
    arrived.emit('something');
  });
  await once(server, 'listening');
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/v1/ws`;
  return {
    url,
    options: {
      url,
      token: 'a token', // Long enough for a server that is alive but slow.
      probeTimeoutMs: 1_500,
      backoff: { firstMs: 5, maxMs: 20 },
    },
    commands,
    connections,
    async until(condition, what) {
      const signal = AbortSignal.timeout(WAIT_MS);
      while (!condition()) {
        await once(arrived, 'something', { signal }).catch(() => {
          throw new Error(`${what}: not within ${WAIT_MS} ms; arrived: ${JSON.stringify(commands)}`);
        });
      }
    },
    close() {
      for (const { socket } of connections) socket.terminate();
      server.close();
    },
  };
}
