import { encodeEntry, godwit } from '@godwit/schema';
import { type BusListener, Questions } from '@godwit/store/bus';
import type { Tracing } from '@godwit/store/tracing';
import { internal } from '@godwit/store/wire';
import { createBusListener } from '../bus/bus-listener.js';
import { FriendPresence } from '../presence/friend-presence.js';
import { createWatchLane } from '../presence/watch-lane.js';
import { Watches } from '../presence/watches.js';
import { LocalNode } from './local-node.js';

const { PRESENCE_STATUS_OFFLINE: OFFLINE, PRESENCE_STATUS_ONLINE: ONLINE } = godwit.v1.PresenceStatus;

/** The frame that shows a user. */
export const presenceFrame = (user_id: string, status = ONLINE) => ({
  presence_shown: { status, entry: encodeEntry({ presence_changed: { user_id, status } }) },
});

/** The frame that shows a user as offline. */
export const offlineFrame = (user_id: string) => presenceFrame(user_id, OFFLINE);

const encode = (frame: internal.store.v1.BusFrame.$Properties) => internal.store.v1.BusFrame.encode(frame).finish();

/** A node in memory that receives the frames that the test publishes on the bus. */
export function startBusNode(t: { teardown(end: () => void): unknown }, tracing?: Tracing) {
  const node = new LocalNode(t);
  const counts = { frames: 0, idle: 0, gaps: 0 };
  /** Calls to the parts that are not real. */
  const asked: string[] = [];
  /** Users who are online. */
  const online = new Set<string>();
  /** Whether reads of presence are never answered. */
  const presence = { hangs: false };
  const read = async (ids: readonly string[]) => {
    if (presence.hangs) await new Promise(() => {});
    return ids.map((id) => {
      asked.push(`presence ${id}`);
      return online.has(id) ? encode(presenceFrame(id)) : undefined;
    });
  };
  const { subscriptions, flusher, log } = node;
  const friendPresence = new FriendPresence(subscriptions, { read } as never, flusher, log);
  const watches = new Watches({
    ...node,
    friendPresence,
    presence: { read } as never,
    lane: createWatchLane(node.store),
    showsMembers: true,
    checkSets: (id) => asked.push(`check ${id}`),
  });
  node.hooks.left = (session, id) => watches.end(session, id);
  node.hooks.joined = (session, id) => watches.joined(session, id);
  const listener: BusListener = createBusListener({
    ...node,
    friendPresence,
    watches,
    counts,
    questions: new Questions({ bus: node.bus, role: 'gateway', version: '1.2.3' }),
    tracing,
    checkSets: (id) => asked.push(`check ${id}`),
    checkProfiles: () => asked.push('check profiles'),
    suspectSets: ({ id }) => asked.push(`suspect ${id}`),
    showStatus: ({ id, status }) => asked.push(`show ${id} ${status.text}`),
  });
  const hear = (topic: string, frame: internal.store.v1.BusFrame.$Properties) => listener.frame(topic, encode(frame));
  return { node, counts, asked, online, presence, friendPresence, watches, listener, hear };
}
