import { AnsweredGateway, type RecordingSession } from '@godwit/gateway/testing';
import { CloseCode, Code } from '@godwit/schema';
import { type Seeded, seeded } from '../faults/seeded.js';
import { mutated } from './mutate.js';
import { type Target, Violation } from './target.js';
import { clientMessages } from './valid-frames.js';

const CLOSES: readonly number[] = Object.values(CloseCode);
const [BINARY, OPEN] = [1, 2];
/** Milliseconds in which the gateway must forget sessions that left. */
const LEAVE_MS = 10_000;

/**
 * Messages to a gateway in memory, each on a session of its own. The bits of an input's first byte say whether the message
 * is binary and whether the session is open. `receive` never throws, no reply is INTERNAL, nothing is logged as an error,
 * every session is closed by a code of the protocol or lives, and no request stays in flight.
 */
export async function openGateway(seed: number): Promise<Target> {
  const valid = clientMessages(seeded(seed), 20);
  const gateway = new AnsweredGateway();
  let pending: RecordingSession[] = [];
  return {
    input(random: Seeded) {
      const flags = (random.next() < 0.98 ? BINARY : 0) | (random.next() < 0.9 ? OPEN : 0);
      return Buffer.concat([Uint8Array.of(flags), mutated(valid, random)]);
    },
    run(input) {
      const [flags = 0] = input;
      const form = { isBinary: (flags & BINARY) !== 0, open: (flags & OPEN) !== 0 };
      try {
        pending.push(gateway.receive(Uint8Array.from(input.subarray(1)), form));
      } catch (error) {
        throw new Violation(`receive threw ${(error as Error).stack}`, { cause: error });
      }
    },
    async settle() {
      const sessions = pending;
      pending = [];
      for (let turns = 0; turns < 100 && sessions.some((each) => gateway.inFlight(each) > 0); turns++)
        await new Promise(setImmediate);
      try {
        for (const session of sessions) check(gateway, session);
        const [logged] = gateway.logged.splice(0);
        if (logged) throw new Violation(`the gateway logged ${logged}`);
      } finally {
        gateway.closeAll();
      }
    },
    async close() {
      gateway.closeAll();
      // Topics without a holder stay subscribed for a second.
      const deadline = performance.now() + LEAVE_MS;
      const still = () => Object.entries(gateway.held).filter(([, count]) => count > 0);
      while (still().length > 0 && performance.now() < deadline)
        await new Promise((resolve) => setTimeout(resolve, 50));
      const left = still();
      gateway.close();
      if (left.length > 0) throw new Violation(`the gateway still holds ${JSON.stringify(Object.fromEntries(left))}`);
    },
  };
}

function check(gateway: AnsweredGateway, session: RecordingSession): void {
  const { frames, closed } = gateway.heard(session);
  const internal = frames.find(({ error }) => error?.code === Code.CODE_INTERNAL);
  if (internal) throw new Violation(`request ${internal.id} was answered INTERNAL: ${internal.error?.message}`);
  if (closed && !CLOSES.includes(closed.code)) throw new Violation(`the session was closed with ${closed.code}`);
  const inFlight = gateway.inFlight(session);
  if (inFlight > 0) throw new Violation(`${inFlight} requests are still in flight`);
}
