import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A call of the store that is held: first on its way there, then on its way back. */
export interface HeldCall {
  /** Lets it go to the store; resolves when the answer is here, and held. */
  ask(): Promise<void>;
  /** Lets the answer go on. */
  answer(): void;
}

/** An HTTP proxy before the store that holds the calls that a test wants to see overtaken. */
export interface HoldingProxy {
  readonly url: string;
  /** Holds the next call of that name; resolves when it has come. */
  hold(call: string): Promise<HeldCall>;
  /** The calls that were answered: their bytes, and the status of the answer. */
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
