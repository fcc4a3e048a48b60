import { Counter, Gauge, type Registry } from 'prom-client';
import type { Databases, PoolCounts } from './database.js';

const OUTCOMES = ['read', 'behind', 'away'] as const;

/** Registers metrics of a process's connection pools, by name. PGlite has no pool, and therefore no metrics. */
export function registerDatabaseMetrics(registry: Registry, databases: Databases): void {
  const each = (record: (labels: { pool: string }, counts: PoolCounts) => void) => {
    const { appends, writes, reads, jobs, health, replica } = databases;
    for (const [pool, database] of Object.entries({
      appends,
      writes,
      reads,
      jobs,
      health,
      replica: replica?.database,
    })) {
      const counts = database?.pool?.();
      if (counts) record({ pool }, counts);
    }
  };
  const described = (name: string, help: string) => ({
    name: `godwit_database_${name}`,
    help,
    labelNames: ['pool'],
    registers: [registry],
  });
  const gauge = (name: string, help: string, read: (pool: PoolCounts) => number) =>
    new Gauge({
      ...described(name, help),
      collect() {
        each((labels, counts) => this.set(labels, read(counts)));
      },
    });
  const counter = (name: string, help: string, read: (pool: PoolCounts) => number) =>
    new Counter({
      ...described(name, help),
      collect() {
        this.reset();
        each((labels, counts) => this.inc(labels, read(counts)));
      },
    });
  gauge('pool_size', 'Maximum number of connections of the pool', ({ max }) => max);
  gauge('pool_open', 'Connections that are open', ({ open }) => open);
  gauge('pool_used', 'Connections on which statements are running', ({ used }) => used);
  gauge('pool_waiting', 'Statements and transactions that are waiting for a connection', ({ waiting }) => waiting);
  counter('uses_total', 'Statements and transactions that ended', ({ uses }) => uses);
  counter('use_seconds_total', 'Total seconds that statements and transactions ran', (pool) => pool.useSeconds);
  counter('wait_seconds_total', 'Total seconds that they waited for a connection', (pool) => pool.waitSeconds);
  counter(
    'unavailable_total',
    'Statements and transactions that failed because the database was down, or that may be retried',
    ({ unavailable }) => unavailable,
  );
  new Counter({
    name: 'godwit_database_replica_pages_total',
    help: 'Pages of history by the outcome of reading them from the replica',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      this.reset();
      for (const outcome of OUTCOMES) this.inc({ outcome }, databases.replica?.counts[outcome] ?? 0);
    },
  });
  counter(
    'refused_total',
    'Statements and transactions refused because too many were waiting',
    ({ refused }) => refused,
  );
}
