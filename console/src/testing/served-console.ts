import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, runAll } from '@godwit/cli';
import { createMigratedDatabase } from '@godwit/store/testing';
import { pino } from 'pino';

/** Role `all` with its console, on free ports and a database of its own. */
export interface ServedConsole {
  /** The address of the page, without a slash at the end. */
  url: string;
  socketUrl: string;
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
  return {
    url: running.storeUrl,
    socketUrl: `ws://127.0.0.1:${running.gatewayPort}/v1/ws`,
    async stop() {
      await running.stop();
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
