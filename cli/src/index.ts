export { type Config, ConfigError, readConfig } from './config/config.js';
export { DEVELOPMENT_AUTH_SECRET } from './config/development-secret.js';
export { runAll } from './roles/all.js';
