import { EventEmitter, once } from 'node:events';
import { Registry } from 'prom-client';
import type { Test } from 'tap';
import { createWorkerMetrics } from '../jobs/job-metrics.js';
import { startWorker } from '../jobs/worker.js';
import { eventually } from '../testing/eventually.js';
import { createTestStore } from '../testing/test-store.js';
import type { Broker, BrokerOptions, Delivery, Outcome } from './broker.js';

/** The broker that the contract is run against. */
export interface BrokerUnderTest {
  /** Opens the broker on queues that no other test uses: the same ones in each call. */
  open(options: BrokerOptions): Broker;
  /** Lets a separate process take a job of this kind, then kills that process. */
  die(kind: string): Promise<void>;
  /** Kills the server and starts it again; absent where there is no server. */
  server?: { kill(): Promise<void>; start(): Promise<void> };
  /** Puts a message that is not a job into the queue of a kind; absent where that is impossible. */
  poison?: (kind: string) => Promise<void>;
}

const KINDS = ['one', 'two'];
export const LEASE_MS = 1_500;
const job = (id: string, kind = 'one') => ({ id, kind, key: 'key', payload: { text: `für ${id}`, n: 1 } });

/** The contract of every broker. Each test leaves its queues empty. */
export async function brokerContract(t: Test, under: BrokerUnderTest): Promise<void> {
  const dead: { job: Delivery; error: string }[] = [];
  const buried = new EventEmitter();
  const options: BrokerOptions = {
    kinds: KINDS,
    deadLetters: {
      async add(job, error) {
        dead.push({ job, error });
        buried.emit('one');
      },
    },
    onError() {},
    leaseMs: LEASE_MS,
  };
  const open = () => under.open(options);
  const broker = open();
  t.teardown(() => broker.close());

  /** Consumes a kind; `seen` has every delivery, `until(n)` resolves after n deliveries. */
  const consume = async (
    decide: (delivery: Delivery) => Promise<Outcome> | Outcome,
    { from = broker, kind = 'one', concurrency = 4 } = {},
  ) => {
    const seen: Delivery[] = [];
    const handler = async (delivery: Delivery) => {
      seen.push(delivery);
      return decide(delivery);
    };
    const stop = await from.consume(kind, handler, { concurrency });
    const until = async (count: number) => {
      await eventually(`${count} deliveries`, () => seen.length >= count, { instead: () => seen.map(({ id }) => id) });
    };
    return { seen, until, stop };
  };
  const ack = (): Outcome => ({ type: 'ack' });
  const empty = async () => {
    const isEmpty = async () => Object.values(await broker.depths()).every((count) => count === 0);
    await eventually('the queues are empty', isEmpty, { instead: () => broker.depths() });
  };

  await t.test('a job arrives as it was published, once, at the consumer of its kind', async (t) => {
    const [one, two] = [await consume(ack), await consume(ack, { kind: 'two' })];
    await broker.publish([job('a'), job('b', 'two')]);
    await Promise.all([one.until(1), two.until(1)]);
    await Promise.all([one.stop(), two.stop()]);
    t.same(one.seen, [{ ...job('a'), attempt: 1 }]);
    t.same(two.seen, [{ ...job('b', 'two'), attempt: 1 }]);
    await empty();
  });

  await t.test('jobs published before there is a consumer wait, and are counted', async (t) => {
    await broker.publish(Array.from({ length: 600 }, (_, n) => job(`wait-${n}`)));
    await eventually('600 wait', async () => (await broker.depths()).one === 600, { instead: () => broker.depths() });
    const { seen, until, stop } = await consume(ack, { concurrency: 16 });
    await until(600);
    await stop();
    t.equal(new Set(seen.map(({ id }) => id)).size, 600);
    t.equal(seen.length, 600);
    await empty();
  });

  await t.test('a retry comes back after its delay, counted, and no earlier', async (t) => {
    const times: number[] = [];
    const { seen, until, stop } = await consume(({ attempt }) => {
      times.push(performance.now());
      return attempt < 3 ? { type: 'retry', delayMs: 700, error: 'not yet' } : { type: 'ack' };
    });
    await broker.publish([job('r')]);
    await until(3);
    await stop();
    t.same(
      seen.map(({ attempt }) => attempt),
      [1, 2, 3],
    );
    t.same(seen[2], { ...job('r'), attempt: 3 });
    const [first = 0, second = 0, third = 0] = times;
    // A server's clock may be a little behind this one's.
    t.ok(second - first > 650 && third - second > 650, `${times}`);
    await empty();
  });

  await t.test('an exception of the handler is a retry, and others are handed out meanwhile', async (t) => {
    const { seen, until, stop } = await consume(({ id, attempt }) => {
      if (id === 'throws' && attempt === 1) throw new Error('on purpose');
      return { type: 'ack' };
    });
    await broker.publish([job('throws'), job('other')]);
    await until(3);
    await stop();
    t.same(seen.map(({ id, attempt }) => `${id} ${attempt}`).sort(), ['other 1', 'throws 1', 'throws 2']);
    await empty();
  });

  await t.test('a dead job is a dead letter with its error, and does not come back', async (t) => {
    const { seen, until, stop } = await consume(({ id }) =>
      id === 'hopeless' ? { type: 'dead', error: 'no hope' } : { type: 'ack' },
    );
    const died = once(buried, 'one');
    await broker.publish([job('hopeless')]);
    await died;
    await broker.publish([job('after')]);
    await until(2);
    await stop();
    t.same(dead.splice(0), [{ job: { ...job('hopeless'), attempt: 1 }, error: 'no hope' }]);
    t.same(
      seen.map(({ id }) => id),
      ['hopeless', 'after'],
    );
    await empty();
  });

  await t.test('no more are handed out than may run at a time, and no more are fetched', async (t) => {
    let running = 0;
    let most = 0;
    const gate = new EventEmitter();
    const slow = await consume(
      async () => {
        most = Math.max(most, ++running);
        await once(gate, 'open');
        running--;
        return { type: 'ack' };
      },
      { concurrency: 3 },
    );
    await broker.publish(Array.from({ length: 8 }, (_, n) => job(`bound-${n}`)));
    await slow.until(3);
    // A job that has not been delivered is available to other consumers.
    const other = open();
    const quick = await consume(ack, { from: other });
    await quick.until(5);
    gate.emit('open');
    await slow.stop();
    await quick.stop();
    await other.close();
    t.equal(most, 3);
    t.equal(slow.seen.length + quick.seen.length, 8);
    await empty();
  });

  await t.test('stopping waits for what runs, and takes nothing more', async (t) => {
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let ended = false;
    const { until, stop } = await consume(
      async () => {
        await finished;
        ended = true;
        return { type: 'ack' };
      },
      { concurrency: 1 },
    );
    await broker.publish([job('last'), job('left')]);
    await until(1);
    const stopped = stop();
    finish();
    await stopped;
    t.ok(ended);
    const rest = await consume(ack);
    await rest.until(1);
    await rest.stop();
    t.same([...rest.seen.map(({ attempt }) => attempt)], [1]);
    await empty();
  });

  await t.test('a job whose worker died is handed to another', async (t) => {
    await broker.publish([job('orphan')]);
    await under.die('one');
    const heir = await consume(ack);
    await heir.until(1);
    await heir.stop();
    t.match(heir.seen, [{ id: 'orphan', attempt: 2 }]);
    await empty();
  });

  await t.test('a job that runs for longer than its lease stays with its worker', async (t) => {
    const other = open();
    const { seen, until, stop } = await consume(async () => {
      await new Promise((resolve) => setTimeout(resolve, 2 * LEASE_MS));
      return { type: 'ack' };
    });
    await broker.publish([job('long')]);
    await until(1);
    const rival = await consume(ack, { from: other });
    await stop();
    await empty();
    await rival.stop();
    await other.close();
    t.equal(seen.length, 1);
    t.same(rival.seen, []);
  });

  const { server, poison } = under;
  if (server)
    await t.test('a broker that is restarted loses nothing, and its consumers go on', async (t) => {
      const before = Array.from({ length: 50 }, (_, n) => `before-${n}`);
      await broker.publish(before.map((id) => job(id)));
      let hold = true;
      const gate = new EventEmitter();
      const { seen, until, stop } = await consume(async () => {
        if (hold) await once(gate, 'open');
        return { type: 'ack' };
      });
      await until(4);
      await server.kill();
      await t.rejects(broker.publish([job('refused')]), 'nothing is confirmed meanwhile');
      // A consumer that stops does not wait for a server that may never come back.
      const leaver = open();
      const idle = await consume(ack, { from: leaver, kind: 'two' });
      await idle.stop();
      await leaver.close();
      await server.start();
      hold = false;
      gate.emit('open');
      // The publisher reconnects, too: the relay tries again.
      for (;;) {
        const done = await broker.publish([job('afterwards')]).then(
          () => true,
          () => false,
        );
        if (done) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      // A job whose publication was rejected may have arrived nevertheless.
      const missing = () => [...before, 'afterwards'].filter((id) => !seen.some((delivery) => delivery.id === id));
      await eventually('nothing is missing', () => missing().length === 0, { instead: missing });
      await stop();
      t.same(missing(), []);
      // Jobs that a worker was handling are delivered twice.
      const rest = await consume(ack);
      await empty();
      await rest.stop();
    });

  if (poison)
    await t.test('a message that is not a job becomes a dead letter and stops nothing', async (t) => {
      const died = once(buried, 'one');
      await poison('one');
      await broker.publish([job('behind')]);
      const { until, stop } = await consume(ack);
      await until(1);
      await died;
      await stop();
      t.match(dead.splice(0), [{ job: { kind: 'one' }, error: 'is not a job' }]);
      await empty();
    });

  // The effects of a worker are the same on every broker.
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

  await t.test('the same job twice has its effect once', async (t) => {
    await broker.publish([job('twin')]);
    await broker.publish([job('twin'), job('single')]);
    const stop = await work(3, () => false);
    await eventually('two effects', async () => (await effects()).length >= 2, { instead: effects });
    await empty();
    await stop();
    t.same(await effects(), ['single 1', 'twin 1']);
    await database.query('delete from effects');
  });

  await t.test('a job that fails each time is dead after its attempts; one that comes to succeed is not', async (t) => {
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
  });
}
