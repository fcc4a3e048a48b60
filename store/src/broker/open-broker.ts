import type { Database } from '../database/database.js';
import type { Broker, BrokerOptions } from './broker.js';
import { createInProcessBroker } from './in-process-broker.js';

/** The address of a broker. */
export interface BrokerAddress {
  /** `nats://…`, `amqp://…` or `amqps://…`; undefined: the database is the broker. */
  url?: string | undefined;
  /** Prefix of the broker's queue and stream names. Not used where the database is the broker. */
  prefix: string;
  /** Holds the jobs if there is no other broker. */
  database: Database;
}

/** Opens the broker that a URL names. Resolves before it is connected: calls made until then wait or reject. */
export async function openBroker({ url, prefix, database }: BrokerAddress, options: BrokerOptions): Promise<Broker> {
  if (!url) return createInProcessBroker(database, options);
  const { protocol } = new URL(url);
  // Loads only the client that is needed.
  if (protocol === 'nats:') {
    const { createNatsBroker } = await import('./nats-broker.js');
    return createNatsBroker({ ...options, url, prefix });
  }
  const { createRabbitmqBroker } = await import('./rabbitmq-broker.js');
  return createRabbitmqBroker({ ...options, url, prefix });
}
