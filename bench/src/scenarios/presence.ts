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
/** Users who come, or move as the trace says, at once. */
const WAVE = 128;
const TRACE_WAVE = 16;
/** Users who change their status at once, while CPU is measured. */
const FLIPPING = 8;
/** Times that each size is measured: an odd number. */
const SWEEPS = 5;
/** Seconds for which a steady rate is measured. */
const BUSY_SECONDS = 4;
/** Spreads the people of a trace over the ring: a prime. */
const STRIDE = 7_919;

interface Run {
  system: System;
  ring: FriendRing;
  check: PresenceCheck;
  crowd: Crowd;
}

/**
 * Plays a trace's joins and leaves among users who all have as many friends, and checks every presence event at every
 * socket; then measures what a change of status costs the gateways with more and fewer others connected.
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
      json: { type: 'string' },
    },
  });
  const { DATABASE_URL = '' } = process.env;
  if (!DATABASE_URL.startsWith('postgres'))
    throw new Error('presence makes friends in Postgres: set DATABASE_URL, or run it by `npm run with-servers --`');
  const [users, events] = [Number(values.users), Number(values.events)];
  const ring = new FriendRing(`presence-${randomBytes(6).toString('hex')}`, users, Number(values.friends));
  const sizes = values.sizes.split(',').map(Number);
  const measurable = sizes.filter((size) => size > ring.friends && size <= users).sort((a, b) => a - b);
  const moves = await readMoves(positionals[0] ?? SMALL_TRACE);

  const system = await startSystem({ gateways: Number(values.gateways) });
  try {
    await ring.befriend(DATABASE_URL);
    const check = new PresenceCheck(ring, PATIENCE_MS);
    const run: Run = { system, ring, check, crowd: new Crowd(system, ring, check) };
    note(`${users} users connect`);
    await resize(run, users);
    note(`${events} joins and leaves`);
    const played = await playMoves(run, moves, events);
    await resize(run, users);
    const costs = await measureCosts(run, measurable, 2 * events);
    const busy = await measureBusy(run, measurable[0] ?? users, Number(values.rate));
    // Any event that arrives from here on is a violation: give it the time to arrive.
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

/** Connects and disconnects users until the first `size` of the ring are here and nobody else. */
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
 * Plays `count` joins and leaves: those of the trace that change something, and those of the trace again, with other
 * users as its people. Who moves at once are no friends, so who is to be told of each move is never in doubt. Returns
 * how many were played.
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

/** Measures each size, in turn down and up, so that what drifts drifts for all; returns µs of CPU for an event. */
async function measureCosts(run: Run, sizes: readonly number[], events: number): Promise<Map<number, number[]>> {
  const costs = new Map<number, number[]>(sizes.map((size) => [size, []]));
  const [smallest] = sizes;
  if (smallest === undefined) return costs;
  // The same users change at every size, and have all their friends at the smallest.
  const half = run.ring.friends / 2;
  const actors = Array.from({ length: smallest - run.ring.friends }, (_, i) => half + i);
  let measured = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const size of sweep % 2 === 0 ? [...sizes].reverse() : sizes) {
      const first = sweep === 0 && size === sizes.at(-1);
      if (run.crowd.size !== size) await resize(run, size);
      // Where it turns, the size stays.
      if (first || size !== measured) await quiet(run.system);
      measured = size;
      // The first of all warms up.
      if (first) await measureCost(run, actors, events);
      const cost = await measureCost(run, actors, events);
      note(`${size} connected: ${cost.toFixed(0)} µs of CPU an event`);
      costs.get(size)?.push(cost);
    }
  }
  return costs;
}

async function measureCost({ system, crowd, check }: Run, actors: readonly number[], events: number): Promise<number> {
  // Far apart in the ring, so that a friend of one is told of that one only.
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
 * Measures what an event costs where `size` users are connected and one after the other changes, `perSecond` all together:
 * each is told of many friends.
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
      // Each user once: of those who change twice within moments only the last is told.
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
  // The first warms up.
  await cost();
  const costs = [await cost(), await cost(), await cost()];
  const [cpu, writes] = [median(costs.map((one) => one.cpu)), median(costs.map((one) => one.writes))];
  note(`${perSecond} a second among ${size}: ${cpu.toFixed(0)} µs of CPU and ${writes.toFixed(1)} writes an event`);
  return { 'presence.busy.cpu_us_per_event': cpu, 'presence.busy.writes_per_event': writes };
}

/** Writes to sockets by all gateways. */
async function socketWrites({ gatewayUrls }: System): Promise<number> {
  const pages = gatewayUrls.map((url) => `http://${new URL(url).host}/metrics`);
  const counts = await Promise.all(pages.map((page) => readMetric(page, 'godwit_gateway_flushes_total')));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Resolves when the gateways have done what connecting and disconnecting left them to do. */
async function quiet(system: System): Promise<void> {
  // Topics are left a second or so after their last user.
  let wait = 1_300;
  for (let attempt = 0; attempt < 120; attempt++) {
    const began = cpuMs(gatewayPids(system));
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (cpuMs(gatewayPids(system)) - began < wait / 10) return;
    wait = 500;
  }
  throw new Error('the gateways have work to do for a minute though nothing happens');
}

function gatewayPids({ pids }: System): number[] {
  return Object.entries(pids).flatMap(([name, pid]) => (name.startsWith('gateway') ? [pid] : []));
}

/** Each size's median; and how many times the smallest's cost a larger one is, in the median of the sweeps. */
function costMetrics(costs: ReadonlyMap<number, readonly number[]>): Metrics {
  const metrics: Metrics = {};
  for (const [size, values] of costs) metrics[`presence.cpu_us_per_event_${size}`] = median(values);
  const [first, ...larger] = costs;
  // Within a sweep the sizes are measured soon after each other: whatever else the machine does differs the least.
  for (const [size, values] of larger) {
    const ratios = values.map((value, sweep) => value / (first?.[1][sweep] as number));
    metrics[`presence.cpu_ratio_${size}`] = median(ratios);
  }
  return metrics;
}
