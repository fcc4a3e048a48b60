import { CloseCode, Code, encodeEntry, GodwitError, type godwit, limits } from '@godwit/schema';
import { userTopic } from '@godwit/store/bus';
import { isDirectId } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import type { Gateway } from '../../context.js';
import type { Conversation } from '../../conversations/conversation.js';
import { fallBehind } from '../../conversations/lag.js';
import { arriveUser, leaveUser, showUser } from '../../presence/arrivals.js';
import { presenceOf } from '../../presence/friend-presence.js';
import { type RefusalReason, USER_SESSIONS_RETRY_MS } from '../../socket/connection-limits.js';
import { HELLO_MS, type Session } from '../../socket/session.js';
import { accessError, endSession } from '../../users/access.js';
import type { SetQuestion } from '../../users/set-lane.js';
import { friendsOf, type LocalUser, type SetRead } from '../../users/users.js';
import type { Handler } from './handler.js';
import { checkCursors, resumeFrom } from './resume.js';

const HEARTBEAT_MS = 30_000;

type Membership = internal.store.v1.Membership;

/**
 * Opens the session: verifies the token, holds the user's topics, and joins the user's conversations at their heads.
 */
export const hello: Handler<'hello'> = async (gateway, session, request, { frame }, span) => {
  checkCursors(request.resume as godwit.v1.Cursor[]);
  session.state = 'opening';
  try {
    const identity = await gateway.verify(request.token);
    checkSessions(gateway, session, identity.user_id);
    // From here on, changes of the user's memberships arrive by the user's topic, and wait until the memberships are
    // known.
    const { live } = gateway.subscriptions.hold([userTopic(identity.user_id)]);
    if (closed(session)) {
      gateway.subscriptions.release(userTopic(identity.user_id));
      return undefined;
    }
    session.takeToken(identity);
    session.deferred = [];
    const user = gateway.users.add(session, identity.user_id);
    await live;
    const { email, issued_at: issuedAt } = identity;
    const question = { id: user.id, email, issuedAt, traceparent: span?.traceparent };
    await open(gateway, session, user, question, request as godwit.v1.HelloRequest, frame.id);
    return undefined;
  } catch (error) {
    refuse(gateway, session, error);
    throw error;
  }
};

/** Throws RATE_LIMITED if the user already has as many sessions on this node as permitted. */
function checkSessions(gateway: Gateway, session: Session, userId: string): void {
  const most = gateway.connectionLimits.MAX_SESSIONS_PER_USER;
  if ((gateway.users.get(userId)?.sessions.size ?? 0) < most) return;
  if (!closed(session)) gateway.refusals.count('user_sessions', session.sendBuffer.socket.address);
  throw new GodwitError(Code.CODE_RATE_LIMITED, `hello: the user has ${most} sessions on this gateway already`, {
    retryAfterMs: USER_SESSIONS_RETRY_MS,
  });
}

async function open(
  gateway: Gateway,
  session: Session,
  user: LocalUser,
  question: SetQuestion,
  request: godwit.v1.HelloRequest,
  id: number,
): Promise<void> {
  const read = user.beginRead();
  try {
    await openFrom(gateway, session, user, read, await gateway.sets.submit(question), request, id);
  } finally {
    user.endRead(read);
  }
}

/** Opens the session with the user's sets as read, and with the events since. */
async function openFrom(
  gateway: Gateway,
  session: Session,
  user: LocalUser,
  read: SetRead,
  sets: internal.store.v1.UserSets,
  request: godwit.v1.HelloRequest,
  id: number,
): Promise<void> {
  if (sets.failure) throw GodwitError.fromWire(sets.failure);
  if (closed(session)) return;
  user.readAccess(read, sets.access);
  const refused = accessError(user.access, session.issuedAt);
  if (refused) throw refused;
  const memberships = sets.memberships as Membership[];
  const { held, fresh, live } = gateway.conversations.hold(memberships, sets.reads_as_of);
  // Messages posted between the read of the memberships and the topics going live have reached no session yet.
  if (fresh.length > 0) live.then(() => gateway.recovery.compareHeads(fresh));
  // The store may have a status that no node could publish before; it is learned of here.
  const isNewer = user.readStatus(read, sets);
  const arrived = user.arrived ? isNewer && showUser(gateway, user) : arriveUser(gateway, user);
  await Promise.all([live, gateway.friendPresence.follow(user, friendsOf(user, read, sets)), arrived]);
  if (closed(session)) {
    for (const conversation of held) gateway.conversations.release(conversation);
    return;
  }
  // Nothing is awaited from here on: live events continue exactly at these heads, and the reply precedes all of them.
  session.state = 'open';
  session.sendBuffer.socket.greeted();
  session.client = gateway.clientNames.of(request.client_name, request.client_version);
  gateway.log.debug({ session: session.id, user: session.user_id, client: session.client }, 'a session is open');
  const friends = seenFriends(gateway, user, friendsOf(user, read, sets));
  user.sets.readFriends(sets.sets_version);
  user.sets.opened(sets.sets_version);
  session.setsVersion = sets.sets_version;
  if (user.sets.behind) gateway.setsRepair.suspect(user);
  const heads: godwit.v1.ConversationHead.$Properties[] = [];
  for (const [index, conversation] of held.entries()) {
    const membership = memberships[index] as Membership;
    join(gateway, session, conversation, membership);
    if (heads.length >= limits.max_heads) continue;
    const { conversation_id, active_at } = membership;
    // A read position that moved since the memberships were read was sent only to the devices that were connected.
    const read_seq = Math.max(membership.read_seq, conversation.reads.of(user.id));
    const { delivered: last_seq, changed: last_change } = conversation.sequencer;
    const { details: details_version } = conversation;
    // This session gets no event of an epoch that was already sent to the conversation's other sessions.
    const epoch = isDirectId(conversation_id) ? 0 : Math.max(membership.epoch, conversation.sentEpoch);
    heads.push({ conversation_id, last_seq, read_seq, active_at, last_change, details_version, epoch });
  }
  const cursors = request.resume as godwit.v1.Cursor[];
  const response = {
    session_id: session.id,
    user_id: session.user_id,
    server_time: Date.now(),
    heartbeat_interval_ms: HEARTBEAT_MS,
    limits,
    heads,
    friends,
    token_expires_at: session.expiresAt,
    database_epoch: gateway.databaseEpoch.id,
    sets_version: sets.sets_version,
    up_to_date: request.compact_resume ? upToDate(gateway, session, cursors) : [],
  };
  if (id) gateway.flusher.pushReply(session.sendBuffer, encodeEntry({ id, hello: response }));
  const deferred = session.deferred ?? [];
  session.deferred = undefined;
  session.greetedWith = new Set(response.friends.map(({ user_id }) => user_id as string));
  for (const act of deferred) act();
  session.greetedWith = undefined;
  // Later ones come by the user's topic.
  if (sets.notified_version > 0) gateway.keptNotifications.sendAll(session, sets.sets_version);
  const lastSeqs = new Map(memberships.map(({ conversation_id, last_seq }) => [conversation_id, last_seq]));
  const known = new Set(response.up_to_date);
  resumeFrom(gateway, session, known.size > 0 ? cursors.filter((_, at) => !known.has(at)) : cursors, lastSeqs);
}

/** Indexes of the cursors whose clients missed nothing. */
function upToDate(gateway: Gateway, session: Session, cursors: readonly godwit.v1.Cursor[]): number[] {
  const places: number[] = [];
  for (const [at, cursor] of cursors.entries()) {
    const conversation = gateway.conversations.get(cursor.conversation_id);
    if (conversation?.sessions.has(session) && gateway.recovery.isUpToDate(conversation, cursor)) places.push(at);
  }
  return places;
}

/** The friends who are not offline. Unfollows users who were friends before the store was read, and no longer are. */
function seenFriends(
  gateway: Gateway,
  user: LocalUser,
  current: ReadonlySet<string>,
): godwit.v1.Presence.$Properties[] {
  for (const { id } of user.friends) if (!current.has(id)) gateway.friendPresence.unfollow(user, id);
  const seen: godwit.v1.Presence.$Properties[] = [];
  for (const { shown } of user.friends) if (shown) seen.push(presenceOf(shown));
  return seen;
}

function join(gateway: Gateway, session: Session, conversation: Conversation, membership: Membership): void {
  const { sequencer } = conversation;
  const { last_seq, last_change, epoch, details_version } = membership;
  gateway.conversations.join(conversation, session, membership);
  if (sequencer.epoch > epoch) {
    // The members changed since the memberships were read: no event passes until membership has been read again.
    fallBehind(session, conversation.id, { seq: sequencer.delivered, change: sequencer.changed });
    gateway.recovery.catchUp(session, conversation);
  } else if (sequencer.delivered < last_seq || sequencer.changed < last_change || sequencer.epoch < epoch) {
    gateway.recovery.doubt(conversation);
  } else if (conversation.details < details_version) gateway.recovery.doubt(conversation);
  if (sequencer.waiting) gateway.recovery.suspect(conversation);
}

/**
 * Errors of Hello after which the connection is closed: of a token that is refused, of a user who is banned, and of a
 * user with too many sessions, whose clients shall wait and reconnect.
 */
const CLOSES: Readonly<Record<number, { code: number; counted?: RefusalReason }>> = {
  [Code.CODE_UNAUTHENTICATED]: { code: CloseCode.UNAUTHENTICATED, counted: 'token' },
  [Code.CODE_PERMISSION_DENIED]: { code: CloseCode.BANNED, counted: 'banned' },
  [Code.CODE_RATE_LIMITED]: { code: CloseCode.GOING_AWAY },
};

/** Undoes a Hello that failed. Unless the connection is closed after the error, the client may retry. */
function refuse(gateway: Gateway, session: Session, error: unknown): void {
  if (closed(session)) return;
  if (session.user_id) {
    leaveUser(gateway, session);
    gateway.subscriptions.release(userTopic(session.user_id));
  }
  session.user_id = '';
  session.deferred = undefined;
  session.state = 'greeting';
  session.greetBy = performance.now() + HELLO_MS;
  const close = error instanceof GodwitError ? CLOSES[error.code] : undefined;
  if (!close) return;
  if (close.counted) gateway.refusals.count(close.counted, session.sendBuffer.socket.address);
  setImmediate(() => endSession(gateway.flusher, session, close.code, (error as GodwitError).message));
}

function closed(session: Session): boolean {
  return session.state === 'closed';
}
