import { EventEmitter, once } from 'node:events';
import type { Test } from 'tap';
import { eventually } from '../testing/eventually.js';
import { ack, job, type TestedBroker } from '../testing/tested-broker.js';

/** The promises of a broker about deliveries and their outcomes. */
export async function deliveryContract(t: Test, tested: TestedBroker): Promise<void> {
  const { broker, open, consume, empty, dead, buried } = tested;

  await t.test('a published job reaches one consumer of its kind, once and unchanged', async (t) => {
    const [one, two] = [await consume(ack), await consume(ack, { kind: 'two' })];
    await broker.publish([job('a'), job('b', 'two')]);
    await Promise.all([one.until(1), two.until(1)]);
    await Promise.all([one.stop(), two.stop()]);
    t.same(one.seen, [{ ...job('a'), attempt: 1 }]);
    t.same(two.seen, [{ ...job('b', 'two'), attempt: 1 }]);
    await empty();
  });

  await t.test('the broker keeps and counts jobs until a consumer takes them', async (t) => {
    await broker.publish(Array.from({ length: 600 }, (_, n) => job(`wait-${n}`)));
    await eventually('600 wait', async () => (await broker.depths()).one === 600, { instead: () => broker.depths() });
    const { seen, until, stop } = await consume(ack, { concurrency: 16 });
    await until(600);
    await stop();
    t.equal(new Set(seen.map(({ id }) => id)).size, 600);
    t.equal(seen.length, 600);
    await empty();
  });

  await t.test(
    'the broker delivers a retried job again after its delay, no earlier, and counts the attempt',
    async (t) => {
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
    },
  );

  await t.test('the broker retries a job whose handler throws, and delivers other jobs meanwhile', async (t) => {
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

  await t.test(
    'a job that its handler gives up becomes a dead letter with the error and is not delivered again',
    async (t) => {
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
    },
  );

  await t.test(
    'a consumer gets no more jobs than its concurrency and leaves the others to other consumers',
    async (t) => {
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
    },
  );

  await t.test('a consumer that stops finishes its running jobs and takes no others', async (t) => {
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
}
