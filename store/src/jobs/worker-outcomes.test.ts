import { setTimeout as sleep } from 'node:timers/promises';
import { Registry } from 'prom-client';
import t from 'tap';
import type { Broker, Delivery, Outcome } from '../broker/broker.js';
import type { Database } from '../database/database.js';
import { DUE_MS } from '../outbox/handed-over-jobs.js';
import { DeadJobError, type JobKind } from './job-kind.js';
import { createWorkerMetrics } from './job-metrics.js';
import { retryDelayMs, startWorker } from './worker.js';

/** Hands single jobs to a worker of one kind, on a database that knows of none that is done, or of all. */
async function byHand(run: JobKind['run'], more: Partial<JobKind> = {}, isDone = false, drainMs = 1) {
  const noted: string[] = [];
  const query = async (text: string) => {
    if (text.includes('select from done_jobs')) return isDone ? [{}] : [];
    if (text.includes('insert into done_jobs')) noted.push('done');
    return text.includes('insert into done_jobs') && noted.length === 1 ? [{ one: 1 }] : [];
  };
  const database = {
    query,
    async transaction(act: (tx: { query: typeof query }) => Promise<unknown>) {
      const result = await act({ query });
      noted.push('committed');
      return result;
    },
  } as unknown as Database;
  let handler: (delivery: Delivery) => Promise<Outcome> = () => Promise.reject(new Error('nothing is consumed'));
  const broker = {
    inDatabase: true,
    consume: async (_kind: string, handle: typeof handler) => {
      handler = handle;
      return () => stopping.consumer;
    },
  } as unknown as Broker;
  const stopping = { consumer: Promise.resolve() };
  const errors: unknown[] = [];
  const kinds = { probe: { concurrency: 1, timeoutMs: 10_000, maxAttempts: 3, firstDelayMs: 1_000, run, ...more } };
  const metrics = createWorkerMetrics(new Registry());
  const onError = (error: unknown) => errors.push(error);
  const stop = await startWorker({ broker, kinds, database, metrics, drainMs, onError });
  return {
    work: (attempt = 1) => handler({ id: 'a', kind: 'probe', key: 'a', payload: { n: 1 }, attempt }),
    noted,
    errors,
    stop,
    stopping,
  };
}

t.test('a job that is done is not run again', async (t) => {
  let runs = 0;
  const { work, noted, errors } = await byHand(async () => void runs++, {}, true);
  t.same(await work(), { type: 'ack' });
  t.same([runs, noted, errors], [0, [], []]);
  t.same(await work(100), { type: 'ack' }, 'however often it was begun');
});

t.test(
  'what follows an effect is called once it is committed, and not for one that was committed before',
  async (t) => {
    const called: string[] = [];
    const { work, noted } = await byHand(async () => async () => {
      called.push('effect');
      return () => {
        called.push(`after ${noted.join(' and ')}`);
      };
    });
    t.same(await work(), { type: 'ack' });
    t.same(called, ['effect', 'after done and committed']);
    t.same(await work(), { type: 'ack' }, 'another worker did it meanwhile');
    t.same(called, ['effect', 'after done and committed']);
  },
);

t.test(
  'each attempt that fails is tried again, the last of its kind is dead, and later ones are not begun',
  async (t) => {
    let runs = 0;
    const { work, errors, noted } = await byHand(async () => {
      runs++;
      throw new RangeError(`no ${runs}`);
    });
    for (const attempt of [1, 2]) {
      const outcome = await work(attempt);
      t.match(outcome, { type: 'retry', error: `RangeError: no ${attempt}` });
      const { delayMs } = outcome as { delayMs: number };
      t.ok(delayMs >= 500 * attempt && delayMs <= 1_000 * attempt, `attempt ${attempt}: ${delayMs} ms`);
    }
    for (const attempt of [3, 4, 5, 6])
      t.same(await work(attempt), { type: 'dead', error: `RangeError: no ${attempt}` });
    t.equal(runs, 6);
    t.same(await work(7), { type: 'dead', error: 'DeadJobError: was begun 6 times and never ended' });
    t.equal(runs, 6);
    t.equal(errors.length, 7);
    t.same(noted, [], 'nothing is noted as done');
  },
);

t.test('a job is dead at once where no attempt can help, and what it changed is not committed', async (t) => {
  const dead = await byHand(async () => {
    throw new DeadJobError('it never will');
  });
  t.same(await dead.work(), { type: 'dead', error: 'DeadJobError: it never will' });
  t.match(dead.errors, [{ message: 'it never will' }]);
  const half = await byHand(async () => async () => {
    throw new Error('half way');
  });
  t.match(await half.work(), { type: 'retry', error: 'Error: half way' });
  t.same(half.noted, ['done'], 'in a transaction that is not committed');
});

t.test('any error is told of in words', async (t) => {
  for (const [thrown, text] of [
    ['plain words', 'plain words'],
    [new TypeError('of a type'), 'TypeError: of a type'],
    [undefined, 'undefined'],
  ]) {
    const { work, errors } = await byHand(() => Promise.reject(thrown));
    t.match(await work(), { type: 'retry', error: text });
    t.same(errors, [thrown]);
  }
});

t.test('an attempt that is over its time is cut short, and told why', async (t) => {
  const signals: AbortSignal[] = [];
  const { work, noted } = await byHand(
    (_payload, { signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    },
    { timeoutMs: 1 },
  );
  const goesOn = sleep(20_000, undefined, { ref: false }).then(() => 'it goes on');
  t.match(await Promise.race([work(), goesOn]), { type: 'retry', error: 'Error: took longer than 0.001 s' });
  t.match(signals, [{ aborted: true, reason: { message: 'took longer than 0.001 s' } }]);
  t.same(noted, []);
});

t.test('a job without an effect is noted as done', async (t) => {
  const payloads: unknown[] = [];
  const { work, noted } = await byHand(async (payload) => void payloads.push(payload));
  t.same(await work(), { type: 'ack' });
  t.same(noted, ['done']);
  t.same(payloads, [{ n: 1 }]);
});

t.test('a stop cuts jobs short after a while, which fails none, and has none begun', async (t) => {
  let runs = 0;
  const { work, noted, stop, stopping } = await byHand(
    (_payload, { signal }) => {
      runs++;
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    },
    { maxAttempts: 1 },
  );
  const under = work();
  // As consumers are: over once what they have begun is answered.
  stopping.consumer = under.then(() => {});
  let isStopped = false;
  const stopped = stop().then(() => {
    isStopped = true;
  });
  const outcome = await under.then((outcome) => ({ ...outcome, isStopped }));
  t.match(outcome, { type: 'retry', error: 'Error: the worker stops', isStopped: false });
  await stopped;
  t.match(await work(), { type: 'retry', error: 'Error: the worker stops' }, 'though it was the last attempt');
  t.same([runs, noted], [1, []]);
});

t.test('no timer is left of a job that ended, nor of a worker that stopped', async (t) => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  for (const run of [async () => undefined, () => Promise.reject(new Error('no'))]) {
    const { work, stop } = await byHand(run, {}, false, 60_000);
    await work();
    await stop();
    t.equal(timers(), before);
  }
});

t.test('a job under way is said to be so three times before it would be late', async (t) => {
  const { setInterval: original } = globalThis;
  t.teardown(() => Object.assign(globalThis, { setInterval: original }));
  const begun: { ms: number; args: unknown[] }[] = [];
  Object.assign(globalThis, {
    setInterval: (act: () => void, ms: number, ...args: unknown[]) => {
      begun.push({ ms, args });
      return original(act, ms, ...args);
    },
  });
  const { work } = await byHand(async () => undefined);
  await work();
  t.same(begun, [{ ms: DUE_MS / 3, args: [DUE_MS] }]);
});

t.test('delays are doubled from the first one on, up to the longest, and half of each is chance', (t) => {
  const range = (attempt: number, bounds = {}) => [0, 1].map((chance) => retryDelayMs(bounds, attempt, () => chance));
  const seconds = [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300];
  for (const [n, second] of seconds.entries()) t.same(range(n + 1), [second * 500, second * 1_000], `attempt ${n + 1}`);
  t.same(range(1_000), [150_000, 300_000]);
  const bounds = { firstDelayMs: 7, maxDelayMs: 50 };
  t.same(
    [1, 2, 3, 4, 5].map((attempt) => range(attempt, bounds)),
    [
      [4, 7],
      [7, 14],
      [14, 28],
      [25, 50],
      [25, 50],
    ],
  );
  t.end();
});
