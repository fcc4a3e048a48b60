import type { Database } from '../database/database.js';
import type { Broker, BrokerOptions } from './broker.js';
import { createInProcessBroker } from './in-process-broker.js';

/** Which broker to open. */
export interface BrokerAddress {
  /** `nats://…`, `amqp://…` or `amqps://…`; undefined: the database is the broker. */
  url?: string | undefined;
  /** Begins the names of what the broker keeps. Not used where the database is the broker. */
  prefix: string;
  /** Where jobs wait if there is no other broker. */
  database: Database;
}

/** Opens the broker that a URL names. Resolves before it is connected: what it is asked for then waits or rejects. */
export async function openBroker({ url, prefix, database }: BrokerAddress, options: BrokerOptions): Promise<Broker> {
  if (!url) return createInProcessBroker(database, options);
  const { protocol } = new URL(url);
  // Only the client that is needed is loaded.
  if (protocol === 'nats:') {
    const { createNatsBroker } = await import('./nats-broker.js');
    return createNatsBroker({ ...options, url, prefix });
  }
  const { createRabbitmqBroker } = await import('./rabbitmq-broker.js');
  return createRabbitmqBroker({ ...options, url, prefix });
}
