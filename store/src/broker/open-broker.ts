import type { Database } from '../database.js';
import type { Broker, BrokerOptions } from './broker.js';
import { createInProcessBroker } from './in-process-broker.js';
import { createNatsBroker } from './nats-broker.js';
import { createRabbitmqBroker } from './rabbitmq-broker.js';

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
export function openBroker({ url, prefix, database }: BrokerAddress, options: BrokerOptions): Broker {
  if (!url) return createInProcessBroker(database, options);
  const { protocol } = new URL(url);
  return protocol === 'nats:'
    ? createNatsBroker({ ...options, url, prefix })
    : createRabbitmqBroker({ ...options, url, prefix });
}
