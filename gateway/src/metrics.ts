import { registerBusMetrics } from '@godwit/store/bus';
import { Counter, collectDefaultMetrics, Gauge, type Registry } from 'prom-client';
import type { Gateway } from './gateway.js';

/** Registers the gateway's metrics. Hot paths count in plain numbers, which are read when a scrape asks. */
export function registerMetrics(registry: Registry, gateway: Gateway): void {
  collectDefaultMetrics({ register: registry });
  const { bus, dispatch, closes } = gateway.counts;
  const { flusher, recovery } = gateway;

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

  gauge('gateway_sessions', 'Open connections', () => gateway.sessions.size);
  gauge('gateway_users', 'Users with a connection', () => gateway.users.size);
  gauge('gateway_conversations', 'Conversations that connections are in', () => gateway.conversations.size);
  gauge('gateway_watched_users', 'Users whose friends have a connection', () => gateway.watches.size);
  gauge('gateway_topics', 'Topics subscribed to', () => gateway.interest.size);
  gauge('gateway_appends_queued', 'Messages that wait for the store', () => gateway.appends.queued);
  registerBusMetrics(registry, [gateway.bus, gateway.presence]);
  gauge('gateway_amplification', 'Share of the frames from the bus that concerned nobody here', () =>
    bus.frames > 0 ? bus.idle / bus.frames : 0,
  );
  counter('gateway_events_total', 'Events handed to sockets: recipients, all together', () => {
    return flusher.counts.entries - flusher.counts.replies;
  });
  gauge('gateway_bus_up', '1: frames flow', () => Number(gateway.bus.up));
  counter('gateway_entries_total', 'Replies and events handed to sockets', () => flusher.counts.entries);
  counter('gateway_bytes_total', 'Bytes handed to sockets', () => flusher.counts.bytes);
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

  labelled(
    registry,
    'gateway_requests_total',
    'Requests by command and outcome',
    ['command', 'outcome'],
    dispatch.requests,
  );
  labelled(registry, 'gateway_closes_total', 'Closed connections by close code', ['code'], closes);
}

/** A counter whose label values, joined by blanks, are the keys of a map. */
function labelled(
  registry: Registry,
  name: string,
  help: string,
  labelNames: string[],
  values: Map<string | number, number>,
): void {
  new Counter({
    name: `godwit_${name}`,
    help,
    labelNames,
    registers: [registry],
    collect() {
      this.reset();
      for (const [key, value] of values) {
        const parts = String(key).split(' ');
        this.inc(Object.fromEntries(labelNames.map((label, i) => [label, parts[i] ?? ''])), value);
      }
    },
  });
}
