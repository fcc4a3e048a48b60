export { borrowPackages } from './borrow-packages.js';
export { type CuttingProxy, startCuttingProxy } from './cutting-proxy.js';
export { eventually } from './eventually.js';
export { HEAP_SETTINGS, readHeapSettings, TELL_HEAP } from './heap-settings.js';
export { postgresPrograms, startPgbouncer, startPostgres } from './postgres-servers.js';
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
