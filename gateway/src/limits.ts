// The defaults of the limits that settings change. Importing this loads nothing else of the gateway.
export { OVERLOAD_DELAY_MS } from './overload/overload-control.js';
export { DEFAULT_USER_RATES } from './requests/user-rates.js';
export { connectionLimits, MAX_FAILED_HELLOS, refusalReasons } from './socket/connection-limits.js';
