import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { growthOf } from '../churn/growth.js';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import { openFiles } from '../measure/open-files.js';
import { memoryOf } from '../measure/process-cpu.js';
import type { Metrics, ScenarioResult } from '../result.js';
import { readMetric } from '../system/prometheus.js';
import { makeConversation } from '../system/store-call.js';
import { type System, startSystem } from '../system/system.js';
import { UsageError } from '../usage-error.js';

/** Connections at a time: as many as keep the gateway busy. */
const LANES = 64;
/** Users who take turns, in one conversation each. */
const USERS = 256;
/** One connection in this many sends a durable message; the others ping. */
const SENDS_EVERY = 16;
/** Samples of memory over the run, at equal numbers of connections or at equal times. */
const SAMPLES = 200;
/** Milliseconds within which the gateway must have forgotten all connections. */
const PATIENCE_MS = 15_000;
/** Descriptors by which the gateway may exceed those before: kept connections to the store and of scrapes. */
const SPARE_FILES = 16;

/** Connections that come, say Hello, send or ping, and go: the gateway must keep nothing of them. */
export async function churn(args: string[]): Promise<ScenarioResult> {
  const { values } = parseArgs({
    args,
    options: {
      connections: { type: 'string', default: '1000000' },
      // Ends the run before, when the time is over.
      seconds: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const [count, seconds] = [Number(values.connections), Number(values.seconds ?? Number.POSITIVE_INFINITY)];
  if (!(count >= SAMPLES)) throw new UsageError(`--connections must be at least ${SAMPLES}`);
  if (!(seconds > 0)) throw new UsageError('--seconds must be a number above 0');
  const system = await startSystem({ gateways: 1 });
  try {
    return { system: system.kind, ...(await run(system, count, seconds)) };
  } finally {
    await system.stop();
  }
}

interface Sample {
  rss: number;
  heap: number;
}

async function run(system: System, count: number, seconds: number) {
  const url = system.gatewayUrls[0] as string;
  const pid = system.pids['gateway 1'] ?? (system.pids.all as number);
  const page = `http://${new URL(url).host}/metrics`;
  const prefix = `churn-${randomBytes(6).toString('hex')}`;
  const users = Array.from({ length: USERS }, (_, n) => `${prefix}-${n}`);
  const tokens = await Promise.all(users.map((user) => tokenFor(user, system.authSecret)));
  for (const user of users) await makeConversation(system, user, [user]);

  let [begun, done, errors, sent] = [0, 0, 0, 0];
  let firstError = '';
  const visit = async (n: number) => {
    const user = n % USERS;
    const { user: socket } = await UserSocket.open(url, tokens[user] as string);
    try {
      if (n % SENDS_EVERY !== 0) await socket.request('ping', {});
      else {
        const conversation_id = users[user] as string;
        await socket.request('send', { conversation_id, client_message_id: randomBytes(16), body: Buffer.from('x') });
        sent++;
      }
    } finally {
      socket.close();
    }
  };
  const began = performance.now();
  const over = () => begun >= count || performance.now() - began > seconds * 1_000;
  const lane = async () => {
    while (!over()) {
      await visit(begun++).catch((error) => {
        errors++;
        firstError ||= String(error);
      });
      done++;
    }
  };
  const filesBefore = openFiles(pid);
  const samples: Sample[] = [];
  let most = 0;
  /** The share of the run that is done, by connections or by time, whichever is further. */
  const share = () => Math.max(done / count, (performance.now() - began) / (seconds * 1_000));
  const sample = async () => {
    const heap = await readMetric(page, 'nodejs_heap_size_used_bytes');
    most = Math.max(most, openFiles(pid));
    samples.push({ rss: memoryOf(pid) / 2 ** 20, heap: heap / 2 ** 20 });
  };
  let ended = false;
  const sampling = (async () => {
    for (let next = 0; !ended; await sleep(5)) {
      if (share() < next / SAMPLES) continue;
      await sample();
      next = Math.floor(share() * SAMPLES) + 1;
    }
  })();
  await Promise.all(Array.from({ length: LANES }, lane));
  const took = (performance.now() - began) / 1_000;
  ended = true;
  await sampling;

  let sessions = await readMetric(page, 'godwit_gateway_sessions');
  const left = () => sessions > 0 || openFiles(pid) > filesBefore + SPARE_FILES;
  for (const since = performance.now(); left() && performance.now() - since < PATIENCE_MS; await sleep(100))
    sessions = await readMetric(page, 'godwit_gateway_sessions');
  const rss = growthOf(samples.map((one) => one.rss));
  const heap = growthOf(lowest(samples.map((one) => one.heap)));
  const metrics: Metrics = {
    'churn.connections': done,
    'churn.per_second': done / took,
    'churn.sent': sent,
    'churn.errors': errors,
    'churn.rss_growth_mib': rss.grown,
    'churn.rss_late_growth_mib': rss.lately,
    'churn.rss_at_end_mib': (samples.at(-1) as Sample).rss,
    'churn.heap_growth_mib': heap.grown,
    'churn.heap_late_growth_mib': heap.lately,
    'churn.sessions_at_end': sessions,
    'churn.users_at_end': await readMetric(page, 'godwit_gateway_users'),
    'churn.fds_before': filesBefore,
    'churn.fds_most': most,
    'churn.fds_at_end': openFiles(pid),
  };
  const failed: string[] = [];
  const [files, allowed] = [metrics['churn.fds_at_end'] as number, filesBefore + SPARE_FILES];
  if (errors > 0) failed.push(`${errors} connections failed; the first one: ${firstError}`);
  if (sessions > 0) failed.push(`${sessions} sessions are left`);
  if (files > allowed) failed.push(`${files} file descriptors are open, more than ${allowed}`);
  for (const [name, growth] of Object.entries({ 'resident memory': rss, 'used heap': heap }))
    if (growth.keepsGrowing)
      failed.push(`${name} keeps growing: by ${growth.grown.toFixed(0)} MiB, ${growth.lately.toFixed(0)} of it lately`);
  return { metrics, ok: failed.length === 0, failed };
}

/**
 * The lowest of each five samples: the heap right after a collection, nearly, as the gateway tells the heap in use but
 * not when it collects.
 */
function lowest(samples: readonly number[]): number[] {
  const result: number[] = [];
  for (let n = 0; n + 5 <= samples.length; n += 5) result.push(Math.min(...samples.slice(n, n + 5)));
  return result;
}
