export { type CuttingProxy, startCuttingProxy } from './cutting-proxy.js';
export {
  fakeClockLibrary,
  freePort,
  haproxyBinary,
  launchUntil,
  natsBinary,
  type PrivateServer,
  startNats,
  startPostgres,
  startRabbitmq,
  startRedis,
} from './servers.js';
export { createTestDatabase, serverUrl } from './test-database.js';
