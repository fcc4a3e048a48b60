import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, runAll } from '@godwit/cli';
import { openDatabases } from '@godwit/store';
import { createMigratedDatabase } from '@godwit/store/testing';
import { pino } from 'pino';

/** Role `all` with its console, on free ports and a database of its own. */
export interface ServedConsole {
  /** The address of the page, without a slash at the end. */
  url: string;
  socketUrl: string;
  /** Executes a statement in its database. */
  query(sql: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts it with the development secret, unless `environment` says otherwise. */
export async function serveConsole(environment: Record<string, string> = {}): Promise<ServedConsole> {
  const { url: DATABASE_URL, drop } = await createMigratedDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'godwit-console-'));
  const config = readConfig('all', {
    DATABASE_URL,
    GATEWAY_PORT: '0',
    STORE_PORT: '0',
    BLOBS_URL: `file://${folder}`,
    // Users go offline at once.
    PRESENCE_LINGER_SECONDS: '0',
    DRAIN_SECONDS: '1',
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const running = await runAll(config, pino({ level: config.LOG_LEVEL }));
  const databases = await openDatabases(DATABASE_URL);
  return {
    url: running.storeUrl,
    socketUrl: `ws://127.0.0.1:${running.gatewayPort}/v1/ws`,
    query: (sql) => databases.jobs.query(sql),
    async stop() {
      await databases.close();
      await running.stop();
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A token of a development user, as the page gets it. */
export async function tokenOf({ url }: ServedConsole, user: string): Promise<string> {
  const answer = await fetch(`${url}/console/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user_id: user }),
  });
  return (await answer.json()).token;
}
