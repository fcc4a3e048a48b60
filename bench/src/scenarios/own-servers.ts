interface Server {
  stop(): Promise<void>;
}

/** Starts a server that ends with the scenario. */
export type Own = <S extends Server>(start: () => Promise<S>) => Promise<S>;

/** Runs a scenario on servers that it starts for itself, and stops them when it ends or fails. */
export async function onOwnServers<T>(run: (own: Own) => Promise<T>): Promise<T> {
  const servers: Server[] = [];
  try {
    return await run(async (start) => {
      const server = await start();
      servers.push(server);
      return server;
    });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
