import { Code, GodwitError } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { SendQueue } from './send-queue.js';

const bounds = { maxMessages: 100, maxBytes: 1_000, window: 4, timeoutMs: 60_000 };
const message = (n: number) => ({ client_message_id: Buffer.alloc(16, n), body: Buffer.from([n]) });
const tick = () => new Promise((resolve) => setImmediate(resolve));

/** The fate of the next message: the gateway's response, or a broken connection. */
const fates = ['kept', 'kept, reply lost', 'refused for now', 'refused for good', 'cut'] as const;
const unavailable = new GodwitError(Code.CODE_UNAVAILABLE, 'for now', { retryAfterMs: 1 });

/** A gateway that stores messages in the order of arrival, unless the script of fates says otherwise. */
class ScriptedGateway {
  readonly kept: number[] = [];
  readonly refused = new Set<number>();
  #waiting: { n: number; resolve(response: never): void; reject(error: GodwitError): void }[] = [];

  post(n: number): Promise<never> {
    return new Promise((resolve, reject) => this.#waiting.push({ n, resolve, reject }));
  }

  /** Handles the next message; returns whether there was one. */
  next(fate: (typeof fates)[number]): boolean {
    const message = this.#waiting.shift();
    if (!message) return false;
    const { n, resolve, reject } = message;
    if (fate === 'refused for good') {
      this.refused.add(n);
      reject(new GodwitError(Code.CODE_PERMISSION_DENIED, fate));
      return true;
    }
    const keep = fate === 'kept' || fate === 'kept, reply lost';
    if (keep && !this.kept.includes(n)) this.kept.push(n);
    if (fate === 'kept') resolve({ seq: n } as never);
    else reject(unavailable);
    // Messages sent later must not overtake one that is to be retried.
    if (fate !== 'kept') for (const other of this.#waiting.splice(0)) other.reject(unavailable);
    return true;
  }
}

t.test('each message is stored once and in order through any failure, and its promise is correct', async (t) => {
  const script = fc.array(fc.constantFrom(...fates), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(script, fc.integer({ min: 1, max: 12 }), async (script, count) => {
      const gateway = new ScriptedGateway();
      const queue = new SendQueue({ ...bounds, post: ({ body }) => gateway.post(body?.[0] as number) });
      queue.open();
      const results = Array.from({ length: count }, (_, i) => queue.add(message(i + 1)).catch((error) => error));
      const fates = [...script];
      const deadline = performance.now() + 5_000;
      while (queue.size > 0) {
        if (performance.now() > deadline)
          throw new Error(`${queue.size} of ${count} are still waiting, stored ${gateway.kept}`);
        const fate = fates[0] ?? 'kept';
        if (gateway.next(fate)) fates.shift();
        await tick();
        if (fate !== 'cut') continue;
        queue.pause();
        await tick();
        queue.open();
      }
      for (const [index, result] of (await Promise.all(results)).entries()) {
        const n = index + 1;
        const correct = result instanceof GodwitError ? gateway.refused.has(n) : gateway.kept.includes(n);
        if (!correct) throw new Error(`${n} settled as ${result}, stored ${gateway.kept}`);
      }
      t.same(
        gateway.kept,
        [...gateway.kept].sort((a, b) => a - b),
      );
    }),
    { numRuns: 200 },
  );
});

t.test('at most a window of messages is in flight, and retries keep the order', async (t) => {
  const posted: number[] = [];
  const rejects: ((error: GodwitError) => void)[] = [];
  const queue = new SendQueue({
    ...bounds,
    post: ({ body }) =>
      new Promise((_resolve, reject) => {
        posted.push(body?.[0] as number);
        rejects.push(reject);
      }),
  });
  const results = [1, 2, 3, 4, 5, 6].map((n) => queue.add(message(n)));
  t.same(posted, [], 'nothing is posted before a session is open');
  queue.open();
  t.same(posted, [1, 2, 3, 4]);
  queue.pause();
  for (const reject of rejects.splice(0)) reject(new GodwitError(Code.CODE_UNAVAILABLE, 'gone'));
  await tick();
  t.same(posted, [1, 2, 3, 4]);
  queue.open();
  t.same(posted.splice(0), [1, 2, 3, 4, 1, 2, 3, 4]);
  queue.close(new GodwitError(Code.CODE_UNAVAILABLE, 'closed'));
  const ends = await Promise.allSettled(results);
  t.ok(ends.every((end) => end.status === 'rejected' && /closed/.test(end.reason.message)));
  t.equal(queue.size, 0);
});

t.test('exceeding a bound or the time-out rejects with its own error', async (t) => {
  const queue = new SendQueue({ ...bounds, maxMessages: 2, post: () => new Promise(() => {}) });
  const first = queue.add(message(1), 20);
  queue.add(message(2)).catch(() => {});
  await t.rejects(queue.add(message(3)), { code: Code.CODE_RATE_LIMITED });
  await t.rejects(first, { code: Code.CODE_UNAVAILABLE, message: /within 20 ms/ });
  const large = { ...message(4), body: Buffer.alloc(1_001) };
  await t.rejects(queue.add(large), { code: Code.CODE_RATE_LIMITED }, 'the bound on bytes applies, too');
  queue.close(unavailable);
});
