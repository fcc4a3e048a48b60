import { EventEmitter } from 'node:events';
import type { Test } from 'tap';
import type { Broker, BrokerOptions, Delivery, Outcome } from '../broker/broker.js';
import { eventually } from './eventually.js';

/** The lease of jobs on the brokers of tests, in milliseconds. */
export const LEASE_MS = 1_500;

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

/** A job of a kind, with a payload that is not plain ASCII. */
export const job = (id: string, kind = 'one') => ({ id, kind, key: 'key', payload: { text: `für ${id}`, n: 1 } });

/** The outcome of a job that is done. */
export const ack = (): Outcome => ({ type: 'ack' });

/** An open broker with what the tests of its contract need: consumers that keep their deliveries, and dead letters. */
export type TestedBroker = ReturnType<typeof testBroker>;

/** Opens a broker with the kinds `one` and `two` until the end of a test. */
export function testBroker(t: Test, under: BrokerUnderTest) {
  const dead: { job: Delivery; error: string }[] = [];
  const buried = new EventEmitter();
  const options: BrokerOptions = {
    kinds: ['one', 'two'],
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
  /** Resolves once no job is left in any queue. */
  const empty = async () => {
    const isEmpty = async () => Object.values(await broker.depths()).every((count) => count === 0);
    await eventually('the queues are empty', isEmpty, { instead: () => broker.depths() });
  };
  return { broker, open, consume, empty, dead, buried };
}
