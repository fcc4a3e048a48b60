export { PARTITIONS } from '../redis/redis-servers.js';
export { createMemoryPresence } from './memory-presence.js';
export type { Presence, PresenceListener, UserStatus } from './presence.js';
export { openRedisConnections, type ReadConnected } from './redis-connections.js';
export { createRedisPresence, type RedisPresenceOptions } from './redis-presence.js';
export { openRedisPresenceReader, type PresenceReader } from './redis-presence-reader.js';
