import { randomUUID } from 'node:crypto';
import { registerCertificateMetrics } from '@godwit/store/tls';
import { assemble } from './assemble.js';
import { createBusListener } from './bus/bus-listener.js';
import type { GatewayOptions } from './gateway-options.js';
import { removeSession } from './lifecycle/closed-session.js';
import { type DrainOptions, sendAway } from './lifecycle/drain.js';
import { closeOverdue } from './lifecycle/overdue-sessions.js';
import { closeName, registerMetrics } from './metrics/gateway-metrics.js';
import { showUser } from './presence/arrivals.js';
import { createPresenceListener } from './presence/presence-listener.js';
import { rounds, STEP_MS } from './recovery/spread-sweep.js';
import { receive } from './requests/dispatch.js';
import { Session } from './socket/session.js';
import { listen } from './socket/socket-server.js';
import { createProfileCheck } from './users/profile-check.js';
import { createSetsVersionCheck } from './users/sets-version-check.js';
import type { LocalUser } from './users/users.js';

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
 * Milliseconds in which each conversation's head and the version of each user's sets are compared once, and the profiles
 * that changed are read: a silent loss stays unnoticed for two rounds at most.
 */
const HEADS_ROUND_MS = 5_000;
/** Milliseconds in which the members of each watched conversation, their presence and blocks are read once. */
const WATCHES_ROUND_MS = 30_000;

/** Starts a gateway. Rejects if it cannot listen. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { mayReadMetrics = () => true } = options;
  const gateway = assemble(options);
  const { bus, questions, log, registry, recovery, conversations } = { ...options, ...gateway };
  const { setsRepair } = gateway;
  const suspectSets = setsRepair.suspect;
  const showStatus = (user: LocalUser) => void showUser(gateway, user);
  const counts = gateway.counts.bus;
  const checkProfiles = createProfileCheck({
    ...gateway,
    onError: (error) => log.warn({ err: error }, 'the profiles that changed could not be read'),
  });
  const checkSets = setsRepair.check;
  bus.listen(createBusListener({ ...gateway, counts, questions, checkSets, checkProfiles, suspectSets, showStatus }));
  gateway.presence.listen(createPresenceListener(gateway));
  registerMetrics(registry, gateway);
  registerCertificateMetrics(registry, options.tls);

  const page = async (ok: boolean, body: string) => ({ status: ok ? 200 : 503, type: 'text/plain', body });
  await gateway.presence.started;
  await questions.start(() => gateway.sessions.size);
  const server = await listen<Session>({
    host: options.host,
    port: options.port,
    limits: gateway.connectionLimits,
    trustedProxies: options.trustedProxies ?? [],
    allowedOrigins: options.allowedOrigins ?? [],
    tls: options.tls,
    onRefused: (reason, address) => gateway.refusals.count(reason, address),
    pages: {
      '/healthz': () => page(true, 'ok\n'),
      '/readyz': () => {
        const problem = gateway.draining ? 'draining' : gateway.overload.ready ? undefined : 'overloaded';
        return page(!problem, `${problem ?? 'ok'}\n`);
      },
      '/metrics': async (authorization) =>
        mayReadMetrics(authorization)
          ? { status: 200, type: registry.contentType, body: await registry.metrics() }
          : { status: 401, type: 'text/plain', body: 'a bearer key with the scope metrics is needed\n' },
    },
    events: {
      open(socket) {
        const session = new Session(randomUUID(), socket);
        gateway.sessions.add(session);
        gateway.counts.opened++;
        return session;
      },
      message: (session, bytes, isBinary) => receive(gateway, session, bytes, isBinary),
      drain: (session, buffered) => gateway.flusher.note(session.sendBuffer, buffered),
      close(session, code) {
        const name = closeName(code);
        gateway.counts.closes.set(name, (gateway.counts.closes.get(name) ?? 0) + 1);
        gateway.flusher.forget(session.sendBuffer);
        removeSession(gateway, session);
      },
    },
  });
  log.info({ host: options.host, port: server.port }, 'the gateway listens');

  gateway.overload.start();
  const housekeeping = setInterval(() => {
    closeOverdue(gateway.sessions, gateway.flusher);
    gateway.refusals.report(performance.now());
    gateway.typing.sweep();
    gateway.costs.sweep();
  }, HOUSEKEEPING_MS);
  const compareHeads = rounds(conversations, HEADS_ROUND_MS, (some) => recovery.compareHeads(some));
  const checkAllSets = rounds(gateway.users, options.setsCheckMs, (some) => {
    for (const { id } of some) setsRepair.check(id);
  });
  const verifyWatches = rounds(gateway.watches, WATCHES_ROUND_MS, (some) => gateway.watches.verify(some));
  const { store, databaseEpoch } = gateway;
  const onError = (error: unknown) => log.warn({ err: error }, "the versions of users' sets could not be compared");
  const compareVersions = createSetsVersionCheck({ store, databaseEpoch, onBehind: suspectSets, onError });
  const compareSets = rounds(gateway.users, HEADS_ROUND_MS, compareVersions);
  const sweepWatches = () => gateway.watches.sweep();
  const checks = [compareHeads, compareSets, checkAllSets, verifyWatches, sweepWatches].map((step) =>
    setInterval(step, STEP_MS),
  );
  // The first one notes the time, before there are users.
  checkProfiles();
  checks.push(setInterval(checkProfiles, HEADS_ROUND_MS));
  const close = () => {
    gateway.overload.stop();
    clearInterval(housekeeping);
    // Writes a line about the refusals since the last one.
    gateway.refusals.report(Number.POSITIVE_INFINITY);
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
