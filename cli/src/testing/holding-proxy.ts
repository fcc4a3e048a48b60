import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A call to the store that is held: first the request, then the response. */
export interface HeldCall {
  /** Forwards the request to the store; resolves once the response has arrived and is held. */
  ask(): Promise<void>;
  /** Forwards the response. */
  answer(): void;
}

/** An HTTP proxy before the store that holds calls, so that a test can let others overtake them. */
export interface HoldingProxy {
  readonly url: string;
  /** Holds the next call of that name; resolves once it has arrived. */
  hold(call: string): Promise<HeldCall>;
  /** The answered calls: bytes of the request, and status of the response. */
  readonly calls: { name: string; bytes: number; status: number }[];
  close(): void;
}

export async function startHoldingProxy(storeUrl: string): Promise<HoldingProxy> {
  const calls: HoldingProxy['calls'] = [];
  const wanted = new Map<string, (call: HeldCall) => void>();
  const server = createServer(async (incoming, outgoing) => {
    const name = incoming.url?.split('/').at(-1) ?? '';
    const held = wanted.get(name);
    wanted.delete(name);
    const steps = new EventEmitter();
    if (held) {
      const asked = once(steps, 'ask');
      held({
        async ask() {
          const answered = once(steps, 'answered');
          steps.emit('ask');
          await answered;
        },
        answer: () => steps.emit('answer'),
      });
      await asked;
    }
    const { method, headers } = incoming;
    const call = request(new URL(incoming.url ?? '/', storeUrl), { method, headers });
    call.on('error', () => outgoing.destroy());
    let bytes = 0;
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    incoming.pipe(call);
    const [response] = (await once(call, 'response')) as [IncomingMessage];
    const body = await buffer(response);
    calls.push({ name, bytes, status: response.statusCode ?? 0 });
    if (held) {
      const answer = once(steps, 'answer');
      steps.emit('answered');
      await answer;
    }
    outgoing
      .writeHead(response.statusCode ?? 502, { 'content-type': response.headers['content-type'] ?? '' })
      .end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    calls,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold: (call) => new Promise((resolve) => wanted.set(call, resolve)),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
