export { type Announcer, type AnnouncerOptions, startAnnouncer } from './announcements/announcer.js';
export { registerAnnouncerMetrics } from './announcements/announcer-metrics.js';
export { recordPolicy } from './announcements/recorded-policy.js';
export { createServiceTokenReader } from './auth/service-tokens.js';
export { createTokenSigner, type TokenSigner } from './auth/token-signer.js';
export {
  createTokenVerifier,
  type Identity,
  signToken,
  type TokenOptions,
  type VerifyToken,
} from './auth/token-verifier.js';
export { createJudge, type Judge } from './before-send/judge.js';
export { registerJudgeMetrics } from './before-send/judge-metrics.js';
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
export { findConsolePage, packageVersion } from './http/console/console-page.js';
export type { ConsoleOptions } from './http/console/console-routes.js';
export { createHealthService } from './http/health-routes.js';
export type { NodesAnswer, SessionsAnswer } from './http/live-json.js';
export { listenPlainly, type PlainListener } from './http/plain-listener.js';
export { createService, type ServiceOptions } from './http/service.js';
export { createDeadLetters, type DeadLetter, type DeadLetterFilter, type DeadLetters } from './jobs/dead-letters.js';
export { DeadJobError, type Effect, type JobKind, type JobKinds } from './jobs/job-kind.js';
export { createWorkerMetrics, registerQueueMetrics } from './jobs/job-metrics.js';
export { type JobServices, jobKinds } from './jobs/kinds.js';
export { createMailer } from './jobs/mailer.js';
export { startWorker } from './jobs/worker.js';
export { type Relay, startRelay } from './outbox/relay.js';
export { createMemoryCounters, createRedisCounters, type SharedCounters } from './quotas/shared-counters.js';
export type { Store } from './store.js';
export { banUser, endSessions, unbanUser } from './users/access.js';
