import type { Test } from 'tap';
import { startHookServer } from './hook-server.js';
import { startMailServer } from './mail-server.js';
import { startTestSystem } from './test-system.js';

const SECRET = 'a secret of webhooks, long enough';

/** A system with a mail server and a webhook endpoint, in which notifications are due without a quiet period. */
export async function startExternalSystem(t: Test, env: Record<string, string> = {}) {
  const [mail, hook] = [await startMailServer(), await startHookServer(SECRET)];
  const system = await startTestSystem(1, {
    SMTP_URL: mail.url,
    MAIL_FROM: 'Chat <chat@example.com>',
    PUBLIC_URL: 'https://chat.example.com/',
    NOTIFY_QUIET_SECONDS: '0',
    // A host name rather than an address, so that it is resolved.
    WEBHOOK_URLS: hook.url.replace('127.0.0.1', 'localhost'),
    WEBHOOK_SECRET: SECRET,
    WEBHOOK_PRIVATE_ADDRESSES: 'allow',
    ...env,
  });
  t.teardown(async () => {
    await system.stop();
    await mail.stop();
    await hook.stop();
  });
  const { jobs } = system.databases;
  const count = async (text: string) =>
    (await jobs.query<{ n: number }>(`select count(*)::int as n from ${text}`))[0]?.n ?? 0;
  /** Resolves once the outbox and the job queue are empty. */
  const settled = async () => {
    while ((await count('outbox')) + (await count('jobs')) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const digest = async () => {
    await settled();
    const line = await system.cron('digest');
    await settled();
    return line;
  };
  /** Makes a user with a known mail address who is offline. */
  const away = async (user: string) => {
    const client = await system.client(user, 0, { token: await system.token(user, 3_600, `${user}@example.com`) });
    client.close();
    const topic = `u:${user}`;
    while ((await system.buses[0]?.subscribers([topic]))?.[0] !== 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { ...system, mail, hook, count, settled, digest, away };
}
