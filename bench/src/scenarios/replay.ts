import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { concurrently } from '../concurrently.js';
import { configuredSecret, tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import { Latency } from '../measure/latency.js';
import type { Metrics } from '../result.js';
import { type System, startSystem } from '../system/system.js';
import { type Expectation, ReplayCheck, type Tally } from './replay-check.js';
import { groupRooms, readTrace, type TraceRoom } from './trace.js';

const USAGE = `usage: npm run bench -- replay FILE [--rooms N] [--sockets N] [--gateways N] [--url ws://…[,ws://…]] [--json OUT]`;
/** Connections opened at a time. */
const CONNECTING = 256;
/** Milliseconds without a delivery after which missing messages count as lost. */
const PATIENCE_MS = 15_000;

/** Replays a chat trace and checks every delivery at every socket. */
export async function replay(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rooms: { type: 'string' },
      sockets: { type: 'string', default: '19000' },
      gateways: { type: 'string', default: '1' },
      url: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (!file) throw new Error(USAGE);
  const rooms = (await readTrace(file)).slice(0, values.rooms ? Number(values.rooms) : undefined);
  const system = values.url ? external(values.url) : await startSystem({ gateways: Number(values.gateways) });
  try {
    const metrics = await replayRooms(system, rooms, Number(values.sockets));
    const bad = ['lost', 'repeated', 'out_of_order', 'foreign', 'closed'].filter(
      (name) => metrics[`replay.${name}`] !== 0,
    );
    return { system: system.kind, metrics, ok: bad.length === 0 && metrics['replay.acked'] === metrics['replay.sent'] };
  } finally {
    await system.stop();
  }
}

function external(urls: string): System {
  return {
    kind: 'external',
    gatewayUrls: urls.split(','),
    storeUrl: '',
    workerUrl: '',
    internalToken: '',
    authSecret: configuredSecret(),
    pids: {},
    stop: async () => {},
  };
}

interface Run {
  tally: Tally;
  ack: Latency;
  delivery: Latency;
  sent: number;
  acked: number;
  expected: number;
  received: number;
  closed: number;
  playingMs: number;
}

async function replayRooms(system: System, rooms: readonly TraceRoom[], maxSockets: number): Promise<Metrics> {
  const run: Run = {
    tally: { delivered: 0, repeated: 0, outOfOrder: 0, foreign: 0 },
    ack: new Latency(),
    delivery: new Latency(),
    sent: 0,
    acked: 0,
    expected: 0,
    received: 0,
    closed: 0,
    playingMs: 0,
  };
  const groups = groupRooms(rooms, maxSockets);
  let sockets = 0;
  for (const [index, group] of groups.entries()) {
    const people = group.reduce((sum, room) => sum + room.people.length, 0);
    sockets = Math.max(sockets, people);
    process.stderr.write(`group ${index + 1} of ${groups.length}: ${group.length} rooms, ${people} sockets\n`);
    await playGroup(system, group, run);
  }
  const { tally } = run;
  const seconds = run.playingMs / 1_000;
  return {
    'replay.rooms': rooms.length,
    'replay.sockets': sockets,
    'replay.gateways': system.gatewayUrls.length,
    'replay.sent': run.sent,
    'replay.acked': run.acked,
    'replay.expected': run.expected,
    'replay.delivered': tally.delivered,
    'replay.lost': run.expected - run.received,
    'replay.repeated': tally.repeated,
    'replay.out_of_order': tally.outOfOrder,
    'replay.foreign': tally.foreign,
    'replay.closed': run.closed,
    'replay.seconds': seconds,
    'replay.acked_per_second': run.acked / seconds,
    'replay.deliveries_per_second': tally.delivered / seconds,
    ...run.ack.metrics('replay.ack'),
    ...run.delivery.metrics('replay.delivery'),
  };
}

/** A room during its replay: its conversation, and a socket for each person. */
interface Stage {
  room: TraceRoom;
  expectation: Expectation;
  sockets: Map<string, UserSocket>;
  checks: ReplayCheck[];
}

async function playGroup(system: System, group: readonly TraceRoom[], run: Run): Promise<void> {
  const stages = group.map((room) => stageOf(room));
  // A room's first person creates its conversation; then all others connect.
  await concurrently(stages, CONNECTING, (stage, index) => enter(system, run, stage, 0, index));
  await concurrently(stages, CONNECTING, async ({ room, expectation, sockets }) => {
    const { conversation_id } = expectation;
    const member_ids = room.people.map((_, person) => userId(conversation_id, person));
    await sockets
      .get(room.people[0] as string)
      ?.request('create_conversation', { conversation_id, title: room.name.slice(0, 64), member_ids });
  });
  const others = stages.flatMap((stage, index) =>
    stage.room.people.slice(1).map((_, person) => ({ stage, person: person + 1, index })),
  );
  await concurrently(others, CONNECTING, ({ stage, person, index }) => enter(system, run, stage, person, index));

  const started = performance.now();
  await Promise.all(stages.map((stage) => playRoom(stage, run)));
  const expected = stages.reduce((sum, { room }) => sum + room.messages.length * room.people.length, 0);
  await settled(() => stages.reduce((sum, stage) => sum + received(stage), 0), expected);
  run.playingMs += performance.now() - started;
  run.expected += expected;
  run.received += stages.reduce((sum, stage) => sum + received(stage), 0);
  for (const { sockets } of stages) for (const socket of sockets.values()) socket.close();
}

function stageOf(room: TraceRoom): Stage {
  const conversation_id = `replay-${randomBytes(9).toString('base64url')}`;
  const personOf = new Map(room.people.map((name, person) => [name, person]));
  const senders = room.messages.map(({ user }) => userId(conversation_id, personOf.get(user) as number));
  const bodies = room.messages.map(({ text }) => Buffer.from(text));
  const sentAt = new Float64Array(room.messages.length);
  return { room, expectation: { conversation_id, bodies, senders, sentAt }, sockets: new Map(), checks: [] };
}

const userId = (conversationId: string, person: number) => `${conversationId}-${person}`;
const received = (stage: Stage) => stage.checks.reduce((sum, check) => sum + check.received, 0);

/** Connects one person of a room; people are distributed over the gateways in turn. */
async function enter(system: System, run: Run, stage: Stage, person: number, offset: number): Promise<void> {
  const { gatewayUrls } = system;
  const url = gatewayUrls[(person + offset) % gatewayUrls.length] as string;
  const check = new ReplayCheck(stage.expectation, run.tally, run.delivery);
  const { user } = await UserSocket.open(
    url,
    await tokenFor(userId(stage.expectation.conversation_id, person), system.authSecret),
  );
  user.onEvent = (frame) => {
    if (frame.message_posted?.message) check.take(frame.message_posted.message as never);
  };
  user.onClose = () => {
    run.closed++;
  };
  stage.sockets.set(stage.room.people[person] as string, user);
  stage.checks.push(check);
}

/** Sends a room's messages in order, each by its author, and each after the acknowledgement of the previous one. */
async function playRoom({ room, expectation, sockets }: Stage, run: Run): Promise<void> {
  const { conversation_id, bodies, sentAt } = expectation;
  for (const [index, { user, reply_to }] of room.messages.entries()) {
    const client_message_id = randomBytes(16);
    const began = performance.now();
    sentAt[index] = began;
    run.sent++;
    const request = { conversation_id, client_message_id, content_type: 'text/plain', body: bodies[index], reply_to };
    const { seq } = await (sockets.get(user) as UserSocket).request('send', request);
    if (seq !== index + 1) throw new Error(`${conversation_id}: message ${index + 1} was acknowledged as ${seq}`);
    run.acked++;
    run.ack.record(performance.now() - began);
  }
}

/** Resolves when `count` has reached `goal`, or has not changed for PATIENCE_MS. */
async function settled(count: () => number, goal: number): Promise<void> {
  let last = count();
  let movedAt = performance.now();
  while (last < goal && performance.now() - movedAt < PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const now = count();
    if (now !== last) movedAt = performance.now();
    last = now;
  }
  // Any event that arrives now is a violation; this leaves time for it to arrive.
  await new Promise((resolve) => setTimeout(resolve, 300));
}
