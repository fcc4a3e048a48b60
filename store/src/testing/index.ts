export { freePort, type PrivateServer, startPostgres, startRedis } from './servers.js';
export { createTestDatabase, serverUrl } from './test-database.js';
