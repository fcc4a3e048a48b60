export { Inbox } from './inbox.js';
export { startTestSystem, type TestSystem } from './test-system.js';
