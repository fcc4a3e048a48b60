import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { concurrently } from '../concurrently.js';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import { makeConversation } from '../system/store-call.js';
import type { ObservedSystem } from './observed-system.js';

const ROOM = 'room';
/** Number of connected members, half on each gateway, and milliseconds between rounds of requests. */
const [MEMBERS, PACE_MS] = [18, 50];

/** A steady load in one room, until stopped. */
export interface SteadyLoad {
  /** The members, alternately on the first and the second gateway; without speaker and typist. */
  readonly members: readonly UserSocket[];
  /** Posts `messages` messages of 16,000 bytes at once on a new connection; resolves when all are answered. */
  flood(messages: number): Promise<void>;
  /** Opens `connections` more connections to a gateway, each for a new user. */
  crowd(gateway: number, connections: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the load. Errors are ignored, because faults are injected meanwhile. */
export async function startLoad(system: ObservedSystem): Promise<SteadyLoad> {
  const names = Array.from({ length: MEMBERS }, (_, n) => `member-${n}`);
  // Offline members cause jobs.
  await makeConversation(system, ROOM, ['speaker', 'typist', ...names, 'away']);
  const open = async (name: string, index: number) => {
    const url = system.gatewayUrls[index % system.gatewayUrls.length] as string;
    return (await UserSocket.open(url, await tokenFor(name, system.authSecret))).user;
  };
  const speaker = await open('speaker', 0);
  const typist = await open('typist', 0);
  const members = await Promise.all(names.map(open));
  // A session that ends at once.
  (await open('member-0', 1)).close();
  const send = (from: UserSocket, bytes: number) =>
    from
      .request('send', { conversation_id: ROOM, client_message_id: randomBytes(16), body: Buffer.alloc(bytes, 120) })
      .catch(() => {});

  const crowded: UserSocket[] = [];
  let stopped = false;
  const talk = async () => {
    for (let active = true; !stopped; active = !active) {
      void send(speaker, 100);
      typist.request('typing', { conversation_id: ROOM, active }).catch(() => {});
      speaker.request('history', { conversation_id: ROOM, limit: 5 }).catch(() => {});
      await sleep(PACE_MS);
    }
  };
  const talking = talk();
  return {
    members,
    async flood(messages) {
      const flooder = await open('member-1', 1);
      await Promise.all(Array.from({ length: messages }, () => send(flooder, 16_000)));
      flooder.close();
    },
    async crowd(gateway, connections) {
      const numbers = Array.from({ length: connections }, (_, n) => n);
      await concurrently(numbers, 16, async (n) => {
        crowded.push(await open(`crowd-${n}`, gateway));
      });
    },
    async stop() {
      stopped = true;
      await talking;
      for (const socket of [speaker, typist, ...members, ...crowded]) socket.close();
    },
  };
}
