// Loaded into every test's process. By itself the test runner has each Node process that a test starts load its hooks, for
// coverage, which is off: every start takes twice as long, and there are hundreds.
import processOnSpawn from 'process-on-spawn';

// Once the runner's own modules have added what is removed here.
setImmediate(() => {
  processOnSpawn.removeAllListeners();
  delete process.env.NODE_OPTIONS;
});

// A process that has been a gateway and ends by itself now and then turns for ever in Node's own clean-up (uv_run within
// CleanupHandles), after all of its tests have passed. Roles end by process.exit, which does without; so do tests.
let isOver = false;
process.on('beforeExit', () => {
  if (isOver) process.exit();
  // Once more, for whatever else waits for this event.
  isOver = true;
  setImmediate(() => {});
});
