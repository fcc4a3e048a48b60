import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from '../measure/median.js';
import { cpuMs } from '../measure/process-cpu.js';
import type { Metrics } from '../result.js';
import { readMetric } from '../system/prometheus.js';
import { type System, startSystem } from '../system/system.js';
import { Crowd } from './crowd.js';
import { FriendRing } from './friend-ring.js';
import { PresenceCheck } from './presence-check.js';
import { readMoves, type TraceMove } from './trace.js';

const SMALL_TRACE = fileURLToPath(new URL('../../traces/small.jsonl', import.meta.url));
const PATIENCE_MS = 15_000;
/** Users who connect at once, and users who join or leave at once as the trace says. */
const WAVE = 128;
const TRACE_WAVE = 16;
/** Users who change their status at once while CPU is measured. */
const FLIPPING = 8;
/** Measurements of each size by default; an odd number. */
const SWEEPS = 5;
/** Duration of the measurement of a steady rate, in seconds. */
const BUSY_SECONDS = 4;
/** A prime that spreads the people of a trace over the ring. */
const STRIDE = 7_919;

interface Run {
  system: System;
  ring: FriendRing;
  check: PresenceCheck;
  crowd: Crowd;
}

/**
 * Plays a trace's joins and leaves among users who all have the same number of friends, and checks every presence event
 * at every socket; then measures the gateways' CPU per change of status with different numbers of users connected.
 */
export async function presence(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      users: { type: 'string', default: '10000' },
      friends: { type: 'string', default: '100' },
      events: { type: 'string', default: '2000' },
      sizes: { type: 'string', default: '1000,5000,10000' },
      gateways: { type: 'string', default: '1' },
      rate: { type: 'string', default: '1000' },
      sweeps: { type: 'string', default: `${SWEEPS}` },
      // Nobody has a friend; each user watches a conversation with as many others as it would have friends.
      members: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const { DATABASE_URL = '' } = process.env;
  if (!DATABASE_URL.startsWith('postgres'))
    throw new Error('presence needs Postgres: set DATABASE_URL, or run it with `npm run with-servers --`');
  const [users, events] = [Number(values.users), Number(values.events)];
  const ring = new FriendRing(`presence-${randomBytes(6).toString('hex')}`, users, Number(values.friends));
  const sizes = values.sizes.split(',').map(Number);
  const measurable = sizes.filter((size) => size > ring.friends && size <= users).sort((a, b) => a - b);
  const moves = await readMoves(positionals[0] ?? SMALL_TRACE);

  const system = await startSystem({ gateways: Number(values.gateways) });
  try {
    await (values.members ? ring.gather(DATABASE_URL) : ring.befriend(DATABASE_URL));
    const check = new PresenceCheck(ring, PATIENCE_MS);
    const run: Run = { system, ring, check, crowd: new Crowd(system, ring, check, values.members) };
    note(`connecting ${users} users`);
    await resize(run, users);
    note(`playing ${events} joins and leaves`);
    const played = await playMoves(run, moves, events);
    await resize(run, users);
    const costs = await measureCosts(run, measurable, { events: 2 * events, sweeps: Number(values.sweeps) });
    const busy = await measureBusy(run, measurable[0] ?? users, Number(values.rate));
    // Any event that arrives now is a violation; this leaves time for it to arrive.
    await new Promise((resolve) => setTimeout(resolve, 300));

    const { tally } = check;
    const counts = {
      'presence.missing': tally.missing,
      'presence.repeated': tally.repeated,
      'presence.to_others': tally.toOthers,
      'presence.wrong': tally.wrong,
      'presence.hello_wrong': run.crowd.helloWrong,
      'presence.closed': run.crowd.closed,
    };
    const metrics = {
      'presence.users': users,
      'presence.friends': ring.friends,
      'presence.watching': Number(values.members),
      'presence.gateways': system.gatewayUrls.length,
      'presence.events': played,
      'presence.expected': tally.expected,
      'presence.delivered': tally.delivered,
      ...counts,
      ...costMetrics(costs),
      'presence.busy.per_second': Number(values.rate),
      ...busy,
    };
    const ok = tally.delivered === tally.expected && Object.values(counts).every((count) => count === 0);
    return { system: system.kind, metrics, ok };
  } finally {
    await system.stop();
  }
}

function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Connects and disconnects users until exactly the first `size` of the ring are connected. */
async function resize({ ring, check, crowd }: Run, size: number): Promise<void> {
  const everybody = Array.from({ length: ring.users }, (_, user) => user);
  crowd.leave(everybody.slice(size).filter((user) => crowd.isHere(user)));
  await check.settled();
  const absent = everybody.slice(0, size).filter((user) => !crowd.isHere(user));
  for (let at = 0; at < absent.length; at += WAVE) {
    await crowd.arrive(absent.slice(at, at + WAVE));
    await check.settled();
  }
}

/**
 * Plays `count` joins and leaves of the trace that change something; repeats the trace with other users as its people,
 * if needed. Users who move at once are never friends of each other, so the recipients of each event are unambiguous.
 * Returns the number of moves played.
 */
async function playMoves({ ring, check, crowd }: Run, moves: readonly TraceMove[], count: number): Promise<number> {
  const people = moves.reduce((most, { person }) => Math.max(most, person + 1), 0);
  let wave: number[] = [];
  let played = 0;
  const play = async () => {
    const [leaving, coming] = [wave.filter((user) => crowd.isHere(user)), wave.filter((user) => !crowd.isHere(user))];
    wave = [];
    crowd.leave(leaving);
    await crowd.arrive(coming);
    await check.settled();
  };
  for (let pass = 0, before = -1; played < count && played > before; pass++) {
    before = played;
    for (const { person, joins } of moves) {
      if (played === count) break;
      const user = ((person + pass * people) * STRIDE) % ring.users;
      const moving = wave.includes(user);
      if ((crowd.isHere(user) !== moving) === joins) continue;
      if (moving || wave.length === TRACE_WAVE || wave.some((other) => ring.areFriends(other, user))) await play();
      wave.push(user);
      played++;
    }
  }
  await play();
  return played;
}

/** Measures each size, alternately down and up, so that drift affects all alike; returns µs of CPU per event. */
async function measureCosts(
  run: Run,
  sizes: readonly number[],
  { events, sweeps }: { events: number; sweeps: number },
): Promise<Map<number, number[]>> {
  const costs = new Map<number, number[]>(sizes.map((size) => [size, []]));
  const [smallest] = sizes;
  if (smallest === undefined) return costs;
  // The same users change at every size; all their friends are connected even at the smallest.
  const half = run.ring.friends / 2;
  const actors = Array.from({ length: smallest - run.ring.friends }, (_, i) => half + i);
  let measured = 0;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const size of sweep % 2 === 0 ? [...sizes].reverse() : sizes) {
      const first = sweep === 0 && size === sizes.at(-1);
      if (run.crowd.size !== size) await resize(run, size);
      // At a turn the size does not change.
      if (first || size !== measured) await quiet(run.system);
      measured = size;
      // The very first measurement warms up.
      if (first) await measureCost(run, actors, events);
      const cost = await measureCost(run, actors, events);
      note(`${size} connected: ${cost.toFixed(0)} µs of CPU per event`);
      costs.get(size)?.push(cost);
    }
  }
  return costs;
}

async function measureCost({ system, crowd, check }: Run, actors: readonly number[], events: number): Promise<number> {
  // Far apart in the ring, so that a user is a friend of at most one of them.
  const apart = Math.max(1, Math.floor(actors.length / FLIPPING));
  const began = cpuMs(gatewayPids(system));
  let flipped = 0;
  for (let round = 0; flipped < events; round++) {
    const wave = Array.from({ length: Math.min(FLIPPING, actors.length, events - flipped) }, (_, i) => {
      return actors[(round + i * apart) % actors.length] as number;
    });
    await crowd.flip(wave);
    await check.settled();
    flipped += wave.length;
  }
  return ((cpuMs(gatewayPids(system)) - began) * 1_000) / flipped;
}

/**
 * Measures CPU and writes per event with `size` users connected, who change one after the other, `perSecond` in total:
 * each user receives events of many friends.
 */
async function measureBusy(run: Run, size: number, perSecond: number): Promise<Metrics> {
  const { system, crowd, check } = run;
  await resize(run, size);
  await quiet(system);
  const cost = async () => {
    const [began, writes] = [cpuMs(gatewayPids(system)), await socketWrites(system)];
    const events = BUSY_SECONDS * perSecond;
    for (let flipped = 0; flipped < events; ) {
      const flips: Promise<void>[] = [];
      const started = performance.now();
      // Each user changes once per pass: of two changes within moments only the last is published.
      while (flips.length < Math.min(size, events - flipped)) {
        const due = Math.min(size, events - flipped, ((performance.now() - started) * perSecond) / 1_000);
        while (flips.length < due) flips.push(crowd.flip([(flips.length * STRIDE) % size]));
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await Promise.all(flips);
      await check.settled();
      flipped += flips.length;
    }
    const cpu = ((cpuMs(gatewayPids(system)) - began) * 1_000) / events;
    return { cpu, writes: ((await socketWrites(system)) - writes) / events };
  };
  // The first measurement warms up.
  await cost();
  const costs = [await cost(), await cost(), await cost()];
  const [cpu, writes] = [median(costs.map((one) => one.cpu)), median(costs.map((one) => one.writes))];
  note(`${perSecond} per second among ${size}: ${cpu.toFixed(0)} µs of CPU and ${writes.toFixed(1)} writes per event`);
  return { 'presence.busy.cpu_us_per_event': cpu, 'presence.busy.writes_per_event': writes };
}

/** Number of socket writes of all gateways. */
async function socketWrites({ gatewayUrls }: System): Promise<number> {
  const pages = gatewayUrls.map((url) => `http://${new URL(url).host}/metrics`);
  const counts = await Promise.all(pages.map((page) => readMetric(page, 'godwit_gateway_flushes_total')));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Resolves when the gateways have finished the work after connects and disconnects. */
async function quiet(system: System): Promise<void> {
  // Gateways unsubscribe from a topic about a second after its last user has left.
  let wait = 1_300;
  for (let attempt = 0; attempt < 120; attempt++) {
    const began = cpuMs(gatewayPids(system));
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (cpuMs(gatewayPids(system)) - began < wait / 10) return;
    wait = 500;
  }
  throw new Error('the gateways were still busy after a minute without load');
}

function gatewayPids({ pids }: System): number[] {
  return Object.entries(pids).flatMap(([name, pid]) => (name.startsWith('gateway') ? [pid] : []));
}

/** The median cost of each size, and the median over the sweeps of its ratio to the cost of the smallest size. */
function costMetrics(costs: ReadonlyMap<number, readonly number[]>): Metrics {
  const metrics: Metrics = {};
  for (const [size, values] of costs) metrics[`presence.cpu_us_per_event_${size}`] = median(values);
  const [first, ...larger] = costs;
  // Ratios are taken within a sweep, where sizes are measured in short succession and other load of the machine differs
  // least.
  for (const [size, values] of larger) {
    const ratios = values.map((value, sweep) => value / (first?.[1][sweep] as number));
    metrics[`presence.cpu_ratio_${size}`] = median(ratios);
  }
  return metrics;
}
