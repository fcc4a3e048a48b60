import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { httpServers } from './http-server.js';
import { sendSocketProblem } from './problem.js';

/** A second port of a service. */
export interface PlainListener {
  url: string;
  /** Stops at once: its only caller, the gateway, has stopped before. */
  close(): Promise<void>;
}

/**
 * Serves a service on a free port of 127.0.0.1 without TLS, for a gateway in the same process: the certificate of the
 * service names its public host, not this address. Its routes ask for the same tokens as on the other port.
 */
export async function listenPlainly(app: FastifyInstance): Promise<PlainListener> {
  await app.ready();
  const server = httpServers()((request, response) => app.routing(request, response));
  server.on('clientError', sendSocketProblem);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
