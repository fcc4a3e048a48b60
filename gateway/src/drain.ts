import { CloseCode, encodeEntry } from '@godwit/schema';
import type { Gateway } from './gateway.js';

/** Says goodbye to everybody, each with another time to come back, and closes in slices once their requests are done. */
export async function sendAway(gateway: Gateway, limitMs: number, spreadMs: number): Promise<void> {
  const deadline = performance.now() + limitMs;
  sayGoodbye(gateway, 'the gateway is going away', spreadMs);
  while (gateway.sessions.size > 0 && performance.now() < deadline) {
    let slice = 500;
    for (const session of gateway.sessions) {
      if (session.inFlight > 0) continue;
      session.outbox.socket.end(CloseCode.GOING_AWAY, 'the gateway is going away');
      if (--slice === 0) break;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Tells everybody to come back, each at another time within `spreadMs`. */
function sayGoodbye(gateway: Gateway, reason: string, spreadMs: number): void {
  // In even steps, in an order of chance: nobody's place in the line is that of a room or of a time of arrival.
  const line = [...gateway.sessions].map((session) => ({ session, place: Math.random() }));
  line.sort((one, other) => one.place - other.place);
  for (const [index, { session }] of line.entries()) {
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
  sayGoodbye(gateway, 'the database was restored', sessions.size);
  for (const { outbox } of [...sessions]) outbox.socket.end(CloseCode.GOING_AWAY, 'the database was restored');
  conversations.forgetAll();
}
