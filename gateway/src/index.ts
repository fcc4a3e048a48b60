export { type RunningGateway, startGateway } from './gateway.js';
export type { GatewayOptions } from './gateway-options.js';
