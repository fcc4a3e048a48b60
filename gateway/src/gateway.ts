import { randomUUID } from 'node:crypto';
import { CloseCode } from '@godwit/schema';
import type { internal } from '@godwit/schema/store';
import { type Bus, userTopic } from '@godwit/store/bus';
import type { StoreClient } from '@godwit/store/client';
import type { Presence } from '@godwit/store/presence';
import type { VerifyToken } from '@godwit/store/tokens';
import type { Tracing } from '@godwit/store/tracing';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { appendBatch } from './append-batch.js';
import { type BusCounts, createBusListener } from './bus-events.js';
import { Conversations } from './conversations.js';
import { DatabaseEpoch } from './database-epoch.js';
import { Departures, leaveUser } from './departures.js';
import { createDispatchCounts, type DispatchCounts, receive } from './dispatch.js';
import { beginAnew, type DrainOptions, sendAway } from './drain.js';
import { createExecuteLanes } from './execute-lanes.js';
import { Interest } from './interest.js';
import { Lane, type Lanes } from './lane.js';
import { closeName, registerMetrics } from './metrics.js';
import { Flusher, RESUME_BYTES } from './outbox.js';
import { createPresenceListener, showUser } from './presence-events.js';
import { Recovery } from './recovery.js';
import { rounds, STEP_MS } from './rounds.js';
import { HELLO_MS, Session } from './session.js';
import { createSetCheck, type SetCheck, type SetLane, type SetQuestion } from './set-check.js';
import { createSetsComparison } from './sets-comparison.js';
import { listen, type SocketServer } from './socket-server.js';
import { Typing } from './typing.js';
import { type LocalUser, Users } from './users.js';
import { Watches } from './watches.js';

/** What a gateway is made of, and what its handlers work with. */
export interface Gateway {
  readonly bus: Bus;
  readonly store: StoreClient;
  readonly verify: VerifyToken;
  readonly log: Logger;
  /** Undefined: nothing is traced. */
  readonly tracing: Tracing | undefined;
  readonly interest: Interest;
  readonly conversations: Conversations;
  readonly users: Users;
  readonly presence: Presence;
  readonly watches: Watches;
  readonly typing: Typing;
  readonly flusher: Flusher;
  readonly recovery: Recovery;
  readonly databaseEpoch: DatabaseEpoch;
  /** Messages on their way to the store. */
  readonly appends: Lane<internal.store.v1.AppendItem.$Properties, internal.store.v1.AppendResult>;
  /** Requests that the store carries out, in lanes by user. */
  readonly executes: Lanes<internal.store.v1.ExecuteItem.$Properties, Uint8Array>;
  /** What connecting users belong to. */
  readonly sets: SetLane;
  /** Reads the sets of users of this node again, where the bus may have lost a change of them. */
  readonly checkedSets: SetLane;
  readonly setCheck: SetCheck;
  /** When users were last seen, on the way to the store. */
  readonly seen: Lane<internal.store.v1.SeenItem.$Properties, void>;
  readonly sessions: Set<Session>;
  readonly counts: { bus: BusCounts; dispatch: DispatchCounts; opened: number; closes: Map<string, number> };
  draining: boolean;
  readonly departures: Departures;
  /** Milliseconds for which friends still see a user whose last device left. */
  readonly lingerMs: number;
}

/** What to make a gateway of. */
export interface GatewayOptions {
  host: string;
  port: number;
  bus: Bus;
  presence: Presence;
  store: StoreClient;
  verify: VerifyToken;
  log: Logger;
  tracing?: Tracing | undefined;
  registry: Registry;
  /** Milliseconds within which each user's sets are compared once with what the store says. */
  setsRoundMs: number;
  /** Milliseconds for which friends still see a user whose last device left: who is back by then was never gone. */
  lingerMs: number;
}

/** A gateway that serves. */
export interface RunningGateway {
  readonly port: number;
  /** Sends everybody away in good order, and resolves when all are gone or `limitMs` has passed. */
  drain(options: DrainOptions): Promise<void>;
  /** Resolves once the store has what it is to be told of those who went. */
  settled(): Promise<void>;
  /** Stops at once. */
  close(): void;
}

const HOUSEKEEPING_MS = 500;
/**
 * Milliseconds in which each conversation's head, and the version of each user's sets, is compared once: a silent loss stays
 * unseen for two rounds at most.
 */
const HEADS_ROUND_MS = 5_000;
/** Milliseconds for which an append is tried again: within what clients wait for a reply. */
const APPEND_RETRY_MS = 5_000;
/** Milliseconds in which messages gather that come one after the other: a commit costs little more for a few than for one. */
const APPEND_PACE_MS = 3;

/** Starts a gateway. Rejects where it cannot listen. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const gateway = assemble(options);
  const { bus, log, registry, recovery, conversations } = { ...options, ...gateway };
  const { setCheck } = gateway;
  const suspectSets = setCheck.suspect;
  const showStatus = (user: LocalUser) => void showUser(gateway, user);
  const counts = gateway.counts.bus;
  bus.listen(createBusListener({ ...gateway, counts, checkSets: setCheck.check, suspectSets, showStatus }));
  gateway.presence.listen(createPresenceListener(gateway));
  registerMetrics(registry, gateway);

  const page = async (ok: boolean, body: string) => ({ status: ok ? 200 : 503, type: 'text/plain', body });
  await gateway.presence.started;
  const server: SocketServer = await listen<Session>({
    host: options.host,
    port: options.port,
    pages: {
      '/healthz': () => page(true, 'ok\n'),
      '/readyz': () => page(!gateway.draining, gateway.draining ? 'draining\n' : 'ok\n'),
      '/metrics': async () => ({ status: 200, type: registry.contentType, body: await registry.metrics() }),
    },
    events: {
      open(socket) {
        const session = new Session(randomUUID(), socket);
        gateway.sessions.add(session);
        gateway.counts.opened++;
        return session;
      },
      message: (session, bytes, isBinary) => receive(gateway, session, bytes, isBinary),
      drain(session, buffered) {
        session.outbox.buffered = buffered;
        if (!session.outbox.slow || buffered > RESUME_BYTES) return;
        session.outbox.slow = false;
        gateway.flusher.releaseKept(session.outbox);
        recovery.catchUpAll(session);
      },
      close(session, code) {
        const name = closeName(code);
        gateway.counts.closes.set(name, (gateway.counts.closes.get(name) ?? 0) + 1);
        leave(gateway, session);
      },
    },
  });
  log.info({ host: options.host, port: server.port }, 'the gateway listens');

  const housekeeping = setInterval(() => {
    closeOverdue(gateway);
    gateway.typing.sweep();
  }, HOUSEKEEPING_MS);
  const compareHeads = rounds(conversations, HEADS_ROUND_MS, (some) => recovery.compareHeads(some));
  const checkSets = rounds(gateway.users, options.setsRoundMs, (some) => {
    for (const { id } of some) setCheck.check(id);
  });
  const { store, databaseEpoch } = gateway;
  const onError = (error: unknown) => log.warn({ err: error }, "the versions of users' sets could not be compared");
  const compareVersions = createSetsComparison({ store, databaseEpoch, onBehind: suspectSets, onError });
  const compareSets = rounds(gateway.users, HEADS_ROUND_MS, compareVersions);
  const checks = [compareHeads, compareSets, checkSets].map((step) => setInterval(step, STEP_MS));
  const close = () => {
    clearInterval(housekeeping);
    for (const check of checks) clearInterval(check);
    gateway.interest.close();
    server.close();
  };
  return {
    port: server.port,
    close,
    async drain(options) {
      gateway.draining = true;
      gateway.departures.flush();
      server.stopListening();
      await sendAway(gateway, options);
      close();
    },
    settled: () => gateway.seen.idle(),
  };
}

function assemble({ bus, presence, store, verify, log, tracing, lingerMs }: GatewayOptions): Gateway {
  const flusher = new Flusher((outbox) => outbox.socket.end(CloseCode.TOO_SLOW, 'too slow'));
  const interest = new Interest(bus, (topic) => {
    if (topic.startsWith('c:')) conversations.forget(topic.slice(2));
  });
  const typing = new Typing(bus);
  const conversations = new Conversations(interest, flusher, (session, id) => typing.stop(session, id));
  const databaseEpoch = new DatabaseEpoch(() => beginAnew(gateway));
  const readSets = async (users: SetQuestion[]) => {
    const request = {
      user_ids: users.map(({ id }) => id),
      emails: users.map(({ email }) => email),
      since_versions: users.flatMap(({ since }) => since ?? []),
    };
    // One call for many: it is of the trace of the first that is traced.
    const traced = users.find(({ traceparent }) => traceparent);
    const { sets, database_epoch } = await store.call('open_sessions', request, traced?.traceparent);
    databaseEpoch.observe(database_epoch);
    return sets as internal.store.v1.UserSets[];
  };
  const parts: Omit<Gateway, 'setCheck'> = {
    bus,
    store,
    verify,
    log,
    tracing,
    interest,
    conversations,
    flusher,
    users: new Users(),
    presence,
    watches: new Watches(interest, presence, flusher, log),
    typing,
    recovery: new Recovery(store, conversations, flusher, log, databaseEpoch),
    databaseEpoch,
    appends: new Lane({
      run: (items) => appendBatch(store, tracing, items),
      maxBatch: 256,
      maxQueued: 10_000,
      paceMs: APPEND_PACE_MS,
      // Safe, since each carries its client_message_id.
      retryForMs: APPEND_RETRY_MS,
    }),
    executes: createExecuteLanes(store),
    sets: new Lane({ run: readSets, maxBatch: 100, maxQueued: 50_000 }),
    // Apart: after a gap of the bus there are many, and nobody who connects waits behind them.
    checkedSets: new Lane({ run: readSets, maxBatch: 100, maxQueued: 100_000 }),
    seen: new Lane({
      run: async (items) => {
        await store.call('seen', { items });
        return items.map(() => undefined);
      },
      maxBatch: 1_000,
      maxQueued: 100_000,
    }),
    sessions: new Set(),
    counts: {
      bus: { frames: 0, idle: 0, gaps: 0 },
      dispatch: createDispatchCounts(),
      opened: 0,
      closes: new Map(),
    },
    draining: false,
    departures: new Departures(),
    lingerMs,
  };
  const gateway: Gateway = { ...parts, setCheck: createSetCheck(parts) };
  return gateway;
}

/** Takes a closed session out of everything. */
function leave(gateway: Gateway, session: Session): void {
  const wasUser = session.state === 'open' || session.state === 'opening';
  session.state = 'closed';
  gateway.sessions.delete(session);
  for (const conversation of session.conversations) {
    conversation.remove(session);
    gateway.conversations.release(conversation);
  }
  session.conversations.clear();
  session.behind = undefined;
  gateway.typing.leave(session);
  if (!wasUser || !session.user_id) return;
  leaveUser(gateway, session);
  gateway.interest.release(userTopic(session.user_id));
}

/** Closes who sent no Hello in time, and whose token ran out. */
function closeOverdue(gateway: Gateway): void {
  const now = performance.now();
  const clock = Date.now();
  for (const { state, greetBy, closesAt, outbox } of gateway.sessions) {
    if (state === 'greeting' && now > greetBy) outbox.socket.end(CloseCode.NO_HELLO, `no Hello within ${HELLO_MS} ms`);
    else if (state === 'open' && closesAt > 0 && closesAt < clock)
      outbox.socket.end(CloseCode.UNAUTHENTICATED, 'the token has expired');
  }
}
