import { randomUUID } from 'node:crypto';
import { CloseCode } from '@godwit/schema';
import type { Bus } from '@godwit/store/bus';
import type { StoreClient } from '@godwit/store/client';
import type { Presence } from '@godwit/store/presence';
import type { VerifyToken } from '@godwit/store/tokens';
import type { Tracing } from '@godwit/store/tracing';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { createBusListener } from './bus/bus-listener.js';
import { Subscriptions } from './bus/subscriptions.js';
import type { Gateway } from './context.js';
import { Conversations } from './conversations/conversations.js';
import { Typing } from './conversations/typing.js';
import { removeSession } from './lifecycle/closed-session.js';
import { beginAnew, type DrainOptions, sendAway } from './lifecycle/drain.js';
import { closeOverdue } from './lifecycle/overdue-sessions.js';
import { closeName, registerMetrics } from './metrics/gateway-metrics.js';
import { showUser } from './presence/arrivals.js';
import { Departures } from './presence/departures.js';
import { FriendPresence } from './presence/friend-presence.js';
import { createPresenceListener } from './presence/presence-listener.js';
import { DatabaseEpoch } from './recovery/database-epoch.js';
import { Recovery } from './recovery/recovery.js';
import { rounds, STEP_MS } from './recovery/spread-sweep.js';
import { receive } from './requests/dispatch.js';
import { createRequestCounts } from './requests/request-counts.js';
import { Flusher, RESUME_BYTES } from './socket/send-buffer.js';
import { Session } from './socket/session.js';
import { listen, type SocketServer } from './socket/socket-server.js';
import { appendBatch } from './store-calls/append-batch.js';
import { createExecuteLanes } from './store-calls/execute-lanes.js';
import { Lane } from './store-calls/lane.js';
import { createSetLane } from './users/set-lane.js';
import { createSetsRepair } from './users/sets-repair.js';
import { createSetsVersionCheck } from './users/sets-version-check.js';
import { type LocalUser, Users } from './users/users.js';

/** Dependencies and settings of a gateway. */
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
  /** Milliseconds within which each user's sets are compared once with the store. */
  setsRoundMs: number;
  /**
   * Milliseconds for which friends still see a user whose last device left. A user who returns by then never goes
   * offline.
   */
  lingerMs: number;
}

/** A running gateway. */
export interface RunningGateway {
  readonly port: number;
  /** Drains all sessions, and resolves when all are closed or `limitMs` has passed. */
  drain(options: DrainOptions): Promise<void>;
  /** Resolves once the store has the last-seen times of users who disconnected. */
  settled(): Promise<void>;
  /** Stops at once. */
  close(): void;
}

const HOUSEKEEPING_MS = 500;
/**
 * Milliseconds in which each conversation's head, and the version of each user's sets, is compared once: a silent loss
 * stays unnoticed for two rounds at most.
 */
const HEADS_ROUND_MS = 5_000;
/** Milliseconds for which an append is retried: less than clients wait for a reply. */
const APPEND_RETRY_MS = 5_000;
/**
 * Milliseconds during which consecutive messages are batched: committing a few costs little more than committing one.
 */
const APPEND_PACE_MS = 3;

/** Starts a gateway. Rejects if it cannot listen. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const gateway = assemble(options);
  const { bus, log, registry, recovery, conversations } = { ...options, ...gateway };
  const { setsRepair } = gateway;
  const suspectSets = setsRepair.suspect;
  const showStatus = (user: LocalUser) => void showUser(gateway, user);
  const counts = gateway.counts.bus;
  bus.listen(createBusListener({ ...gateway, counts, checkSets: setsRepair.check, suspectSets, showStatus }));
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
        session.sendBuffer.buffered = buffered;
        if (!session.sendBuffer.slow || buffered > RESUME_BYTES) return;
        session.sendBuffer.slow = false;
        gateway.flusher.releaseKept(session.sendBuffer);
        recovery.catchUpAll(session);
      },
      close(session, code) {
        const name = closeName(code);
        gateway.counts.closes.set(name, (gateway.counts.closes.get(name) ?? 0) + 1);
        removeSession(gateway, session);
      },
    },
  });
  log.info({ host: options.host, port: server.port }, 'the gateway listens');

  const housekeeping = setInterval(() => {
    closeOverdue(gateway.sessions);
    gateway.typing.sweep();
  }, HOUSEKEEPING_MS);
  const compareHeads = rounds(conversations, HEADS_ROUND_MS, (some) => recovery.compareHeads(some));
  const checkSets = rounds(gateway.users, options.setsRoundMs, (some) => {
    for (const { id } of some) setsRepair.check(id);
  });
  const { store, databaseEpoch } = gateway;
  const onError = (error: unknown) => log.warn({ err: error }, "the versions of users' sets could not be compared");
  const compareVersions = createSetsVersionCheck({ store, databaseEpoch, onBehind: suspectSets, onError });
  const compareSets = rounds(gateway.users, HEADS_ROUND_MS, compareVersions);
  const checks = [compareHeads, compareSets, checkSets].map((step) => setInterval(step, STEP_MS));
  const close = () => {
    clearInterval(housekeeping);
    for (const check of checks) clearInterval(check);
    gateway.subscriptions.close();
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
  const flusher = new Flusher((sendBuffer) => sendBuffer.socket.end(CloseCode.TOO_SLOW, 'too slow'));
  const subscriptions = new Subscriptions(bus, (topic) => {
    if (topic.startsWith('c:')) conversations.forget(topic.slice(2));
  });
  const typing = new Typing(bus);
  const conversations = new Conversations(subscriptions, flusher, (session, id) => typing.stop(session, id));
  const databaseEpoch = new DatabaseEpoch(() => beginAnew(gateway));
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
    friendPresence: new FriendPresence(subscriptions, presence, flusher, log),
    typing,
    recovery: new Recovery({ store, conversations, flusher, log, databaseEpoch }),
    databaseEpoch,
    appends: new Lane({
      run: (items) => appendBatch(store, tracing, items),
      maxBatch: 256,
      maxQueued: 10_000,
      paceMs: APPEND_PACE_MS,
      // Safe, since each item carries its client_message_id.
      retryForMs: APPEND_RETRY_MS,
    }),
    executes: createExecuteLanes(store),
    sets: createSetLane(store, databaseEpoch, 50_000),
    // Separate: a bus gap causes many of these, and connecting users must not wait behind them.
    checkedSets: createSetLane(store, databaseEpoch, 100_000),
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
      requests: createRequestCounts(),
      opened: 0,
      closes: new Map(),
    },
    draining: false,
    departures: new Departures(),
    lingerMs,
  };
  const gateway: Gateway = { ...parts, setsRepair: createSetsRepair(parts) };
  return gateway;
}
