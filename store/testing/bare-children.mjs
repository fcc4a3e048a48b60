// Loaded into every test's process. By itself the test runner has each Node process that a test starts load its hooks, for
// coverage, which is off: every start takes twice as long, and there are hundreds.
import processOnSpawn from 'process-on-spawn';

// Once the runner's own modules have added what is removed here.
setImmediate(() => {
  processOnSpawn.removeAllListeners();
  delete process.env.NODE_OPTIONS;
});
