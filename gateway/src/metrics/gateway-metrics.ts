import { CloseCode } from '@godwit/schema';
import { registerBusMetrics } from '@godwit/store/bus';
import { Counter, collectDefaultMetrics, Gauge, type Registry } from 'prom-client';
import type { Gateway } from '../context.js';
import type { Session } from '../socket/session.js';
import { registerDurations } from './duration-histogram.js';

/** WebSocket close codes (RFC 6455) that a server sees, and those of the protocol. */
const CLOSE_CODES = new Set<number>([1000, 1001, 1002, 1003, 1005, 1006, 1009, 1011, ...Object.values(CloseCode)]);

/** A close code as a label: clients may close with any number, and all unknown codes share one label. */
export const closeName = (code: number): string => (CLOSE_CODES.has(code) ? String(code) : 'other');

/** Registers the gateway's metrics. Hot paths count in plain numbers, which are read when scraped. */
export function registerMetrics(registry: Registry, gateway: Gateway): void {
  collectDefaultMetrics({ register: registry });
  const { bus, requests, closes } = gateway.counts;
  const { flusher, recovery, appends, executes, sets, seen } = gateway;

  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: `godwit_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  const counter = (name: string, help: string, read: () => number) =>
    new Counter({
      name: `godwit_${name}`,
      help,
      registers: [registry],
      collect() {
        this.reset();
        this.inc(read());
      },
    });
  const labelled = (name: string, help: string, labelNames: string[], read: () => Iterable<[string, number]>) =>
    labelledCounter(registry, { name: `godwit_${name}`, help, labelNames }, read);
  const sessionsThat = (is: (session: Session) => boolean) => {
    let count = 0;
    for (const session of gateway.sessions) if (is(session)) count++;
    return count;
  };

  gauge('gateway_sessions', 'Open connections', () => gateway.sessions.size);
  new Gauge({
    name: 'godwit_gateway_sessions_by_state',
    help: 'Open connections by state: greeting (no Hello yet), opening (Hello is under way), open',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const state of ['greeting', 'opening', 'open'] as const)
        this.set(
          { state },
          sessionsThat((session) => session.state === state),
        );
    },
  });
  gauge(
    'gateway_sessions_behind',
    'Connections that are out of step with a conversation and are fed from the store',
    () => sessionsThat(({ lags }) => [...(lags?.values() ?? [])].some(({ state }) => state !== 'left')),
  );
  gauge('gateway_sessions_slow', 'Connections that do not take what they are sent: past the soft limit', () =>
    sessionsThat(({ sendBuffer }) => sendBuffer.slow),
  );
  gauge(
    'gateway_buffered_bytes',
    'Bytes that connections had not taken when they were last written to',
    () => flusher.buffered,
  );
  gauge('gateway_draining', '1: the gateway is going away and sends everybody elsewhere', () =>
    Number(gateway.draining),
  );
  gauge(
    'gateway_sustained_delay_seconds',
    'How late the event loop came to a timer: the median of the last second',
    () => gateway.overload.delayMs / 1_000,
  );
  gauge(
    'gateway_refused_users',
    'Users whose requests are refused while there is too much to do',
    () => gateway.overload.refused.size,
  );
  gauge('gateway_overloaded', '1: the event loop is so late that the gateway is not ready', () =>
    Number(!gateway.overload.ready),
  );
  gauge('gateway_users', 'Users with a connection', () => gateway.users.size);
  gauge('gateway_conversations', 'Conversations that connections are in', () => gateway.conversations.size);
  gauge(
    'gateway_watched_users',
    'Users whose friends or watchers have a connection',
    () => gateway.friendPresence.size,
  );
  gauge('gateway_watched_conversations', 'Conversations that connections watch', () => gateway.watches.size);
  gauge('gateway_topics', 'Topics subscribed to', () => gateway.subscriptions.size);
  gauge('gateway_requests_waiting', 'Requests that have not begun', () => gateway.intake.waiting);
  gauge('gateway_appends_queued', 'Messages that wait for the store', () => appends.queued);
  gauge('gateway_requests_queued', 'Other requests that wait for the store', () => executes.queued + sets.queued);
  registerBusMetrics(registry, gateway.bus, [gateway.presence]);
  gauge('gateway_amplification', 'Share of the frames from the bus that concerned nobody here', () =>
    bus.frames > 0 ? bus.idle / bus.frames : 0,
  );
  counter('gateway_events_total', 'Events handed to sockets: recipients, all together', () => {
    return flusher.counts.entries - flusher.counts.replies;
  });
  counter('gateway_entries_total', 'Replies and events handed to sockets', () => flusher.counts.entries);
  counter('gateway_bytes_total', 'Bytes handed to sockets', () => flusher.counts.bytes);
  counter('gateway_received_bytes_total', 'Bytes of messages that came from sockets', () => requests.bytes);
  counter('gateway_flushes_total', 'Writes to sockets', () => flusher.counts.flushes);
  counter('gateway_bus_frames_total', 'Frames that came by the bus', () => bus.frames);
  counter('gateway_bus_idle_frames_total', 'Frames that came by the bus with nobody interested', () => bus.idle);
  counter('gateway_bus_gaps_total', 'Interruptions of the bus', () => bus.gaps);
  counter('gateway_repairs_total', 'Conversations repaired from the store', () => recovery.counts.repairs);
  counter('gateway_catch_ups_total', 'Sessions fed from the store until in step', () => recovery.counts.catchUps);
  counter(
    'gateway_recovery_failures_total',
    'Repairs and catch-ups that had to be tried again',
    () => recovery.counts.failures,
  );
  counter('gateway_connections_total', 'Connections that were opened', () => gateway.counts.opened);
  labelled('gateway_closes_total', 'Closed connections by close code', ['code'], () => closes);
  labelled(
    'gateway_refused_total',
    'Refused connections and sessions by reason',
    ['reason'],
    () => gateway.refusals.counts,
  );
  labelled(
    'gateway_requests_total',
    'Requests by command and outcome',
    ['command', 'outcome'],
    () => requests.requests,
  );
  labelled('limits_hit_total', 'How often a limit was hit, by limit', ['limit'], () => [
    ['in_flight', requests.overrun],
    ['overload', gateway.costs.shed],
    ['append_lane', appends.refused],
    ['request_lane', executes.refused],
    ['connect_lane', sets.refused + seen.refused],
    ['outbox_soft', flusher.counts.slowed],
    ['outbox_hard', flusher.counts.tooSlow],
    ['send_budget', flusher.counts.overBudget],
    ['ephemeral', flusher.counts.leftOut],
  ]);
  registerDurations(
    registry,
    {
      name: 'godwit_gateway_request_duration_seconds',
      help: 'From a request to its reply, by command; of requests that wait for something',
      label: 'command',
    },
    () => requests.durations,
  );
  registerDurations(
    registry,
    {
      name: 'godwit_gateway_delivery_seconds',
      help:
        "From a message's commit until it was written to the sockets of this gateway that are in step, once for each " +
        "message; from the database's clock to the gateway's: where they differ, so does this",
    },
    () => [['', flusher.deliveries]],
  );
}

/** A counter whose label values, joined by spaces, are the keys of the map that `read` returns. */
function labelledCounter(
  registry: Registry,
  { name, help, labelNames }: { name: string; help: string; labelNames: string[] },
  read: () => Iterable<[string, number]>,
): void {
  new Counter({
    name,
    help,
    labelNames,
    registers: [registry],
    collect() {
      this.reset();
      for (const [key, value] of read()) {
        const parts = key.split(' ');
        this.inc(Object.fromEntries(labelNames.map((label, i) => [label, parts[i] ?? ''])), value);
      }
    },
  });
}
