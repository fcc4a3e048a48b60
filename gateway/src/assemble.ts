import { CloseCode } from '@godwit/schema';
import { Subscriptions } from './bus/subscriptions.js';
import type { Gateway } from './context.js';
import { Conversations } from './conversations/conversations.js';
import { Typing } from './conversations/typing.js';
import type { GatewayOptions } from './gateway-options.js';
import { beginAnew } from './lifecycle/drain.js';
import { OVERLOAD_DELAY_MS, OverloadControl } from './overload/overload-control.js';
import { Departures } from './presence/departures.js';
import { FriendPresence } from './presence/friend-presence.js';
import { createWatchLane } from './presence/watch-lane.js';
import { Watches } from './presence/watches.js';
import { DatabaseEpoch } from './recovery/database-epoch.js';
import { Recovery } from './recovery/recovery.js';
import { begin } from './requests/dispatch.js';
import { Intake } from './requests/intake.js';
import { RequestCosts } from './requests/request-costs.js';
import { createRequestCounts } from './requests/request-counts.js';
import { userRates } from './requests/user-rates.js';
import { ClientNames } from './socket/client-names.js';
import { connectionLimits } from './socket/connection-limits.js';
import { Refusals } from './socket/refusals.js';
import { Flusher } from './socket/send-buffer.js';
import { Session } from './socket/session.js';
import { createAppendLanes } from './store-calls/append-lanes.js';
import { createExecutes } from './store-calls/executes.js';
import { JudgeLanes } from './store-calls/judge-lanes.js';
import { Lane } from './store-calls/lane.js';
import { createKeptNotifications } from './users/kept-notifications.js';
import { createSetLane } from './users/set-lane.js';
import { createSetsRepair } from './users/sets-repair.js';
import { Users } from './users/users.js';

/** Bytes of a decoded frame beside its contents. */
const FRAME_BYTES = 256;

/** The options of a gateway that concern its parts, and not its port. */
export type PartOptions = Pick<
  GatewayOptions,
  | 'bus'
  | 'presence'
  | 'store'
  | 'verify'
  | 'log'
  | 'audit'
  | 'tracing'
  | 'lingerMs'
  | 'memberPresence'
  | 'sendBudgetBytes'
  | 'rates'
  | 'limits'
  | 'overloadDelayMs'
>;

/** Creates the parts of a gateway and connects them with each other; nothing runs yet. */
export function assemble({
  bus,
  presence,
  store,
  verify,
  log,
  audit = log.child({ audit: true }),
  tracing,
  lingerMs,
  memberPresence: showsMembers = true,
  sendBudgetBytes,
  rates,
  limits,
  overloadDelayMs = OVERLOAD_DELAY_MS,
}: PartOptions): Gateway {
  const flusher = new Flusher({
    onHardLimit: (sendBuffer) => sendBuffer.socket.end(CloseCode.TOO_SLOW, 'too slow'),
    onWritable: ({ owner }) => {
      if (!(owner instanceof Session)) return;
      parts.recovery.catchUpAll(owner);
      owner.reads?.resume();
    },
    budgetBytes: sendBudgetBytes,
    userOf: ({ owner }) => (owner instanceof Session && owner.user_id) || undefined,
  });
  const subscriptions = new Subscriptions(bus, (topic) => {
    if (topic.startsWith('c:')) conversations.forget(topic.slice(2));
  });
  const typing = new Typing(bus);
  const conversations = new Conversations(
    subscriptions,
    flusher,
    (session, id) => {
      typing.stop(session, id);
      watches.end(session, id);
    },
    (session, id) => watches.joined(session, id),
  );
  const friendPresence = new FriendPresence(subscriptions, presence, flusher, log, showsMembers);
  const watches = new Watches({
    conversations,
    friendPresence,
    presence,
    lane: createWatchLane(store),
    flusher,
    log,
    showsMembers,
    checkSets: (userId) => gateway.setsRepair.check(userId),
  });
  const judges = new JudgeLanes(store);
  const databaseEpoch = new DatabaseEpoch(() => beginAnew(gateway));
  const costs = new RequestCosts(userRates(rates));
  const overload = new OverloadControl({
    delayMs: overloadDelayMs,
    queues: () => ({ appends: parts.appends.queued, requests: parts.executes.queued }),
    use: costs.use,
    waitedMs: () => parts.intake.takeLongestWaitMs(),
  });
  costs.isRefused = (userId) => overload.refused.has(userId);
  const parts: Omit<Gateway, 'setsRepair'> = {
    bus,
    store,
    verify,
    log,
    tracing,
    subscriptions,
    conversations,
    flusher,
    users: new Users(),
    presence,
    friendPresence,
    watches,
    typing,
    recovery: new Recovery({ store, conversations, flusher, log, databaseEpoch }),
    databaseEpoch,
    judges,
    appends: createAppendLanes(store, tracing, judges),
    executes: createExecutes(store),
    intake: new Intake({
      begin: (session, frame) => begin(gateway, session, frame),
      bytesOf: ({ bytes }) => bytes.length + FRAME_BYTES,
    }),
    sets: createSetLane(store, databaseEpoch, 50_000, judges),
    // Separate: a bus gap causes many of these, and connecting users must not wait behind them.
    checkedSets: createSetLane(store, databaseEpoch, 100_000),
    keptNotifications: createKeptNotifications({ store, flusher, log }),
    seen: new Lane({
      run: async (items) => {
        await store.call('seen', { items });
        return items.map(() => undefined);
      },
      maxBatch: 1_000,
      maxQueued: 100_000,
    }),
    sessions: new Set(),
    clientNames: new ClientNames(),
    costs,
    overload,
    counts: {
      bus: { frames: 0, idle: 0, gaps: 0 },
      requests: createRequestCounts(),
      opened: 0,
      closes: new Map(),
    },
    connectionLimits: limits ?? connectionLimits,
    refusals: new Refusals(audit),
    draining: false,
    departures: new Departures(),
    lingerMs,
  };
  const gateway: Gateway = { ...parts, setsRepair: createSetsRepair(parts) };
  return gateway;
}
