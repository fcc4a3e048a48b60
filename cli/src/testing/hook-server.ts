import { createHmac } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the endpoint received. */
export interface HookCall {
  headers: IncomingHttpHeaders;
  type: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read fields of any event.
  data: any;
  /** Whether the signature is valid for the secret. */
  signed: boolean;
}

/** A webhook endpoint on the loopback interface. */
export interface HookServer {
  url: string;
  calls: HookCall[];
  /** Resolves with the calls of a type once there are at least `count`. */
  until(type: string, count: number): Promise<HookCall[]>;
  /** Sets the status of all later responses. Default 204. */
  answer(status: number): void;
  stop(): Promise<void>;
}

export async function startHookServer(secret: string): Promise<HookServer> {
  const calls: HookCall[] = [];
  const events = new EventEmitter();
  let status = 204;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { headers } = request;
    const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const signature = `v1,${createHmac('sha256', secret).update(content).digest('base64')}`;
    const { type, data } = JSON.parse(body);
    calls.push({ headers, type, data, signed: signature === headers['webhook-signature'] });
    response.writeHead(status, status > 299 && status < 400 ? { location: 'http://127.0.0.1:1/' } : {}).end();
    events.emit('call');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const of = (type: string) => calls.filter((call) => call.type === type);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    calls,
    async until(type, count) {
      while (of(type).length < count) await once(events, 'call');
      return of(type);
    },
    answer(next) {
      status = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
