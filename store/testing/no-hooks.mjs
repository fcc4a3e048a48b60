// NODE_OPTIONS loads this module into a test's process before all others. The test runner registers hooks for coverage,
// which is off, that read every module in a thread of their own: loading a test would take twice as long.
import module from 'node:module';

module.register = () => {};
module.registerHooks = () => ({ deregister() {} });
