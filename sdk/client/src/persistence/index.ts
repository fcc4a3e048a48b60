export { openPersistence } from './open-persistence.js';
export type { Persistence, PersistenceOptions } from './persistence.js';
export type { OpenStorage, RecordChange, RecordStorage } from './record-storage.js';
