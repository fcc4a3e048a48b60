import { once } from 'node:events';
import { Registry } from 'prom-client';
import type { Test } from 'tap';
import { createWorkerMetrics } from '../jobs/job-metrics.js';
import { startWorker } from '../jobs/worker.js';
import { eventually } from '../testing/eventually.js';
import { createTestStore } from '../testing/test-store.js';
import { job, type TestedBroker } from '../testing/tested-broker.js';
import type { Delivery } from './broker.js';

/** The promises of a worker about the effects of jobs, which are the same on every broker. */
export async function effectsContract(t: Test, tested: TestedBroker): Promise<void> {
  const { broker, empty, dead, buried } = tested;

  const store = await createTestStore();
  t.teardown(() => store.close());
  const database = store.databases.jobs;
  await database.query('create table effects (id text not null, attempt int not null)');
  const effects = async () =>
    (await database.query<{ id: string; attempt: number }>('select * from effects order by id, attempt')).map(
      ({ id, attempt }) => `${id} ${attempt}`,
    );
  const work = (maxAttempts: number, fails: (delivery: Delivery) => boolean) =>
    startWorker({
      broker,
      database,
      metrics: createWorkerMetrics(new Registry()),
      onError() {},
      kinds: {
        one: {
          concurrency: 4,
          timeoutMs: 60_000,
          maxAttempts,
          firstDelayMs: 1,
          async run(_payload, { job }) {
            if (fails(job)) throw new Error('not yet');
            return async (tx) => {
              await tx.query('insert into effects values ($1, $2::int)', [job.id, job.attempt]);
              return undefined;
            };
          },
        },
      },
    });

  await t.test('a job that is published twice takes effect once', async (t) => {
    await broker.publish([job('twin')]);
    await broker.publish([job('twin'), job('single')]);
    const stop = await work(3, () => false);
    await eventually('two effects', async () => (await effects()).length >= 2, { instead: effects });
    await empty();
    await stop();
    t.same(await effects(), ['single 1', 'twin 1']);
    await database.query('delete from effects');
  });

  await t.test(
    'a job becomes a dead letter after its last attempt fails, and takes effect if an attempt succeeds',
    async (t) => {
      const stop = await work(3, ({ id, attempt }) => id === 'never' || attempt < 3);
      const died = once(buried, 'one');
      await broker.publish([job('never'), job('third')]);
      await died;
      // Not checked by the depth of its queue: a job that waits for its next attempt is in a different queue.
      await eventually('an effect', async () => (await effects()).length >= 1);
      await empty();
      await stop();
      t.match(dead.splice(0), [{ job: { id: 'never', attempt: 3 }, error: 'Error: not yet' }]);
      t.same(await effects(), ['third 3']);
    },
  );
}
