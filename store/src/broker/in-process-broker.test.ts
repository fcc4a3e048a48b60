import t from 'tap';
import { migrate } from '../migrate.js';
import { openDatabases } from '../open-databases.js';
import { startPostgres } from '../testing/servers.js';
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
    // PGlite serves this process alone: what a dead one leaves behind is a lease that runs out.
    async die() {
      await jobs.query(`update jobs set attempts = 1, due_at = now() + interval '1 second'`);
    },
  });
});
