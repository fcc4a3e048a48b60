import type { Questions } from '@godwit/store/bus';
import type { Tracing } from '@godwit/store/tracing';
import type { Conversations } from '../conversations/conversations.js';
import type { FriendPresence } from '../presence/friend-presence.js';
import type { Watches } from '../presence/watches.js';
import type { Recovery } from '../recovery/recovery.js';
import type { Flusher } from '../socket/send-buffer.js';
import type { LocalUser, Users } from '../users/users.js';

/** Counts of bus traffic, for metrics. */
export interface BusCounts {
  frames: number;
  /** Frames that no session or conversation of this node was interested in. */
  idle: number;
  gaps: number;
}

/** The parts of a gateway that frames of the bus concern. */
export interface Parts {
  conversations: Conversations;
  users: Users;
  friendPresence: FriendPresence;
  watches: Pick<Watches, 'all' | 'recheck' | 'membersChanged' | 'blockChanged'>;
  recovery: Recovery;
  flusher: Flusher;
  counts: BusCounts;
  /** Questions of operators. */
  questions: Pick<Questions, 'take' | 'answer'>;
  tracing: Tracing | undefined;
  /** Compares a user's conversations and friends on this node with the store. */
  checkSets: (userId: string) => void;
  /** Does the same, unless the missing change arrives soon. */
  suspectSets: (user: LocalUser) => void;
  /** Reads the profiles that changed. */
  checkProfiles: () => void;
  /** Publishes a user's status to friends. */
  showStatus: (user: LocalUser) => void;
}
