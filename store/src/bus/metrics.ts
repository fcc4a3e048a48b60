import { Counter, type Registry } from 'prom-client';
import type { BusCounts } from './bus.js';

/**
 * Registers what a process publishes: one frame for each event, whatever the size of the set that it is for. Nodes
 * reached by frames published is how many nodes an event goes to.
 */
export function registerBusMetrics(registry: Registry, sources: readonly { readonly counts: BusCounts }[]): void {
  const counter = (name: string, help: string, of: keyof BusCounts) =>
    new Counter({
      name: `godwit_bus_${name}_total`,
      help,
      registers: [registry],
      collect() {
        this.reset();
        this.inc(sources.reduce((sum, { counts }) => sum + counts[of], 0));
      },
    });
  counter('published', 'Frames published, one for each event', 'published');
  counter('reached', 'Nodes that published frames reached, all together', 'reached');
  counter('lost', 'Frames that could not be published', 'lost');
}
