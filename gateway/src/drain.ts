import { setTimeout as sleep } from 'node:timers/promises';
import { CloseCode, encodeEntry } from '@godwit/schema';
import type { Gateway } from './gateway.js';
import type { Session } from './session.js';

/** How a gateway sends everybody away. */
export interface DrainOptions {
  /** Milliseconds that it may take. */
  limitMs: number;
  /** Milliseconds over which clients come back. */
  spreadMs: number;
  /**
   * Whether there is no other gateway that they could go on at: then all go at once, to come back to the next process spread
   * over `spreadMs`. Else they go slice by slice, and each is without a connection for a moment only.
   */
  alone: boolean;
}

/** Milliseconds from one slice to the next where clients go on elsewhere. */
const SLICE_MS = 250;
/** Milliseconds from one look at who can be closed to the next, and how many are closed in one. */
const [STEP_MS, STEP_CLOSES] = [20, 500];

/**
 * Sends everybody away in slices, each told another time to come back within that of its slice, and closed once its requests
 * are done. Who is not told yet goes on as ever.
 */
export async function sendAway(gateway: Gateway, { limitMs, spreadMs, alone }: DrainOptions): Promise<void> {
  const began = performance.now();
  const spread = Math.min(spreadMs, limitMs);
  const slices = alone ? 1 : Math.max(1, Math.ceil(spread / SLICE_MS));
  const line = lineUp(gateway);
  let slice = 0;
  do {
    if (slice < slices && performance.now() - began >= (slice * spread) / slices) {
      const [from, to] = [slice, slice + 1].map((n) => Math.ceil((n * line.length) / slices));
      sayGoodbye(gateway, line.slice(from, to), 'the gateway is going away', (alone ? spreadMs : spread) / slices);
      slice++;
    }
    let left = STEP_CLOSES;
    for (const session of gateway.sessions) {
      if (!session.leaving || session.inFlight > 0) continue;
      session.outbox.socket.end(CloseCode.GOING_AWAY, 'the gateway is going away');
      if (--left === 0) break;
    }
    await sleep(STEP_MS);
  } while (gateway.sessions.size > 0 && performance.now() - began < limitMs);
}

/** All sessions in an order of chance: nobody's place in the line is that of a room or of a time of arrival. */
function lineUp(gateway: Gateway): Session[] {
  const line = [...gateway.sessions].map((session) => ({ session, place: Math.random() }));
  return line.sort((one, other) => one.place - other.place).map(({ session }) => session);
}

/** Tells some to come back, in even steps within `spreadMs`; nothing more is begun for them. */
function sayGoodbye(gateway: Gateway, line: readonly Session[], reason: string, spreadMs: number): void {
  for (const [index, session] of line.entries()) {
    session.leaving = true;
    const reconnect_after_ms = Math.floor((index / line.length) * spreadMs);
    gateway.flusher.push(session.outbox, encodeEntry({ goodbye: { reason, reconnect_after_ms } }));
  }
  gateway.flusher.flush();
}

/**
 * The database was restored: what this node knows of sets, positions and members is of a history that is gone. Everybody
 * comes back, and is told by the cursors of Hello; conversations begin where the database says.
 */
export function beginAnew(gateway: Gateway): void {
  const { sessions, log, conversations, databaseEpoch } = gateway;
  log.warn({ database_epoch: databaseEpoch.id, sessions: sessions.size }, 'the database was restored');
  sayGoodbye(gateway, lineUp(gateway), 'the database was restored', sessions.size);
  for (const { outbox } of [...sessions]) outbox.socket.end(CloseCode.GOING_AWAY, 'the database was restored');
  conversations.forgetAll();
}
