import { setTimeout as sleep } from 'node:timers/promises';
import { CloseCode, encodeEntry } from '@godwit/schema';
import type { Gateway } from '../context.js';
import type { Session } from '../socket/session.js';

/** How a gateway drains. */
export interface DrainOptions {
  /** Maximum duration, in milliseconds. */
  limitMs: number;
  /** Milliseconds over which clients reconnect. A fifth of `limitMs` is reserved for the last of them. */
  spreadMs: number;
}

/** Milliseconds between slices while clients reconnect to other gateways. */
const SLICE_MS = 250;
/** Milliseconds between checks for sessions to close, and the maximum number closed in each. */
const [STEP_MS, STEP_CLOSES] = [20, 500];
/** Milliseconds to find out whether there are other gateways. */
const ASK_MS = 500;

/**
 * Drains all sessions in slices: each session of a slice is told a different delay within the slice's interval before
 * it reconnects, and is closed once its requests are done; clients that have not been told yet are unaffected. If there
 * is no other gateway, or the last other one goes away as well, the remaining clients have nowhere to go: all of them
 * form one slice and reconnect to this process's successor, spread over `spreadMs`.
 */
export async function sendAway(gateway: Gateway, { limitMs, spreadMs }: DrainOptions): Promise<void> {
  const began = performance.now();
  const spread = Math.min(spreadMs, 0.8 * limitMs);
  await within(ASK_MS, gateway.presence.leave());
  let alone = await isAlone(gateway);
  let asking = false;
  /** Asks again in the background: a late answer must not delay the drain. */
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
      // Sessions that connected at the last moment.
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
      if (!session.leaving || session.waiting + session.inFlight > 0) continue;
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

/** Whether no other gateway is known to stay. If that cannot be determined, assumes that there may be one. */
async function isAlone({ presence }: Gateway): Promise<boolean> {
  return (await within(ASK_MS, presence.others())) === 0;
}

/** Resolves as `work` does; with undefined if `work` rejects, or takes longer than `ms` milliseconds. */
function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work.catch(() => undefined), sleep(ms, undefined, { ref: false })]);
}

/** All sessions in random order, independent of their conversations and of their time of arrival. */
function lineUp(gateway: Gateway): Session[] {
  const line = [...gateway.sessions].map((session) => ({ session, place: Math.random() }));
  return line.sort((one, other) => one.place - other.place).map(({ session }) => session);
}

/** Tells sessions to reconnect, at even intervals within `spreadMs`; they begin no further requests. */
function sayGoodbye(gateway: Gateway, line: readonly Session[], reason: string, spreadMs: number): void {
  for (const [index, session] of line.entries()) {
    session.leaving = true;
    const reconnect_after_ms = Math.floor((index / line.length) * spreadMs);
    gateway.flusher.push(session.sendBuffer, encodeEntry({ goodbye: { reason, reconnect_after_ms } }));
  }
  gateway.flusher.flush();
}

/**
 * Called after the database was restored: the sets, positions and members known to this node belong to a history that
 * no longer exists. Every client reconnects and is corrected by the cursors in its Hello; conversations start at their
 * positions in the database.
 */
export function beginAnew(gateway: Gateway): void {
  const { sessions, log, conversations, databaseEpoch, departures } = gateway;
  log.warn({ database_epoch: databaseEpoch.id, sessions: sessions.size }, 'the database was restored');
  sayGoodbye(gateway, lineUp(gateway), 'the database was restored', sessions.size);
  for (const { sendBuffer } of [...sessions]) sendBuffer.socket.end(CloseCode.GOING_AWAY, 'the database was restored');
  // The restored database numbers chosen statuses anew: no departure may wait with a number of before.
  departures.flush();
  conversations.forgetAll();
}
