export {
  createTokenVerifier,
  type Identity,
  signToken,
  type TokenOptions,
  type VerifyToken,
} from './auth/token-verifier.js';
export type { BlobStore } from './blobs/blob-store.js';
export { openBlobs } from './blobs/open-blobs.js';
export type { Broker, Delivery, Job } from './broker/broker.js';
export { openBroker } from './broker/open-broker.js';
export type { CronContext, CronSettings } from './cron/task.js';
export { type CronTaskName, cronTasks, readCronSuccesses, runCronTask } from './cron/tasks.js';
export type { Database, Databases } from './database/database.js';
export { assertDurable } from './database/database-check.js';
export { beginDatabaseEpoch, readDatabaseEpoch } from './database/database-epoch.js';
export { registerDatabaseMetrics } from './database/database-metrics.js';
export { assertMigrated, migrate } from './database/migrate.js';
export { openDatabases, ownerOfDatabase } from './database/open-databases.js';
export { createHealthService } from './http/health-routes.js';
export { createService, type ServiceOptions } from './http/service.js';
export { createDeadLetters, type DeadLetter, type DeadLetterFilter, type DeadLetters } from './jobs/dead-letters.js';
export { DeadJobError, type Effect, type JobKind, type JobKinds } from './jobs/job-kind.js';
export { createWorkerMetrics, registerQueueMetrics } from './jobs/job-metrics.js';
export { type JobServices, jobKinds } from './jobs/kinds.js';
export { createMailer } from './jobs/mailer.js';
export { startWorker } from './jobs/worker.js';
export { type Relay, startRelay } from './outbox/relay.js';
export type { Store } from './store.js';
