import { setTimeout as sleep } from 'node:timers/promises';
import { CloseCode, encodeEntry } from '@godwit/schema';
import type { Gateway } from '../context.js';
import type { Session } from '../socket/session.js';

/** How a gateway sends everybody away. */
export interface DrainOptions {
  /** Milliseconds that it may take. */
  limitMs: number;
  /** Milliseconds over which clients come back. Of `limitMs` a fifth is left for the last of them. */
  spreadMs: number;
}

/** Milliseconds from one slice to the next where clients go on elsewhere. */
const SLICE_MS = 250;
/** Milliseconds from one look at who can be closed to the next, and how many are closed in one. */
const [STEP_MS, STEP_CLOSES] = [20, 500];
/** Milliseconds to find out whether there are other gateways. */
const ASK_MS = 500;

/**
 * Sends everybody away in slices, each told another time to come back within that of its slice, and closed once its requests
 * are done; who is not told yet goes on as ever. Where no other gateway is, or the last one goes away as well, the others
 * could go nowhere meanwhile: then all that are left are one slice, to come back to whatever comes after this process
 * spread over `spreadMs`.
 */
export async function sendAway(gateway: Gateway, { limitMs, spreadMs }: DrainOptions): Promise<void> {
  const began = performance.now();
  const spread = Math.min(spreadMs, 0.8 * limitMs);
  await within(ASK_MS, gateway.presence.leave());
  let alone = await isAlone(gateway);
  let asking = false;
  /** Asks again, beside what is going on: an answer that is late must not keep anybody waiting. */
  const ask = async () => {
    asking = true;
    alone ||= await isAlone(gateway);
    asking = false;
  };
  const slices = Math.max(1, Math.ceil(spread / SLICE_MS));
  const line = lineUp(gateway);
  let [slice, told] = [0, 0];
  do {
    if (told === line.length) {
      // Who connected at the last moment.
      const late = [...gateway.sessions].filter(({ leaving }) => !leaving);
      if (late.length > 0) sayGoodbye(gateway, late, REASON, SLICE_MS);
    } else if (performance.now() - began >= (slice * spread) / slices) {
      slice++;
      if (!asking) ask();
      const to = alone ? line.length : Math.ceil((slice * line.length) / slices);
      const some = line.slice(told, to).filter(({ state }) => state !== 'closed');
      sayGoodbye(gateway, some, REASON, alone ? spreadMs : spread / slices);
      told = to;
    }
    let left = STEP_CLOSES;
    for (const session of gateway.sessions) {
      if (!session.leaving || session.inFlight > 0) continue;
      session.sendBuffer.socket.end(CloseCode.GOING_AWAY, REASON);
      if (--left === 0) break;
    }
    await sleep(STEP_MS);
  } while (gateway.sessions.size > 0 && performance.now() - began < limitMs);
  for (const session of [...gateway.sessions]) {
    session.leaving = true;
    session.sendBuffer.socket.end(CloseCode.GOING_AWAY, REASON);
  }
}

const REASON = 'the gateway is going away';

/** Whether no gateway is known that stays. Where that cannot be found out there may be some. */
async function isAlone({ presence }: Gateway): Promise<boolean> {
  return (await within(ASK_MS, presence.others())) === 0;
}

/** Resolves as `work` does; with undefined where `work` rejects, or takes longer than `ms` milliseconds. */
function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work.catch(() => undefined), sleep(ms, undefined, { ref: false })]);
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
    gateway.flusher.push(session.sendBuffer, encodeEntry({ goodbye: { reason, reconnect_after_ms } }));
  }
  gateway.flusher.flush();
}

/**
 * The database was restored: what this node knows of sets, positions and members is of a history that is gone. Everybody
 * comes back, and is told by the cursors of Hello; conversations begin where the database says.
 */
export function beginAnew(gateway: Gateway): void {
  const { sessions, log, conversations, databaseEpoch, departures } = gateway;
  log.warn({ database_epoch: databaseEpoch.id, sessions: sessions.size }, 'the database was restored');
  sayGoodbye(gateway, lineUp(gateway), 'the database was restored', sessions.size);
  for (const { sendBuffer } of [...sessions]) sendBuffer.socket.end(CloseCode.GOING_AWAY, 'the database was restored');
  // Their choices are counted anew from here on.
  departures.flush();
  conversations.forgetAll();
}
