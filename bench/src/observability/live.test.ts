import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@godwit/store/testing';
import { Redis } from 'ioredis';
import postgres from 'postgres';
import t from 'tap';
import { makeConversation, storeCall } from '../system/store-call.js';
import { ALERTS, alertNames, panelQueries } from './observability-files.js';
import { choosePorts, GATEWAY_FILES, type ObservedSystem, startObservedSystem, targetsOf } from './observed-system.js';
import { startPrometheus } from './prometheus-server.js';
import { scaleDurations } from './scaled-rules.js';
import { startLoad } from './steady-load.js';

/** One minute in a rule is one second here. */
const DIVISOR = 60;
/** Seconds of load without faults; and the seconds after which a query without data fails the test. */
const [QUIET_SECONDS, PATIENCE_SECONDS] = [6, 30];

t.test('with a real Prometheus dashboards show data, and each alert fires only after its fault', async (t) => {
  const ports = await choosePorts();
  const [system, prometheus] = await Promise.all([
    startObservedSystem(ports),
    startPrometheus(targetsOf(ports), scaleDurations(ALERTS, DIVISOR)),
  ]);
  t.teardown(() => system.stop());
  t.teardown(() => prometheus.stop());
  const load = await startLoad(system);
  t.teardown(() => load.stop());
  // No target is up before its first scrape.
  const ready = async () =>
    (await prometheus.query('count(up == 1)'))[0] === 4 && (await prometheus.query('ALERTS')).length === 0;
  await eventually('four processes are up, and no alert is active', ready, {
    instead: () => prometheus.query('ALERTS'),
  });
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1_000;

  const queries = panelQueries(`${QUIET_SECONDS}s`);
  t.ok(queries.length > 70, `${queries.length} queries`);
  const unanswered = async () => {
    const found = await Promise.all(
      queries.map(async (query) => ({ query, values: await prometheus.query(query.expr) })),
    );
    return found.filter(({ values }) => values.length === 0).map(({ query }) => query);
  };
  await sleep(QUIET_SECONDS * 1_000);
  let without = await unanswered();
  while (without.length > 0 && seconds() < PATIENCE_SECONDS) {
    await sleep(500);
    without = await unanswered();
  }
  t.same(without, [], 'every query of every panel returns data');
  t.same(
    await prometheus.query(`count_over_time(ALERTS{alertstate="firing"}[${Math.floor(seconds())}s])`),
    [],
    'no alert fired',
  );

  const proven = new Set<string>();
  const breaks = async (what: string, alerts: string[], breakIt: () => unknown) => {
    // The previous step may have slowed acknowledgements for a moment; that alert ends by itself.
    await prometheus.untilSilent(alerts);
    t.pass(`alerts are silent before: ${what}`);
    await breakIt();
    const brokenAt = performance.now();
    await prometheus.untilFiring(alerts);
    t.pass(`${what}: ${alerts.join(', ')}`);
    t.comment(`after ${((performance.now() - brokenAt) / 1_000).toFixed(1)} s`);
    for (const name of alerts) proven.add(name);
  };

  const sql = postgres(system.postgres.url, { max: 2, onnotice: () => {} });
  let flooding = true;
  t.teardown(() => {
    flooding = false;
    return sql.end({ timeout: 0 });
  });
  await breaks(
    'clients stop reading or send too much; an outbox row is stuck, another is invalid, a table is missing; a task is overdue; the broker is down',
    [
      'GodwitSlowConsumers',
      'GodwitLimitsHit',
      'GodwitOutboxLag',
      'GodwitDeadLetters',
      'GodwitStoreErrors',
      'GodwitTaskOverdue',
      'GodwitBrokerDown',
    ],
    async () => {
      for (const member of load.members.slice(2, 18)) member.pause();
      void (async () => {
        while (flooding) await load.flood(500);
      })();
      await sql`insert into outbox (kind, key, payload, created_at)
        values ('posted_batch', 'x', '{}', now()), ('of-a-later-version', 'x', '{}', now() - interval '2 minutes')`;
      // While the broker is up, the relay finds the invalid row, and takes all rows before the stuck one.
      await eventually('a dead letter exists', async () => (await sql`select from dead_jobs`).length > 0);
      const oldest = () => sql`select kind from outbox order by id limit 1`;
      await eventually('the stuck row is the oldest', async () => (await oldest())[0]?.kind === 'of-a-later-version');
      await sql`insert into cron_runs (task, succeeded_at) values ('digest', now() - interval '1 hour')`;
      await sql`alter table hourly_statistics rename to moved_away`;
      void askForStatistics(system);
      await system.nats.kill('SIGKILL');
    },
  );
  flooding = false;
  for (const member of load.members.slice(2, 18)) member.resume();
  await system.nats.start();

  const disturbed = new AbortController();
  const [redis, gateway] = [new Redis(system.redis.url), system.processes.get('gateway-2')];
  let disturbances: Promise<unknown> = Promise.resolve();
  const calm = async () => {
    disturbed.abort();
    await disturbances;
    redis.disconnect();
  };
  t.teardown(calm);
  await breaks(
    'every job fails, and thousands are queued; frames without recipients are published; the room is locked, and Redis and a gateway stop, repeatedly; open files run out',
    [
      'GodwitJobsWait',
      'GodwitJobsRetried',
      'GodwitIdleFrames',
      'GodwitSlowAcks',
      'GodwitSlowDelivery',
      'GodwitEventLoopDelay',
      'GodwitFilesRunOut',
    ],
    async () => {
      // The friendship makes the gateway subscribe to member-0's presence.
      await load.members[0]?.request('request_friend', { user_id: 'member-1' });
      await load.members[1]?.request('accept_friend', { user_id: 'member-0' });
      await load.crowd(1, Math.ceil(GATEWAY_FILES * 0.8));
      await sql`alter table done_jobs rename to moved_away_too`;
      await sql`insert into outbox (kind, key, payload)
        select 'notify', n::text, '{"posted": []}' from generate_series(1, 12000) n`;
      const again = (pauseMs: number, act: () => Promise<unknown>) => repeat(disturbed.signal, pauseMs, act);
      const burst = Array.from({ length: 50 }, () => 'godwit:p:member-0');
      disturbances = Promise.allSettled([
        again(20, () => Promise.all(burst.map((topic) => redis.publish(topic, '')))),
        again(100, () => lockFor(sql, 'room', 1_300)),
        again(300, () => stopFor((signal) => system.redis.signal(signal), 1_300)),
        again(100, () => stopFor((signal) => gateway?.signal(signal), 400)),
      ]);
    },
  );
  await calm();

  let release = () => {};
  await makeConversation(system, 'locked', ['ann']);
  await breaks(
    'Redis is down; a transaction holds a lock for a long time',
    ['GodwitBusDown', 'GodwitBusFramesLost', 'GodwitPoolWaits'],
    async () => {
      await system.redis.kill('SIGKILL');
      await new Promise<void>((locked, failed) => {
        sql
          .begin(async (tx) => {
            await tx`select from conversations where id = 'locked' for update`;
            locked();
            await new Promise<void>((resolve) => {
              release = resolve;
            });
          })
          .catch(failed);
      });
      for (let n = 0; n < 20; n++) void append(system, 'locked');
    },
  );
  release();
  await system.redis.start();

  await breaks(
    'Postgres is down; subscriptions break repeatedly',
    ['GodwitPostgresUnavailable', 'GodwitSendsFail', 'GodwitRecoveryFails', 'GodwitBusGaps'],
    async () => {
      await system.postgres.kill('SIGKILL');
      void breakSubscriptions(system.redis.url, 8);
    },
  );

  await breaks(
    'a gateway, the only store and the only worker are killed',
    ['GodwitGatewayDown', 'GodwitStoreDown', 'GodwitWorkerDown', 'GodwitRoleMissing'],
    () => Promise.all(['gateway-2', 'store', 'worker'].map((name) => system.processes.get(name)?.end('SIGKILL'))),
  );

  t.same([...proven].sort(), [...alertNames].sort(), 'every alert fired');
});

async function askForStatistics({ storeUrl, internalToken }: ObservedSystem): Promise<void> {
  const headers = { authorization: `Bearer ${internalToken}` };
  for (let n = 0; n < 20; n++) {
    await fetch(`${storeUrl}/v1/operator/statistics`, { headers }).catch(() => {});
    await sleep(200);
  }
}

async function append(system: ObservedSystem, conversation_id: string): Promise<void> {
  const item = { conversation_id, sender_id: 'ann', client_message_id: randomBytes(16), body: Buffer.from('x') };
  await storeCall(system, 'append', { items: [item] }).catch(() => {});
}

/** Repeats `act` with pauses until `over` is aborted. */
async function repeat(over: AbortSignal, pauseMs: number, act: () => Promise<unknown>): Promise<void> {
  while (!over.aborted) {
    await act();
    await sleep(pauseMs);
  }
}

/** Holds the lock that every append to a conversation takes. */
async function lockFor(sql: postgres.Sql, conversation: string, milliseconds: number): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`select from conversations where id = ${conversation} for update`;
    await sleep(milliseconds);
  });
}

/** Stops a process with SIGSTOP, and continues it after `milliseconds`. */
async function stopFor(send: (signal: NodeJS.Signals) => void, milliseconds: number): Promise<void> {
  send('SIGSTOP');
  await sleep(milliseconds);
  send('SIGCONT');
}

/** Kills all pub/sub connections `times` times, 400 ms apart. */
async function breakSubscriptions(url: string, times: number): Promise<void> {
  const redis = new Redis(url);
  for (let n = 0; n < times; n++) {
    await redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
    await sleep(400);
  }
  redis.disconnect();
}
