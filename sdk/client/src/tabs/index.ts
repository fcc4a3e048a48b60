export type { LockRequest, TabChannel, TabPlatform } from './tab-platform.js';
export { connectTabs, TabsClient, type TabsOptions } from './tabs-client.js';
