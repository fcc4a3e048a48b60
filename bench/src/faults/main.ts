// Injects faults for some minutes, and checks that no acknowledged message is lost, repeated or out of order for any
// client: npm run test:faults -- [--seed N] [--minutes M] [--clients N] [--pace MS] [--faults NAME,NAME …] [--verbose]
// [--until-broken]
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { concurrently } from '../concurrently.js';
import { makeConversation } from '../system/store-call.js';
import { openRawClient, openSdkClient, type Participant } from './clients.js';
import { type Cluster, startCluster } from './cluster.js';
import { Counters } from './counters.js';
import { doFaults, faults } from './faults.js';
import { type Kept, Ledger } from './ledger.js';
import { seeded } from './seeded.js';
import { StoreLedger } from './store-ledger.js';
import { WatchLedger } from './watch-ledger.js';

const [CONVERSATIONS, MEMBERS] = [24, 15];
/** Faults that may be active at a time. */
const OVERLAP = 4;
/** One of so many users has a store. */
const STORE_EVERY = 10;
/** Milliseconds in which all clients must catch up after the last fault. */
const SETTLE_MS = 120_000;

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      minutes: { type: 'string', default: '2' },
      clients: { type: 'string', default: '200' },
      // Milliseconds between two messages, over all clients.
      pace: { type: 'string', default: '12' },
      // Names of faults; by default all.
      faults: { type: 'string', default: Object.keys(faults).join() },
      // Ends at the first violation.
      'until-broken': { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const [seed, minutes, count] = [Number(values.seed), Number(values.minutes), Number(values.clients)];
  const paceMs = Number(values.pace);
  if (!(seed >= 0 && minutes > 0 && paceMs > 0 && count >= MEMBERS))
    throw new Error(`--seed, --minutes and --pace must be numbers, --clients at least ${MEMBERS}`);
  const names = values.faults.split(',');
  const unknown = names.filter((name) => !faults[name]);
  if (unknown.length > 0)
    throw new Error(`--faults: unknown ${unknown.join(', ')}; known are ${Object.keys(faults).join(', ')}`);
  process.stdout.write(`seed ${seed}, ${minutes} minutes, ${count} clients\n`);
  const random = seeded(seed);
  const began = performance.now();
  const say = (text: string) => {
    const at = ((performance.now() - began) / 1_000).toFixed(1).padStart(7);
    process.stdout.write(`${at} s  ${text}\n`);
  };
  const cluster = await startCluster(random, (name, line) => {
    if (values.verbose || /"level":(50|60)/.test(line)) process.stderr.write(`${name}: ${line.slice(0, 400)}\n`);
  });
  const participants: Participant[] = [];
  try {
    const untilBroken = values['until-broken'];
    return await run(cluster, participants, { random, minutes, count, paceMs, names, say, seed, untilBroken });
  } finally {
    for (const participant of participants) participant.close();
    await cluster.stop();
  }
}

interface Run {
  random: ReturnType<typeof seeded>;
  minutes: number;
  count: number;
  paceMs: number;
  /** Names of the faults to inject. */
  names: readonly string[];
  seed: number;
  untilBroken: boolean;
  say: (text: string) => void;
}

async function run(
  cluster: Cluster,
  participants: Participant[],
  { random, minutes, count, paceMs, names, say, seed, untilBroken }: Run,
) {
  const ledger = new Ledger();
  const users = Array.from({ length: count }, (_, n) => `user-${n}`);
  const members = new Map<string, string[]>();
  for (let n = 0; n < CONVERSATIONS; n++) members.set(`room-${n}`, random.shuffled(users).slice(0, MEMBERS));
  const watches = new WatchLedger(members);
  const stores = new StoreLedger();
  const roomsOf = (user: string) => [...members].flatMap(([id, list]) => (list.includes(user) ? [id] : []));
  await concurrently([...members], 8, ([id, list]) => makeConversation(cluster, id, list));
  await concurrently(users, 16, async (user, n) => {
    const url = cluster.gatewayUrls[Math.floor(n / 3) % cluster.gatewayUrls.length] as string;
    const own = { stores: n % STORE_EVERY === 0 ? stores : undefined, conversations: roomsOf(user) };
    const options = { user, url, secret: cluster.secret, ledger, watches, ...own };
    // On every gateway, two of three clients use the SDK and one a raw socket.
    participants.push(await (n % 3 === 2 ? openRawClient(options) : openSdkClient(options)));
  });
  const byUser = new Map(participants.map((participant) => [participant.user, participant]));
  const talking = users.filter((user) => roomsOf(user).length > 0);
  say(`${count} clients in ${CONVERSATIONS} conversations of ${MEMBERS}`);

  const counters = new Counters(cluster.pageUrls);
  const endAt = performance.now() + minutes * 60_000;
  const broken = () => untilBroken && (ledger.violations.length > 0 || watches.violations.length > 0);
  const over = () => performance.now() >= endAt || broken();
  const sends = new Set<Promise<void>>();
  const load = (async () => {
    for (let order = 0; !over(); order++) {
      const user = random.pick(talking);
      const conversation = random.pick(roomsOf(user));
      const message = { text: `${user} ${order}`, user, conversation, order };
      ledger.send(message);
      const sending: Promise<void> = (byUser.get(user) as Participant)
        .send(message)
        .finally(() => sends.delete(sending));
      sends.add(sending);
      stores.read(user);
      await sleep(paceMs);
    }
  })();
  const scene = { cluster, participants, random, away: new Set<string>() };
  const counts = await doFaults(scene, { names, over, overlap: OVERLAP, note: say });
  await load;

  say(`all faults are undone: ${sends.size} messages await their acknowledgement`);
  const patience = performance.now() + (broken() ? 0 : SETTLE_MS);
  await Promise.race([Promise.all(sends), sleep(Math.max(0, patience - performance.now()), undefined, { ref: false })]);
  if (sends.size > 0) ledger.violations.push(`wedged: ${sends.size} messages were neither acknowledged nor refused`);
  const sql = postgres(cluster.postgres.url, { max: 1, onnotice: () => {} });
  const kept = (await sql`
    select conversation_id, seq::int, sender_id, convert_from(body, 'UTF8') as text from messages
    order by conversation_id, seq`) as unknown as Kept[];
  await sql.end();
  const heads = new Map<string, number>();
  for (const { conversation_id, seq } of kept) heads.set(conversation_id, seq);
  const behind = () =>
    [...members].some(([id, list]) => list.some((user) => ledger.position(user, id) < (heads.get(id) ?? 0)));
  while ((behind() || watches.unseen().length > 0) && performance.now() < patience) await sleep(200);
  let shown = await stores.differences();
  while (shown.length > 0 && performance.now() < patience) {
    await sleep(200);
    shown = await stores.differences();
  }
  // Leaves time for duplicates to arrive.
  await sleep(3_000);
  ledger.check(kept, members);
  ledger.violations.push(...watches.violations, ...(broken() ? [] : watches.unseen()), ...stores.violations, ...shown);
  await counters.stop();

  const failed = [...ledger.sent.values()].filter((sent) => sent.failed !== undefined);
  for (const [name, times] of counts) process.stdout.write(`${name.padEnd(32)} ${times}\n`);
  const lines: [string, number][] = [
    ['faults', [...counts.values()].reduce((sum, times) => sum + times, 0)],
    ['bus frames lost', cluster.buses.reduce((sum, bus) => sum + bus.counts.lost, 0)],
    ['bus frames reordered', cluster.buses.reduce((sum, bus) => sum + bus.counts.reordered, 0)],
    ['bus frames repeated', cluster.buses.reduce((sum, bus) => sum + bus.counts.repeated, 0)],
    ['messages sent', ledger.sent.size],
    ['messages acknowledged', ledger.acknowledged],
    ['messages given up', failed.length],
    ['deliveries', ledger.deliveries],
    ['repairs', counters.total('repairs')],
    ['catch-ups', counters.total('catch_ups')],
  ];
  for (const [name, value] of lines) process.stdout.write(`${name.padEnd(32)} ${value}\n`);
  for (const { text, failed: why } of failed.slice(0, 10)) process.stdout.write(`given up: ${text}: ${why}\n`);
  for (const violation of ledger.violations.slice(0, 40)) process.stdout.write(`${violation}\n`);
  const kinds = [
    'lost',
    'repeated',
    'out of order',
    'wedged',
    'not kept',
    'twice',
    'not sent',
    'gap',
    'changed',
    'truncated',
    'unseen',
    'leaked',
    'shown',
  ];
  const tally = kinds.map((kind) => [kind, ledger.violations.filter((text) => text.startsWith(`${kind}:`)).length]);
  process.stdout.write(
    `seed ${seed}: ${lines[0]?.[1]} faults, ${ledger.acknowledged} acknowledged, ${ledger.deliveries} deliveries; ` +
      `${tally.map(([kind, times]) => `${times} ${kind}`).join(', ')}\n`,
  );
  return ledger.violations.length === 0 && failed.length === 0;
}

main().then(
  (ok) => process.exit(ok ? 0 : 1),
  (error) => {
    process.stderr.write(`${error.stack ?? error}\n`);
    process.exit(1);
  },
);
