import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A proxy before a gateway, whose connections can be cut as a network does it: without a word. */
export interface CuttingProxy {
  /** The gateway's address, over the proxy. */
  url: string;
  /** Cuts every connection. */
  cut(): void;
  close(): void;
}

/** Starts a proxy on a port of this machine. */
export async function startCuttingProxy(gatewayUrl: string): Promise<CuttingProxy> {
  const { hostname, port, pathname } = new URL(gatewayUrl);
  const sockets = new Set<Socket>();
  const server = createServer((inner) => {
    const outer = connect(Number(port), hostname);
    for (const [one, other] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    cut,
    close() {
      cut();
      server.close();
    },
  };
}
