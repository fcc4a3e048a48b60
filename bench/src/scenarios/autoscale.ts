import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Client, connect } from '@godwit/client';
import { freePort } from '@godwit/store/testing';
import { parseAllDocuments } from 'yaml';
import { type AutoscalerSpec, HorizontalPodAutoscaler } from '../autoscale/horizontal-pod-autoscaler.js';
import { RoleProcess } from '../faults/role-process.js';
import { tokenFor } from '../load/tokens.js';
import type { Metrics } from '../result.js';
import { startLoadBalancer } from '../system/load-balancer.js';
import { readMetric } from '../system/prometheus.js';
import { type System, startSystem } from '../system/system.js';
import { startTalk } from './talk.js';

const METRIC = 'godwit_gateway_sessions';
/** Seconds between reconciliations of the controller, the default of Kubernetes. */
const SYNC_SECONDS = 15;
/** Number of gateways that the peak load demands. */
const AT_PEAK = 5;
/** Clients that send all the time, and whose deliveries are checked. */
const TALKERS = 40;

interface Day {
  step_minutes: number;
  people: number[];
}

/**
 * Plays a recorded day of a real chat on gateways that are scaled by the HorizontalPodAutoscaler of k8s/base: its
 * formula and its behaviour, over the metrics that the gateways report, with time running faster. A start or a drain
 * takes real time, and thus a proportionally longer part of the day.
 */
export async function autoscale(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: {
      clients: { type: 'string', default: '400' },
      // Seconds of the recorded day per real second.
      faster: { type: 'string', default: '240' },
      // First and last minute of the day.
      from: { type: 'string', default: '0' },
      to: { type: 'string', default: '1410' },
      json: { type: 'string' },
    },
  });
  const system = await startSystem({ gateways: 0 });
  const gateways = new Gateways(system);
  try {
    const metrics = await run(system, gateways, {
      clients: Number(values.clients),
      faster: Number(values.faster),
      from: Number(values.from),
      to: Number(values.to),
    });
    const ok = ['flaps', 'violations', 'unacknowledged'].every((name) => metrics[`autoscale.${name}`] === 0);
    return { system: system.kind, metrics, ok };
  } finally {
    await gateways.stop();
    await system.stop();
  }
}

/** The gateways' HorizontalPodAutoscaler, and its target of connections per pod. */
function readAutoscaler(): { spec: AutoscalerSpec; target: number } {
  const text = readFileSync(new URL('../../../k8s/base/gateway.yaml', import.meta.url), 'utf8');
  const documents = parseAllDocuments(text).map((document) => document.toJS());
  const { spec } = documents.find(({ kind }) => kind === 'HorizontalPodAutoscaler');
  const metric = spec.metrics.find(({ pods }: { pods?: { metric: { name: string } } }) => pods?.metric.name === METRIC);
  return { spec, target: Number(metric.pods.target.averageValue) };
}

async function run(
  system: System,
  gateways: Gateways,
  { clients, faster, from, to }: { clients: number; faster: number; from: number; to: number },
): Promise<Metrics> {
  const { spec, target } = readAutoscaler();
  // Factor by which the target of the manifest is reduced to fit the few clients here; everything else is as in the
  // manifest.
  const scale = clients / (AT_PEAK * target);
  const day = JSON.parse(readFileSync(new URL('../../traces/day.json', import.meta.url), 'utf8')) as Day;
  const peak = Math.max(...day.people);
  const peopleAt = (minute: number) => {
    const place = Math.min(minute / day.step_minutes, day.people.length - 1.001);
    const [before, after] = [day.people[Math.floor(place)] as number, day.people[Math.floor(place) + 1] as number];
    return Math.round(((before + (after - before) * (place % 1)) / peak) * clients);
  };

  await gateways.setSlots(spec.maxReplicas > 16 ? 16 : spec.maxReplicas);
  await gateways.scaleTo(spec.minReplicas);
  const balancer = await startLoadBalancer('haproxy', {
    gateways: gateways.ports,
    store: Number(new URL(system.storeUrl).port),
  });
  gateways.onStop(() => balancer.stop());
  const talk = await startTalk(system, balancer.url, TALKERS);
  const crowd = new Crowd(system, balancer.url);
  gateways.onStop(() => crowd.leave(0));
  const autoscaler = new HorizontalPodAutoscaler(spec);
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1_000) * faster;
  const changes: { at: number; by: number }[] = [];
  let [most, over, looks] = [spec.minReplicas, 0, 0];
  for (let minute = from; minute < to; minute = from + seconds() / 60) {
    await crowd.become(Math.max(0, peopleAt(minute) - TALKERS));
    const sessions = await gateways.sessions();
    const now = seconds();
    const average = sessions / gateways.count / scale;
    const next = autoscaler.reconcile(now, gateways.count, [{ average, target }]);
    looks++;
    if (average > target * 1.5) over++;
    if (next !== gateways.count) {
      changes.push({ at: now, by: next - gateways.count });
      process.stderr.write(
        `${(minute / 60).toFixed(1)} h: ${sessions} connections, ${gateways.count} to ${next} gateways\n`,
      );
      await gateways.scaleTo(next);
      most = Math.max(most, next);
    }
    await sleep((SYNC_SECONDS / faster) * 1_000);
  }
  const { sent, unacknowledged, deliveries, violations } = await talk.finish();
  const window = spec.behavior.scaleDown.stabilizationWindowSeconds;
  const flaps = changes.filter(({ at, by }, index) => {
    const before = changes[index - 1];
    return before && Math.sign(before.by) > Math.sign(by) && at - before.at < window;
  });
  return {
    'autoscale.clients': clients,
    'autoscale.hours': (to - from) / 60,
    'autoscale.looks': looks,
    'autoscale.scale_ups': changes.filter(({ by }) => by > 0).length,
    'autoscale.scale_downs': changes.filter(({ by }) => by < 0).length,
    'autoscale.most_gateways': most,
    'autoscale.flaps': flaps.length,
    'autoscale.overloaded_share': over / looks,
    'autoscale.returns': talk.returns.length,
    'autoscale.sent': sent,
    'autoscale.unacknowledged': unacknowledged,
    'autoscale.deliveries': deliveries,
    'autoscale.violations': violations,
  };
}

/** Gateways in fixed slots of the load balancer, whose health checks find out which slots are in use. */
class Gateways {
  readonly ports: number[] = [];
  readonly #system: System;
  readonly #running: { child: RoleProcess; port: number }[] = [];
  readonly #stops: (() => unknown)[] = [];

  constructor(system: System) {
    this.#system = system;
  }

  get count(): number {
    return this.#running.length;
  }

  async setSlots(count: number): Promise<void> {
    while (this.ports.length < count) this.ports.push(await freePort());
  }

  /**
   * Starts missing gateways, or drains surplus ones: the oldest first, because they have the most connections to lose.
   */
  async scaleTo(count: number): Promise<void> {
    const work: Promise<void>[] = [];
    while (this.#running.length < count) {
      const taken = new Set(this.#running.map(({ port }) => port));
      const port = this.ports.find((slot) => !taken.has(slot)) as number;
      const env = {
        ...process.env,
        AUTH_SECRET: this.#system.authSecret,
        INTERNAL_TOKEN: this.#system.internalToken,
        STORE_URL: this.#system.storeUrl,
        GATEWAY_PORT: String(port),
        DRAIN_SECONDS: '5',
        RECONNECT_SPREAD_SECONDS: '1',
        LOG_LEVEL: 'info',
      };
      const child = new RoleProcess(`gateway ${port}`, 'gateway', env, () => {});
      this.#running.push({ child, port });
      work.push(child.start());
    }
    for (const { child } of this.#running.splice(0, this.#running.length - count)) work.push(child.end('SIGTERM'));
    await Promise.all(work);
  }

  /** Number of connections to all gateways. */
  async sessions(): Promise<number> {
    const each = this.#running.map(({ port }) => readMetric(`http://127.0.0.1:${port}/metrics`, METRIC));
    return (await Promise.all(each)).reduce((sum, sessions) => sum + sessions, 0);
  }

  /** Registers a function that `stop` calls before it ends the gateways. */
  onStop(stop: () => unknown): void {
    this.#stops.push(stop);
  }

  async stop(): Promise<void> {
    for (const stop of this.#stops.reverse()) await stop();
    await Promise.all(this.#running.map(({ child }) => child.end('SIGKILL')));
  }
}

/** Connected users who send nothing. */
class Crowd {
  readonly #system: System;
  readonly #url: string;
  readonly #clients: Client[] = [];
  #next = 0;

  constructor(system: System, url: string) {
    this.#system = system;
    this.#url = url;
  }

  /** Connects or disconnects users until `count` are connected. */
  async become(count: number): Promise<void> {
    const coming = Array.from({ length: Math.max(0, count - this.#clients.length) }, async () => {
      const token = await tokenFor(`crowd-${this.#next++}`, this.#system.authSecret);
      return connect({ url: this.#url, token, connectTimeoutMs: 60_000 });
    });
    this.#clients.push(...(await Promise.all(coming)));
    this.leave(count);
  }

  /** Disconnects the newest users until at most `count` are left. */
  leave(count: number): void {
    for (const client of this.#clients.splice(count)) client.close();
  }
}
