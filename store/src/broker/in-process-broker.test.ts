import t from 'tap';
import { migrate } from '../database/migrate.js';
import { openDatabases } from '../database/open-databases.js';
import { startPostgres } from '../testing/postgres-servers.js';
import { takeAndDie } from '../testing/take-and-die.js';
import { createTestStore } from '../testing/test-store.js';
import { brokerContract } from './broker.contract.js';
import { createInProcessBroker } from './in-process-broker.js';

t.test('in-process broker on Postgres', async (t) => {
  const server = await startPostgres();
  const databases = await openDatabases(server.url);
  t.teardown(async () => {
    await databases.close();
    await server.stop();
  });
  await migrate(databases.writes);
  await brokerContract(t, {
    open: (options) => createInProcessBroker(databases.jobs, options),
    die: (kind) => takeAndDie({ databaseUrl: server.url }, kind),
    server: { kill: () => server.kill('SIGQUIT'), start: () => server.start() },
  });
});

t.test('in-process broker on PGlite', async (t) => {
  const store = await createTestStore('pglite');
  t.teardown(() => store.close());
  const { jobs } = store.databases;
  await brokerContract(t, {
    open: (options) => createInProcessBroker(jobs, options),
    // Only this process can open the PGlite: instead of a dead worker, the test leaves a lease that expires.
    async die() {
      await jobs.query(`update jobs set attempts = 1, due_at = now() + interval '1 second'`);
    },
  });
});

t.test('a consumer never claims more jobs than its concurrency, whatever the query plan', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { jobs } = store.databases;
  const put = Array.from({ length: 20 }, (_, n) => ({ id: `job-${n}`, kind: 'k', key: `${n}`, payload: {} }));
  const taken: number[] = [];
  // Forces a nested-loop plan, which may repeat the subquery for each job.
  const query = <Row>(text: string, params?: Parameters<typeof jobs.query>[1]): Promise<Row[]> =>
    jobs.transaction(async (tx) => {
      for (const way of ['hashjoin', 'mergejoin', 'hashagg', 'sort', 'material', 'memoize'])
        await tx.query(`set local enable_${way} = off`);
      const rows = await tx.query<Row>(text, params);
      if (text.includes('attempts = attempts + 1') && rows.length > 0) taken.push(rows.length);
      return rows;
    });
  const options = {
    kinds: ['k'],
    deadLetters: { add: async () => {} },
    onError: (error: unknown) => t.fail(`${error}`),
  };
  const broker = createInProcessBroker({ ...jobs, query }, options);
  await broker.publish(put);
  let done = 0;
  await new Promise<void>((resolve) => {
    const handler = async () => {
      if (++done === put.length) resolve();
      return { type: 'ack' as const };
    };
    broker.consume('k', handler, { concurrency: 2 });
  });
  await broker.close();
  t.ok(Math.max(...taken) <= 2, `${taken}`);
});
