// Looks at the servers that a configuration names, for `godwit doctor`.
export { checkMailServer } from '../jobs/mailer.js';
export { diagnoseBlobs } from './blobs.js';
export { diagnoseBroker } from './broker.js';
export { type DatabaseDiagnosis, diagnoseDatabase } from './database.js';
export { type Finding, findings, withinLook } from './finding.js';
export { diagnoseRedis } from './redis.js';
