export type { BlobStore } from './blobs/blob-store.js';
export { openBlobs } from './blobs/open-blobs.js';
export type { Broker, Delivery, Job } from './broker/broker.js';
export { openBroker } from './broker/open-broker.js';
export type { CronContext, CronSettings } from './cron/task.js';
export { type CronTaskName, cronTasks, runCronTask } from './cron/tasks.js';
export type { Database, Databases } from './database.js';
export { assertDurable } from './database-check.js';
export { beginDatabaseEpoch, readDatabaseEpoch } from './database-epoch.js';
export { registerDatabaseMetrics } from './database-metrics.js';
export { createHealthService } from './http/health-routes.js';
export { createService, type ServiceOptions } from './http/service.js';
export { createDeadLetters, type DeadLetter, type DeadLetterFilter, type DeadLetters } from './jobs/dead-letters.js';
export { DeadJobError, type Effect, type JobKind, type JobKinds } from './jobs/job-kind.js';
export { jobKinds, type Outside } from './jobs/kinds.js';
export { createMailer } from './jobs/mailer.js';
export { createWorkerMetrics, registerQueueMetrics } from './jobs/metrics.js';
export { type Relay, startRelay } from './jobs/relay.js';
export { startWorker } from './jobs/worker.js';
export { assertMigrated, migrate } from './migrate.js';
export { openDatabases, ownerOfDatabase } from './open-databases.js';
export type { Store } from './store.js';
export {
  createTokenVerifier,
  type Identity,
  signToken,
  type TokenOptions,
  type VerifyToken,
} from './token-verifier.js';
