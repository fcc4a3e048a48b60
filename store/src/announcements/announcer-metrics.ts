import { Counter, Gauge, type Registry } from 'prom-client';
import type { Announcer, AnnouncerCounts } from './announcer.js';

/** Registers the metrics of a store's announcer. */
export function registerAnnouncerMetrics(registry: Registry, announcer: Announcer): void {
  const counter = (name: string, help: string, of: keyof AnnouncerCounts) =>
    new Counter({
      name: `godwit_announcements_${name}`,
      help,
      registers: [registry],
      collect() {
        this.reset();
        this.inc(announcer.counts[of]);
      },
    });
  counter(
    'published_total',
    'Messages and changes of members, committed by functions in SQL, that were published',
    'published',
  );
  counter('failures_total', 'Attempts to publish these that failed', 'failures');
  new Gauge({
    name: 'godwit_announcements_listening',
    help: 'Whether notifications of the database arrive (1), or announcements are read every second instead (0)',
    registers: [registry],
    collect() {
      this.set(announcer.listening ? 1 : 0);
    },
  });
}
