import { createServer, type Server } from 'node:net';

/** A port to listen on later, with the name of its setting. */
export interface PortSetting {
  name: string;
  host: string;
  port: number;
}

/**
 * Binds ports before the process opens anything else, so that a process whose ports are in use opens nothing. Incoming
 * connections are closed at once. Resolves with a function that releases the ports; call it right before listening on
 * them. Rejects if a port cannot be bound, with an error that names its setting. Port 0 is not bound.
 */
export async function holdPorts(settings: readonly PortSetting[]): Promise<() => Promise<void>> {
  const held: Server[] = [];
  const release = async () => {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  };
  try {
    for (const setting of settings) if (setting.port !== 0) held.push(await bind(setting));
    return release;
  } catch (error) {
    await release();
    throw error;
  }
}

function bind({ name, host, port }: PortSetting): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const problem = cause.code === 'EADDRINUSE' ? 'is in use by another process' : `cannot be bound (${cause.code})`;
      reject(new Error(`${name}: port ${port} of ${host} ${problem}`, { cause }));
    });
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });
}
