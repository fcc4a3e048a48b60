import { Registry } from 'prom-client';
import { type BrokerAddress, openBroker } from '../broker/open-broker.js';
import { createDeadLetters } from '../jobs/dead-letters.js';
import type { JobKinds } from '../jobs/job-kind.js';
import { createWorkerMetrics } from '../jobs/job-metrics.js';
import { startWorker } from '../jobs/worker.js';
import { startRelay } from '../outbox/relay.js';

/** The jobs that a process works on until a test kills it. */
export interface WorkedJobs extends BrokerAddress {
  readonly kinds: JobKinds;
  /** Milliseconds after which the job of a killed worker is delivered to another. */
  readonly leaseMs: number;
  /** Whether the process only relays the outbox to the broker. Default false. */
  readonly relayOnly?: boolean;
  /** Receives errors, each with the part of the process that had it. */
  onError(part: 'broker' | 'relay' | 'job', error: unknown): void;
}

/** Starts the relay of the outbox and the jobs of some kinds, as role `worker` does, without webhooks. */
export async function workUntilKilled({ kinds, leaseMs, relayOnly, onError, ...address }: WorkedJobs): Promise<void> {
  const { database } = address;
  const names = Object.keys(kinds);
  const deadLetters = createDeadLetters(database);
  const errorsOf = (part: 'broker' | 'relay' | 'job') => (error: unknown) => onError(part, error);
  const broker = await openBroker(address, { kinds: names, deadLetters, onError: errorsOf('broker'), leaseMs });
  const targets = { webhooks: [], events: [] };
  startRelay({ database, broker, kinds: names, deadLetters, targets, onError: errorsOf('relay') });
  if (relayOnly) return;
  const metrics = createWorkerMetrics(new Registry());
  await startWorker({ broker, kinds, database, metrics, onError: errorsOf('job') });
}
