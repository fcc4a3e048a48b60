// Comes before everything else in a test's process, by NODE_OPTIONS. The test runner has every module of a test read by
// hooks in a thread of their own, for coverage, which is off: that takes as long again as the modules themselves.
import module from 'node:module';

module.register = () => {};
module.registerHooks = () => ({ deregister() {} });
