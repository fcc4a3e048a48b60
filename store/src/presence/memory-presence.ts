import { type Bus, presenceTopic } from '../bus/bus.js';
import type { Presence, PresenceListener, UserStatus } from './presence.js';
import { offlineFrame, shownFrame } from './shown.js';

/** Presence for a system of a single process. */
export function createMemoryPresence(bus: Bus): Presence {
  const present = new Set<string>();
  const shown = new Map<string, Buffer>();
  /** The newest version of the status that was reported for each present user. */
  const versions = new Map<string, number>();
  let listener: PresenceListener = { lost() {}, offline() {} };

  const show = (userId: string, frame: Buffer | undefined) => {
    const before = shown.get(userId);
    if (frame) {
      if (before?.equals(frame)) return;
      shown.set(userId, frame);
      bus.publish(presenceTopic(userId), frame);
    } else if (before) {
      shown.delete(userId);
      const at = Date.now();
      bus.publish(presenceTopic(userId), offlineFrame(userId, at));
      listener.offline([userId], at);
    }
  };

  const choose = (userId: string, status: UserStatus) => {
    const { version = 0 } = status;
    if (version > 0 && version < (versions.get(userId) ?? 0)) return;
    if (version > 0) versions.set(userId, version);
    show(userId, shownFrame(userId, status));
  };

  return {
    // The bus counts the publications.
    counts: { published: 0, lost: 0, reached: 0 },
    started: Promise.resolve(),
    async arrive(userId, status) {
      if (present.has(userId) && (status.version ?? 0) <= (versions.get(userId) ?? 0)) return;
      present.add(userId);
      choose(userId, status);
    },
    async depart(userId) {
      present.delete(userId);
      versions.delete(userId);
      show(userId, undefined);
    },
    async show(userId, status) {
      if (present.has(userId)) choose(userId, status);
    },
    async read(userIds) {
      return userIds.map((id) => shown.get(id));
    },
    listen(next) {
      listener = next;
    },
    // There is only this node, and it is alive.
    sweep: async () => 0,
    others: async () => 0,
    leave: async () => {},
    async stop() {},
  };
}
