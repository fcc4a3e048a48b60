import { Counter, Gauge, type Registry } from 'prom-client';
import type { Bus, BusCounts } from './bus.js';

/**
 * Registers whether the bus is up, and the figures of what this process publishes on it and through `others`: one frame
 * for each event, however many users it is for. Nodes reached divided by frames published is the number of nodes per
 * event.
 */
export function registerBusMetrics(
  registry: Registry,
  bus: Bus,
  others: readonly { readonly counts: BusCounts }[] = [],
): void {
  const registers = [registry];
  new Gauge({
    name: 'godwit_bus_up',
    help: '1: frames flow between this process and the bus; 0: they do not',
    registers,
    collect() {
      this.set(Number(bus.up));
    },
  });
  const counter = (name: string, help: string, of: keyof BusCounts) =>
    new Counter({
      name: `godwit_bus_${name}_total`,
      help,
      registers,
      collect() {
        this.reset();
        this.inc([bus, ...others].reduce((sum, { counts }) => sum + counts[of], 0));
      },
    });
  counter('published', 'Frames published, one for each event', 'published');
  counter('reached', 'Nodes that published frames reached, all together', 'reached');
  counter('lost', 'Frames that could not be published', 'lost');
}
