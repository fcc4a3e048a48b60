import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  createTestDatabase,
  type PrivateServer,
  startNats,
  startPostgres,
  startRabbitmq,
  startRedis,
} from '@godwit/store/testing';
import postgres from 'postgres';
import type { Metrics } from '../result.js';
import { startSystem } from '../system/system.js';
import { compareAcks } from './job-acks.js';
import { onOwnServers } from './own-servers.js';

const WORKER = fileURLToPath(new URL('./job-worker.js', import.meta.url));
/** Range of milliseconds between two kills of the worker. */
const [SHORTEST_LIFE, LONGEST_LIFE] = [1_000, 4_000];
/** Milliseconds without progress after which missing jobs count as lost. */
const PATIENCE_MS = 90_000;

/**
 * Queues jobs in the outbox, measures the acknowledgement of a Send meanwhile, and runs the jobs in a worker that is
 * killed repeatedly. A broker that was started here (`--broker nats:` or `--broker amqp:`) is killed, too. Each job
 * must have its effect exactly once.
 */
export async function jobs(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: {
      broker: { type: 'string', default: '' },
      count: { type: 'string', default: '100000' },
      kills: { type: 'string', default: '10' },
      'broker-kills': { type: 'string', default: '2' },
      sends: { type: 'string', default: '1000' },
      json: { type: 'string' },
    },
  });
  const [count, kills, sends] = [Number(values.count), Number(values.kills), Number(values.sends)];
  return onOwnServers(async (own) => {
    process.env.DATABASE_URL ||= (await own(startPostgres)).url;
    process.env.REDIS_URL ||= (await own(startRedis)).url;
    const server = { 'nats:': startNats, 'amqp:': startRabbitmq }[values.broker];
    const broker = server && (await own(server));
    const brokerUrl = broker?.url ?? values.broker;
    const brokerKills = broker ? Number(values['broker-kills']) : 0;
    const metrics = await run({ brokerUrl, broker, count, kills, brokerKills, sends });
    const kind = brokerUrl ? new URL(brokerUrl).protocol.replace(':', '') : 'in-process';
    return {
      system: `postgres+redis+${kind}`,
      metrics,
      ok: metrics['jobs.lost'] === 0 && metrics['jobs.repeated_effects'] === 0 && metrics['jobs.dead'] === 0,
    };
  });
}

interface Plan {
  brokerUrl: string;
  broker: PrivateServer | undefined;
  count: number;
  kills: number;
  brokerKills: number;
  sends: number;
}

async function run({ brokerUrl, broker, count, kills, brokerKills, sends }: Plan): Promise<Metrics> {
  const databaseUrl = process.env.DATABASE_URL as string;
  const prefix = `bench-${randomBytes(4).toString('hex')}`;
  const waiting = await startSystem({ gateways: 1, worker: false });
  const empty = await createTestDatabase();
  const idle = await startSystem({ gateways: 1, worker: false, databaseUrl: empty.url });
  const sql = postgres(databaseUrl, { max: 2, onnotice: () => {} });
  const number = async (text: string) => Number((await sql.unsafe(text))[0]?.n);
  const workers = new Set<ChildProcess>();
  const start = async (task: 'relay' | 'work') => {
    const worker = fork(WORKER, [task, databaseUrl, brokerUrl, prefix], { execArgv: [] });
    workers.add(worker);
    await once(worker, 'message');
    return worker;
  };
  const kill = async (worker: ChildProcess) => {
    workers.delete(worker);
    const gone = once(worker, 'exit');
    worker.kill('SIGKILL');
    await gone;
  };
  try {
    await sql.unsafe('drop table if exists job_effects; create table job_effects (n bigint)');
    const acks = (prefix: string) => compareAcks({ waiting, idle }, sends, prefix);
    await sql.unsafe(
      `insert into outbox (kind, key, payload, job_id)
       select 'probe', '${prefix}-' || n, jsonb_build_object('n', n), '${prefix}-' || n from generate_series(1, ${count}) n`,
    );
    note('measuring acknowledgements while the jobs are in the outbox');
    const inOutbox = await acks('jobs.ack_outbox');
    let began = performance.now();
    const relay = await start('relay');
    while ((await number('select count(*) as n from (select from outbox limit 1) o')) > 0) await sleep(50);
    const relayed = (performance.now() - began) / 1_000;
    await kill(relay);
    note('measuring acknowledgements while the jobs are in the broker');
    const inBroker = await acks('jobs.ack_broker');

    note('running the jobs');
    began = performance.now();
    let killed = 0;
    let brokerKilled = 0;
    let ended = false;
    const murder = async () => {
      let worker = await start('work');
      while (!ended) {
        await sleep(SHORTEST_LIFE + Math.random() * (LONGEST_LIFE - SHORTEST_LIFE));
        if (killed === kills || ended) continue;
        await kill(worker);
        killed++;
        worker = await start('work');
      }
      await kill(worker);
    };
    const murdering = murder();
    let done = 0;
    let progressAt = performance.now();
    let finishedAt = began;
    for (;;) {
      const now = await number('select count(*) as n from job_effects');
      if (now > done) {
        progressAt = performance.now();
        finishedAt = progressAt;
      }
      done = now;
      if (broker && brokerKilled < brokerKills && done >= (count * (brokerKilled + 1)) / (brokerKills + 1)) {
        brokerKilled++;
        note(`killing the broker after ${done} jobs`);
        await broker.kill('SIGKILL');
        await broker.start();
      }
      if (performance.now() - progressAt > PATIENCE_MS) break;
      // 10 s without progress: leases have expired, so duplicates would have appeared.
      if (done >= count && performance.now() - progressAt > 10_000) break;
      await sleep(200);
    }
    ended = true;
    await murdering;
    const distinct = await number('select count(distinct n) as n from job_effects');
    const effects = await number('select count(*) as n from job_effects');
    const dead = await number(`select count(*) as n from dead_jobs where key like '${prefix}-%'`);
    return {
      'jobs.count': count,
      'jobs.kills': killed,
      'jobs.broker_kills': brokerKilled,
      'jobs.lost': count - distinct,
      'jobs.repeated_effects': effects - distinct,
      'jobs.dead': dead,
      'jobs.relayed_per_second': count / relayed,
      'jobs.done_per_second': distinct / ((finishedAt - began) / 1_000),
      ...inOutbox,
      ...inBroker,
    };
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await sql.end();
    await Promise.all([waiting.stop(), idle.stop()]);
    await empty.drop();
  }
}

function note(text: string): void {
  process.stderr.write(`${text}\n`);
}
