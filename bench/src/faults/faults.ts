import { setTimeout as sleep } from 'node:timers/promises';
import type { Participant } from './clients.js';
import type { Cluster } from './cluster.js';
import type { RoleProcess } from './role-process.js';
import type { Seeded } from './seeded.js';

/** The system and the clients that a fault acts on. */
export interface Scene {
  cluster: Cluster;
  participants: readonly Participant[];
  random: Seeded;
  /** Servers (Postgres, Redis) that are being restarted. */
  away: Set<string>;
}

/** Injects one fault and undoes it; resolves with whether it could be injected. */
type Fault = (scene: Scene) => Promise<boolean>;

/** Reserves a process of a role that no other fault acts on, for the duration of `act`. */
async function withProcess(
  { cluster, random }: Scene,
  role: string,
  act: (child: RoleProcess) => Promise<void>,
): Promise<boolean> {
  const idle = cluster.processes.filter((child) => child.role === role && !child.busy);
  if (idle.length === 0) return false;
  const child = random.pick(idle);
  child.busy = true;
  try {
    await act(child);
  } finally {
    child.busy = false;
  }
  return true;
}

const ended =
  (role: string, signal: NodeJS.Signals): Fault =>
  (scene) => {
    const pauseMs = scene.random.between(0, 1_500);
    return withProcess(scene, role, async (child) => {
      await child.end(signal);
      await sleep(pauseMs);
      await child.start();
    });
  };

const restarted =
  (server: 'postgres' | 'redis', signal: NodeJS.Signals): Fault =>
  async ({ cluster, random, away }) => {
    if (away.has(server)) return false;
    away.add(server);
    const pauseMs = random.between(200, 2_000);
    await cluster[server].kill(signal);
    await sleep(pauseMs);
    await cluster[server].start();
    away.delete(server);
    return true;
  };

/** A fault on the connections of a random proxy. */
const onProxy =
  (act: (proxy: ReturnType<Cluster['proxies']['get']> & object, random: Seeded) => Promise<void>): Fault =>
  async ({ cluster, random }) => {
    const proxy = cluster.proxies.get(random.pick([...cluster.proxies.keys()]));
    if (proxy) await act(proxy, random);
    return true;
  };

/** All faults by name. */
export const faults: Readonly<Record<string, Fault>> = {
  'gateway killed': ended('gateway', 'SIGKILL'),
  'gateway drained': ended('gateway', 'SIGTERM'),
  'store killed': ended('store', 'SIGKILL'),
  'store drained': ended('store', 'SIGTERM'),
  'worker killed': ended('worker', 'SIGKILL'),
  'worker drained': ended('worker', 'SIGTERM'),
  'Postgres crashed': restarted('postgres', 'SIGQUIT'),
  'Postgres restarted': restarted('postgres', 'SIGINT'),
  'Redis killed': restarted('redis', 'SIGKILL'),
  'connections cut': onProxy(async (proxy) => proxy.cut()),
  'connections late': onProxy(async (proxy, random) => {
    proxy.delay(random.between(20, 400));
    await sleep(random.between(1_000, 4_000));
    proxy.delay(0);
  }),
  'connections half-open': onProxy(async (proxy, random) => {
    proxy.stall(true);
    await sleep(random.between(1_000, 6_000));
    // Half of them recover, the other half turn out to be dead.
    if (random.next() < 0.5) proxy.cut();
    proxy.stall(false);
  }),
  // The requests are carried out, but the replies are lost.
  'answers lost': onProxy(async (proxy, random) => {
    proxy.stall(true, 'answers');
    await sleep(random.between(200, 2_000));
    proxy.cut();
    proxy.stall(false);
  }),
  'connections refused': onProxy(async (proxy, random) => {
    proxy.accept(false);
    proxy.cut();
    await sleep(random.between(500, 3_000));
    proxy.accept(true);
  }),
  'bus frames lost and reordered': async ({ cluster, random }) => {
    const bus = random.pick(cluster.buses);
    bus.active = true;
    await sleep(random.between(1_000, 4_000));
    bus.active = false;
    return true;
  },
  'clients stopped reading': async ({ participants, random }) => {
    const able = random.shuffled(participants.filter(({ stopReading }) => stopReading)).slice(0, 5);
    await Promise.all(able.map((client) => client.stopReading?.(random.between(2_000, 8_000))));
    return able.length > 0;
  },
  'clock stepped': async ({ cluster, random }) => {
    const { name } = random.pick(cluster.processes);
    cluster.stepClock(name, random.between(-600, 600));
    await sleep(random.between(1_000, 4_000));
    cluster.stepClock(name, 0);
    return true;
  },
};

/**
 * Injects the named faults until `over`, at most `overlap` at a time and each kind equally often, in an order that the
 * seed determines. Resolves with the number of injections of each fault, once the last one is undone.
 */
export async function doFaults(
  scene: Scene,
  {
    names,
    over,
    overlap,
    note,
  }: { names: readonly string[]; over: () => boolean; overlap: number; note: (text: string) => void },
): Promise<Map<string, number>> {
  const counts = new Map<string, number>(names.map((name) => [name, 0]));
  const running = new Set<Promise<void>>();
  let bag: string[] = [];
  while (!over()) {
    await sleep(scene.random.between(100, 1_200));
    if (running.size >= overlap) {
      await Promise.race(running);
      continue;
    }
    if (bag.length === 0) bag = scene.random.shuffled(names);
    const name = bag.pop() as string;
    note(name);
    const fault: Promise<void> = (faults[name] as Fault)(scene)
      .then((done) => {
        if (done) counts.set(name, (counts.get(name) ?? 0) + 1);
      })
      .finally(() => running.delete(fault));
    running.add(fault);
  }
  await Promise.all(running);
  return counts;
}
