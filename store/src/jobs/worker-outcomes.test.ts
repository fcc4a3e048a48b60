import { setTimeout as sleep } from 'node:timers/promises';
import { Registry } from 'prom-client';
import t from 'tap';
import type { Broker, Delivery, Outcome } from '../broker/broker.js';
import type { Database } from '../database/database.js';
import { DUE_MS } from '../outbox/handed-over-jobs.js';
import { DeadJobError, type JobKind, RetryLaterError } from './job-kind.js';
import { createWorkerMetrics } from './job-metrics.js';
import { retryDelayMs, startWorker } from './worker.js';

/** Starts a worker to which the test delivers single jobs, on a fake database in which no job is done, or each is. */
async function fakeWorker(run: JobKind['run'], more: Partial<JobKind> = {}, isDone = false, drainMs = 1) {
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
  let handler: (delivery: Delivery) => Promise<Outcome> = () =>
    Promise.reject(new Error('the worker has not consumed yet'));
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
  const { work, noted, errors } = await fakeWorker(async () => void runs++, {}, true);
  t.same(await work(), { type: 'ack' });
  t.same([runs, noted, errors], [0, [], []]);
  t.same(await work(100), { type: 'ack' }, 'regardless of the attempt number');
});

t.test(
  'the function after an effect is called after the commit, and not if the job was already committed',
  async (t) => {
    const called: string[] = [];
    const { work, noted } = await fakeWorker(async () => async () => {
      called.push('effect');
      return () => {
        called.push(`after ${noted.join(' and ')}`);
      };
    });
    t.same(await work(), { type: 'ack' });
    t.same(called, ['effect', 'after done and committed']);
    t.same(await work(), { type: 'ack' }, 'another worker has done the job');
    t.same(called, ['effect', 'after done and committed']);
  },
);

t.test(
  'a failed attempt is retried, the last attempt makes the job dead, and attempts beyond the margin do not run',
  async (t) => {
    let runs = 0;
    const { work, errors, noted } = await fakeWorker(async () => {
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
    t.same(await work(7), { type: 'dead', error: 'DeadJobError: was started 6 times and never finished' });
    t.equal(runs, 6);
    t.equal(errors.length, 7);
    t.same(noted, [], 'the job is not recorded as done');
  },
);

t.test('a DeadJobError makes a job dead at once, and a failed effect is not committed', async (t) => {
  const dead = await fakeWorker(async () => {
    throw new DeadJobError('it never will');
  });
  t.same(await dead.work(), { type: 'dead', error: 'DeadJobError: it never will' });
  t.match(dead.errors, [{ message: 'it never will' }]);
  const half = await fakeWorker(async () => async () => {
    throw new Error('half way');
  });
  t.match(await half.work(), { type: 'retry', error: 'Error: half way' });
  t.same(half.noted, ['done'], 'the transaction is not committed');
});

t.test(
  'a RetryLaterError puts the next attempt off as far as the kind permits, and never brings it forward',
  async (t) => {
    const later = async (afterMs: number, attempt = 1) => {
      const fail = () => Promise.reject(new RetryLaterError('not now', afterMs));
      const { work } = await fakeWorker(fail, { maxDelayMs: 60_000 });
      const outcome = await work(attempt);
      t.match(outcome, attempt < 3 ? { type: 'retry', error: 'RetryLaterError: not now' } : { type: 'dead' });
      return outcome.type === 'retry' ? outcome.delayMs : undefined;
    };
    t.equal(await later(30_000), 30_000);
    t.equal(await later(1e9), 60_000);
    t.ok(((await later(0)) ?? 0) >= 500);
    t.equal(await later(30_000, 3), undefined, 'it is a failed attempt');
  },
);

t.test('the outcome has the text of any thrown value', async (t) => {
  for (const [thrown, text] of [
    ['plain words', 'plain words'],
    [new TypeError('of a type'), 'TypeError: of a type'],
    [undefined, 'undefined'],
  ]) {
    const { work, errors } = await fakeWorker(() => Promise.reject(thrown));
    t.match(await work(), { type: 'retry', error: text });
    t.same(errors, [thrown]);
  }
});

t.test('an attempt that exceeds its time-out is aborted with the reason', async (t) => {
  const signals: AbortSignal[] = [];
  const { work, noted } = await fakeWorker(
    (_payload, { signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    },
    { timeoutMs: 1 },
  );
  const stillRunning = sleep(20_000, undefined, { ref: false }).then(() => 'still running');
  t.match(await Promise.race([work(), stillRunning]), { type: 'retry', error: 'Error: took longer than 0.001 s' });
  t.match(signals, [{ aborted: true, reason: { message: 'took longer than 0.001 s' } }]);
  t.same(noted, []);
});

t.test('a job without an effect is recorded as done', async (t) => {
  const payloads: unknown[] = [];
  const { work, noted } = await fakeWorker(async (payload) => void payloads.push(payload));
  t.same(await work(), { type: 'ack' });
  t.same(noted, ['done']);
  t.same(payloads, [{ n: 1 }]);
});

t.test('a stop aborts running jobs after drainMs, which is not a failure, and starts no other job', async (t) => {
  let runs = 0;
  const { work, noted, stop, stopping } = await fakeWorker(
    (_payload, { signal }) => {
      runs++;
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    },
    { maxAttempts: 1 },
  );
  const running = work();
  // Like a real consumer, it stops once the deliveries in progress are answered.
  stopping.consumer = running.then(() => {});
  let isStopped = false;
  const stopped = stop().then(() => {
    isStopped = true;
  });
  const outcome = await running.then((outcome) => ({ ...outcome, isStopped }));
  t.match(outcome, { type: 'retry', error: 'Error: the worker is stopping', isStopped: false });
  await stopped;
  t.match(
    await work(),
    { type: 'retry', error: 'Error: the worker is stopping' },
    'it is a retry, though it was the last attempt',
  );
  t.same([runs, noted], [1, []]);
});

t.test('neither a finished job nor a stopped worker leaves a timer behind', async (t) => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  for (const run of [async () => undefined, () => Promise.reject(new Error('no'))]) {
    const { work, stop } = await fakeWorker(run, {}, false, 60_000);
    await work();
    await stop();
    t.equal(timers(), before);
  }
});

t.test('a running job sends a heartbeat every third of the time after which it counts as late', async (t) => {
  const { setInterval: original } = globalThis;
  t.teardown(() => Object.assign(globalThis, { setInterval: original }));
  const begun: { ms: number; args: unknown[] }[] = [];
  Object.assign(globalThis, {
    setInterval: (act: () => void, ms: number, ...args: unknown[]) => {
      begun.push({ ms, args });
      return original(act, ms, ...args);
    },
  });
  const { work } = await fakeWorker(async () => undefined);
  await work();
  t.same(begun, [{ ms: DUE_MS / 3, args: [DUE_MS] }]);
});

t.test('delays double from firstDelayMs to maxDelayMs, and half of each is random', (t) => {
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
