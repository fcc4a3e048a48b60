import { createServer, type Server } from 'node:net';

/** A port to be listened on later, under the name of its setting. */
export interface PortSetting {
  name: string;
  host: string;
  port: number;
}

/**
 * Binds ports before anything else is opened, so that a process that cannot have them leaves all it would have opened
 * alone. Connections are closed at once. Resolves with what lets go of the ports, to be called right before they are
 * listened on; rejects where one cannot be had, with the setting that names it. A port 0 is not held.
 */
export async function holdPorts(settings: readonly PortSetting[]): Promise<() => Promise<void>> {
  const held: Server[] = [];
  const letGo = async () => {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  };
  try {
    for (const setting of settings) if (setting.port !== 0) held.push(await bind(setting));
    return letGo;
  } catch (error) {
    await letGo();
    throw error;
  }
}

function bind({ name, host, port }: PortSetting): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const problem = cause.code === 'EADDRINUSE' ? 'is in use by another process' : `cannot be had (${cause.code})`;
      reject(new Error(`${name}: port ${port} of ${host} ${problem}`, { cause }));
    });
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });
}
