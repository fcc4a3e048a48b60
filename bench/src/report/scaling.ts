import { PARTITIONS } from '@godwit/store/presence';
import type { Result } from '../result.js';
import { BODY_BYTES as APPEND_BYTES } from '../scenarios/append.js';
import { BODY_BYTES as DURABLE_BYTES } from '../scenarios/durable.js';
import { formatNumber } from './format.js';
import { replaceMarked } from './marked.js';

/** The value of a metric in the last run that has it. Throws `Missing` if no run has it. */
type Look = (metric: string) => number;
class Missing extends Error {}

/**
 * Puts the tables of docs/operating/scale.md between their markers: what was measured, and what follows by arithmetic.
 * Returns the document unchanged if a metric that they need was not measured.
 */
export function updateScaling(document: string, results: readonly Result[]): string {
  const look: Look = (metric) => {
    const found = results.findLast(({ metrics }) => metrics[metric] !== undefined)?.metrics[metric];
    if (found === undefined) throw new Missing(metric);
    // As the report shows it, so that whoever reckons after it comes to the same.
    return Number(formatNumber(found).replaceAll(',', ''));
  };
  try {
    const tables = { carries: carried(look), arithmetic: arithmetic(look) };
    return Object.entries(tables).reduce((text, [name, table]) => replaceMarked(text, name, table), document);
  } catch (error) {
    if (error instanceof Missing) return document;
    throw error;
  }
}

/** The load that one process of each kind carries. */
function carried(look: Look): string {
  const durable = (what: string) => ({
    busy: look(`durable.godwit.saturated.${what}`),
    calm: look(`durable.godwit.at_1000.${what}`),
  });
  const [gateway, store, worker, redis, postgres] = [
    durable('gateway_1_cpu_us_per_message'),
    durable('store_cpu_us_per_message'),
    durable('worker_cpu_us_per_message'),
    durable('redis_cpu_us_per_message'),
    durable('postgres_cpu_us_per_message'),
  ];
  const [crowd, few, one] = ['', '10x8.', '10x1.'].map((room) => look(`fanout.godwit.${room}cpu_us_per_delivery`)) as [
    number,
    number,
    number,
  ];
  const [without, idle] = [look('connections.godwit.bytes_without'), look('connections.godwit.bytes_per_idle')];
  const resume = (look('storm.gateway_1_cpu_seconds') * 1_000) / look('storm.users');
  return table(
    ['part', 'measured', 'one core carries about', 'add another when'],
    [
      [
        'gateway, deliveries',
        `${us(crowd)} of CPU for each delivery, all processes together, in rooms of 1,000 with 8 messages in flight; ${us(few)} in rooms of 10 with 8 in flight, ${us(one)} with one`,
        `${about(1e6 / one)} to ${about(1e6 / crowd)} deliveries a second`,
        'CPU over 70 %, `nodejs_eventloop_lag_p99_seconds` over 0.1',
      ],
      [
        'gateway, messages committed',
        `${us(gateway.busy)} for a message to ten members at saturation, ${us(gateway.calm)} at 1,000 a second, where batches are smaller`,
        `${about(1e6 / gateway.calm)} to ${about(1e6 / gateway.busy)} messages a second`,
        'the same',
      ],
      [
        'gateway, connections',
        `${about(without / 1e6)} MB, and ${about(idle / 1e3)} KB for each connection with 20 conversations and 50 friends; ${about(resume)} ms of CPU for a reconnect that resumes them`,
        `${about((1e9 - without) / idle)} idle connections in a gigabyte. Open files and the time for reconnects limit it earlier: 10,000 to 20,000 is a good size`,
        '`godwit_gateway_sessions` over 8,000',
      ],
      [
        'store',
        `${us(store.busy)} for a message at saturation, ${us(store.calm)} at 1,000 a second; ${about(look('history.10000.page_p50_ms'))} ms for a page of history under many concurrent reads`,
        `${about(1e6 / store.calm)} to ${about(1e6 / store.busy)} messages a second`,
        'CPU over 70 %, `godwit_database_pool_waiting` above 0 for minutes',
      ],
      [
        'worker',
        `${us(worker.busy)} to ${us(worker.calm)} for a message that causes jobs; ${about(look('jobs.done_per_second'))} jobs a second with an effect in the database`,
        'the messages of one gateway, unless there are many webhooks or uploads',
        '`godwit_jobs_queued` grows, `godwit_outbox_lag_seconds` over 10',
      ],
      [
        'Redis',
        `${us(redis.busy)} to ${us(redis.calm)} for a message published to one gateway, by load; to ten gateways ${us(look('bus.10.redis_cpu_us_per_publish'))} with many in one write, ${us(look('bus.10.redis_cpu_us_per_publish_alone'))} with each in its own`,
        `${about(1e6 / redis.calm)} to ${about(1e6 / redis.busy)} messages a second to one gateway, at least ${about(1e6 / look('bus.10.redis_cpu_us_per_publish_alone'))} to ten`,
        'CPU of its one core over 70 %',
      ],
      [
        'Postgres',
        `${us(postgres.busy)} a message at saturation, ${us(postgres.calm)} at 1,000 a second; ${about(look('append.messages_per_second'))} messages a second in batches of a hundred; ${about(look('append.stored_bytes_per_message'))} bytes each on disk, ${APPEND_BYTES} of them text`,
        'as many batches as its disk commits',
        'CPU is high, or batches (`godwit_store_batch_messages`) and acknowledgement times grow together',
      ],
    ],
  );
}

/** Connections of all, and of one gateway. */
const [CONNECTIONS, PER_GATEWAY] = [100_000_000, 10_000];
/** Members of a conversation; one user in so many sends a message a minute. */
const [MEMBERS, SILENT] = [10, 10];
/** Friends of a user, as in the scenario that measures what a change of presence costs. */
const FRIENDS = 100;
/** How often a user comes in a day; minutes in which everybody comes back after a disaster. */
const [VISITS, RETURN_MINUTES] = [4, 10];
const DAY_SECONDS = 86_400;

/** Towards a hundred million connections. */
function arithmetic(look: Look): string {
  const gateways = CONNECTIONS / PER_GATEWAY;
  const messages = CONNECTIONS / SILENT / 60;
  const deliveries = messages * MEMBERS;
  const [storeBusy, storeCalm] = ['saturated', 'at_1000'].map((rate) =>
    look(`durable.godwit.${rate}.store_cpu_us_per_message`),
  ) as [number, number];
  const bytes = look('durable.godwit.at_1000.wire_bytes_per_delivery');
  const acked = look('durable.acked_per_second');
  const stored = look('append.stored_bytes_per_message');
  const renewal = look('bus.redis_cpu_us_per_lease_renewal');
  const changes = (CONNECTIONS * VISITS * 2) / DAY_SECONDS;
  const change = look('presence.cpu_us_per_event_3000');
  // Each frame by itself, at what one more gateway costs.
  const [one, ten] = [1, 10].map((n) => look(`bus.${n}.redis_cpu_us_per_publish_alone`)) as [number, number];
  const toFriends = one + ((FRIENDS - 1) * (ten - one)) / 9;
  const idle = look('connections.godwit.bytes_per_idle');
  const without = look('connections.godwit.bytes_without');
  const returns = CONNECTIONS / RETURN_MINUTES / 60;
  const resume = (process: string) => (look(`storm.${process}_cpu_seconds`) / look('storm.users')) * returns;
  const shards = Math.ceil(messages / acked);
  return table(
    ['', 'arithmetic', ''],
    [
      [
        'gateways',
        `${count(CONNECTIONS)} / ${count(PER_GATEWAY)}`,
        `${count(gateways)} processes; ${about((CONNECTIONS * idle) / 1e12)} TB of memory for connections and ${about((gateways * without) / 1e12)} TB for the processes themselves. Idle clients ping every 30 s: ${about(PER_GATEWAY / 30)} pings a second for each`,
      ],
      [
        'messages',
        `${count(CONNECTIONS)} / ${SILENT} / 60`,
        `${about(messages)} a second, ${about(deliveries / 1e6)} million deliveries; for one gateway ${about(messages / gateways)} and ${about(deliveries / gateways)}`,
      ],
      [
        'bandwidth to clients',
        `${about(deliveries / 1e6)} million × ${about(bytes)} bytes of WebSocket, for texts of ${DURABLE_BYTES}`,
        `${about((deliveries * bytes * 8) / 1e9)} Gbit/s in all, without TLS and TCP; ${about((deliveries * bytes * 8) / gateways / 1e6)} Mbit/s for one gateway`,
      ],
      [
        'stores',
        `${about(messages)} × ${us(storeBusy)} to ${us(storeCalm)}`,
        `${about((messages * storeBusy) / 1e6)} to ${about((messages * storeCalm) / 1e6)} cores`,
      ],
      [
        'Postgres',
        `${about(messages)} / ${about(acked)} for each shard, as measured with everything on two cores`,
        `${shards} shards, fewer on dedicated machines; two stores and two workers of each shard open up to 84 connections`,
      ],
      [
        'Redis, messages',
        `${about(messages)} × ${us(look('bus.10.redis_cpu_us_per_publish'))} to ${us(look('bus.10.redis_cpu_us_per_publish_alone'))} to ten gateways: many in one write, or each in its own`,
        `${about((messages * look('bus.10.redis_cpu_us_per_publish')) / 1e6)} to ${about((messages * look('bus.10.redis_cpu_us_per_publish_alone')) / 1e6)} cores`,
      ],
      [
        'Redis, leases',
        `${count(gateways)} × ${PARTITIONS} partitions, each second, × ${us(renewal)}`,
        `${about((gateways * PARTITIONS * renewal) / 1e6)} cores, and ${about((gateways * PARTITIONS) / 1e3)} thousand subscriber connections`,
      ],
      [
        'presence',
        `${VISITS} visits per user and day make ${about(changes)} changes a second; × ${us(change)} of gateways, each change shown to ${FRIENDS} connected friends; × ${us(toFriends)} of Redis, with each friend at another gateway (extrapolated from the cost of the tenth)`,
        `${about((changes * change) / 1e6)} cores of gateways, ${about((changes * toFriends) / 1e6)} of Redis`,
      ],
      [
        'all clients reconnect',
        `in ${RETURN_MINUTES} minutes: ${about(returns)} a second, each resuming 20 conversations`,
        `${about(resume('gateway_1'))} cores of gateways, ${about(resume('store'))} of stores, ${about(resume('postgres'))} of Postgres, ${about(resume('redis'))} of Redis`,
      ],
      [
        'storage',
        `${about(messages)} × ${count(DAY_SECONDS)} × ${about(stored)} bytes of row and indexes, for texts of ${APPEND_BYTES}`,
        `${about((messages * DAY_SECONDS * stored) / 1e12)} TB a day; retention and partitions by time decide how much stays`,
      ],
    ],
  );
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [titles, titles.map(() => '---'), ...rows].map(line).join('');
}

const count = (value: number) => value.toLocaleString('en-US');
const us = (value: number) => `${about(value)} µs`;

/** Two digits that matter: what is measured on another day has others. */
function about(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en-US', { maximumFractionDigits: 6 });
}
