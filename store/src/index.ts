export type { Broker, Delivery, Job } from './broker/broker.js';
export { createInProcessBroker } from './broker/in-process-broker.js';
export type { Database, Databases } from './database.js';
export { createService, type ServiceOptions } from './http/service.js';
export { type Relay, startRelay } from './jobs/relay.js';
export { startWorker } from './jobs/worker.js';
export { assertMigrated, migrate } from './migrate.js';
export { openDatabases } from './open-databases.js';
export type { Store } from './store.js';
export {
  createTokenVerifier,
  type Identity,
  signToken,
  type TokenOptions,
  type VerifyToken,
} from './token-verifier.js';
