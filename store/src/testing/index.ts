export { readHmacToken } from '../auth/hmac-token.js';
export { createJudge } from '../before-send/judge.js';
export { DeadJobError, type JobKind } from '../jobs/job-kind.js';
export { webhookKind } from '../jobs/webhook.js';
export { borrowPackages } from './borrow-packages.js';
export { type Certificate, makeAuthority, makeCertificate } from './certificates.js';
export { launchChromium } from './chromium.js';
export { type CuttingProxy, startCuttingProxy } from './cutting-proxy.js';
export { eventually } from './eventually.js';
export { HEAP_SETTINGS, readHeapSettings, TELL_HEAP } from './heap-settings.js';
export { type Route, startTestService, type TestService } from './http-service.js';
export { type LiveCertificate, liveCertificate } from './live-certificate.js';
export { fetchNode, NODE_VERSIONS, pathAfter } from './node-binary.js';
export { openTransaction } from './open-transaction.js';
export { postgresPrograms, startPgbouncer, startPostgres } from './postgres-servers.js';
export { type PushService, startPushService, vapidKeys } from './push-service.js';
export { type RawAnswer, RawHttp } from './raw-http.js';
export { type PrivateCluster, startRedisCluster } from './redis-cluster.js';
export {
  fakeClockLibrary,
  freePort,
  haproxyBinary,
  install,
  launchUntil,
  natsBinary,
  nginxBinary,
  type PrivateServer,
  privateServer,
  prometheusBinary,
  startNats,
  startRabbitmq,
  startRedis,
  which,
} from './servers.js';
export { createMigratedDatabase, createTestDatabase, dropTemplate, serverUrl } from './test-database.js';
export { type WorkedJobs, workUntilKilled } from './worker-process.js';
