export { type Config, ConfigError, readConfig } from './config.js';
export { DEVELOPMENT_AUTH_SECRET } from './development-secret.js';
export { runAll } from './roles/all.js';
