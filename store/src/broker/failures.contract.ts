import { EventEmitter, once } from 'node:events';
import type { Test } from 'tap';
import { eventually } from '../testing/eventually.js';
import { ack, type BrokerUnderTest, job, LEASE_MS, type TestedBroker } from '../testing/tested-broker.js';

/** The promises of a broker whose workers die, whose server restarts, or whose queue holds other messages. */
export async function failuresContract(t: Test, under: BrokerUnderTest, tested: TestedBroker): Promise<void> {
  const { broker, open, consume, empty, dead, buried } = tested;

  await t.test('the broker delivers the job of a killed worker to another worker', async (t) => {
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
    await t.test('a restarted broker has lost no job, and its consumers continue', async (t) => {
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
    await t.test('a message that is not a job becomes a dead letter and does not hold up later jobs', async (t) => {
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
}
