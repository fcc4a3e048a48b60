import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

/** A webhook endpoint that counts its calls. */
export interface Endpoint {
  /** The environment with which a worker sends it a webhook for every message. */
  environment: Record<string, string>;
  /** `conversation seq` of each message in its calls. */
  told: Set<string>;
  calls: number;
  stop(): void;
}

/** Starts an endpoint on a free port. */
export async function startEndpoint(): Promise<Endpoint> {
  const told = new Set<string>();
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { data } = JSON.parse(body) as { data: { conversation_id: string; seq: number } };
    told.add(`${data.conversation_id} ${data.seq}`);
    endpoint.calls++;
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const environment = {
    WEBHOOK_URLS: `http://127.0.0.1:${port}/`,
    WEBHOOK_EVENTS: 'message.posted',
    WEBHOOK_SECRET: randomBytes(24).toString('hex'),
    WEBHOOK_PRIVATE_ADDRESSES: 'allow',
  };
  const endpoint = { environment, told, calls: 0, stop: () => server.close() };
  return endpoint;
}
