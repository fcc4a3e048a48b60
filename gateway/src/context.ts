import type { ReceivedFrame } from '@godwit/schema';
import type { Bus } from '@godwit/store/bus';
import type { StoreClient } from '@godwit/store/client';
import type { Presence } from '@godwit/store/presence';
import type { VerifyToken } from '@godwit/store/tokens';
import type { Tracing } from '@godwit/store/tracing';
import type { internal } from '@godwit/store/wire';
import type { Logger } from 'pino';
import type { BusCounts } from './bus/parts.js';
import type { Subscriptions } from './bus/subscriptions.js';
import type { Conversations } from './conversations/conversations.js';
import type { Typing } from './conversations/typing.js';
import type { OverloadControl } from './overload/overload-control.js';
import type { Departures } from './presence/departures.js';
import type { FriendPresence } from './presence/friend-presence.js';
import type { Watches } from './presence/watches.js';
import type { DatabaseEpoch } from './recovery/database-epoch.js';
import type { Recovery } from './recovery/recovery.js';
import type { Intake } from './requests/intake.js';
import type { RequestCosts } from './requests/request-costs.js';
import type { RequestCounts } from './requests/request-counts.js';
import type { ClientNames } from './socket/client-names.js';
import type { ConnectionLimits } from './socket/connection-limits.js';
import type { Refusals } from './socket/refusals.js';
import type { Flusher } from './socket/send-buffer.js';
import type { Session } from './socket/session.js';
import type { AppendLanes } from './store-calls/append-lanes.js';
import type { Executes } from './store-calls/executes.js';
import type { JudgeLanes } from './store-calls/judge-lanes.js';
import type { Lane } from './store-calls/lane.js';
import type { KeptNotifications } from './users/kept-notifications.js';
import type { SetLane } from './users/set-lane.js';
import type { SetsRepair } from './users/sets-repair.js';
import type { Users } from './users/users.js';

/** The parts of a gateway that its handlers use. */
export interface Gateway {
  readonly bus: Bus;
  readonly store: StoreClient;
  readonly verify: VerifyToken;
  readonly log: Logger;
  /** Undefined: tracing is off. */
  readonly tracing: Tracing | undefined;
  readonly subscriptions: Subscriptions;
  readonly conversations: Conversations;
  readonly users: Users;
  readonly presence: Presence;
  readonly friendPresence: FriendPresence;
  readonly watches: Watches;
  readonly typing: Typing;
  readonly flusher: Flusher;
  readonly recovery: Recovery;
  readonly databaseEpoch: DatabaseEpoch;
  /** Messages being appended to the store. */
  readonly appends: AppendLanes;
  /** Messages and edits about which the application is asked first. */
  readonly judges: JudgeLanes;
  /** Requests that the store executes, in lanes by user. */
  readonly executes: Executes;
  /** Begins the requests that arrive, in turns. */
  readonly intake: Intake<Session, ReceivedFrame>;
  /** Reads the sets (conversations and friends) of connecting users. */
  readonly sets: SetLane;
  /** Rereads the sets of users of this node after the bus may have lost a change. */
  readonly checkedSets: SetLane;
  readonly setsRepair: SetsRepair;
  /** Sends users the notifications that are kept for them. */
  readonly keptNotifications: KeptNotifications;
  /** Last-seen times of users, on their way to the store. */
  readonly seen: Lane<internal.store.v1.SeenItem.$Properties, void>;
  readonly sessions: Set<Session>;
  readonly clientNames: ClientNames;
  /** Charges users for their requests. */
  readonly costs: RequestCosts;
  /** Decides whom to refuse while there is too much to do. */
  readonly overload: OverloadControl;
  readonly counts: { bus: BusCounts; requests: RequestCounts; opened: number; closes: Map<string, number> };
  readonly connectionLimits: ConnectionLimits;
  readonly refusals: Refusals;
  draining: boolean;
  readonly departures: Departures;
  /** Milliseconds for which friends still see a user as online after the user's last device left. */
  readonly lingerMs: number;
}
