import t from 'tap';
import { startCuttingProxy } from '../testing/cutting-proxy.js';
import { eventually } from '../testing/eventually.js';
import { createTestDatabase } from '../testing/test-database.js';
import { createPostgresDatabase } from './postgres-database.js';
import { listenOnPostgres } from './postgres-listener.js';

t.test(
  'a connection that breaks or falls silent is replaced, and each replacement counts as a notification',
  async (t) => {
    const { url, drop } = await createTestDatabase();
    const proxy = await startCuttingProxy(Number(new URL(url).port));
    const through = new URL(url);
    through.port = String(proxy.port);
    const database = createPostgresDatabase({ url, max: 2, name: 'listener test' });
    let notified = 0;
    const reports: boolean[] = [];
    const listening = listenOnPostgres({
      url: through.href,
      channel: 'test',
      database,
      onNotify: () => notified++,
      onLive: (live) => reports.push(live),
      probeMs: 20,
      answerMs: 500,
    });
    t.teardown(async () => {
      await listening.close();
      await proxy.stop();
      await database.close();
      await drop();
    });
    const untilReports = (...expected: boolean[]) =>
      eventually(`reports ${expected}`, () => `${reports}` === `${expected}`, { instead: () => reports });
    await untilReports(true);
    t.equal(listening.live, true);
    t.equal(notified, 1, 'earlier notifications may have been missed');
    await database.query(`notify test`);
    await eventually('the notification arrives', () => notified === 2);

    proxy.cut();
    await untilReports(true, false, true);
    t.equal(notified, 3);

    proxy.stall(true);
    await untilReports(true, false, true, false);
    t.equal(listening.live, false);
    await database.query(`notify test`);
    proxy.stall(false);
    await untilReports(true, false, true, false, true);
    t.ok(notified >= 4);
    await database.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
      'godwit listener',
    ]);
    await untilReports(true, false, true, false, true, false, true);
    await listening.close();
    t.equal(reports.length, 7, 'closing it reports nothing');
  },
);
