// This module is loaded into the process of every test. By default the test runner loads its hooks for coverage, which
// is off, into each Node process that a test starts. There are hundreds, and each would take twice as long to start.
import processOnSpawn from 'process-on-spawn';

// The runner's own modules add these in the same turn: they are removed in the next one.
setImmediate(() => {
  processOnSpawn.removeAllListeners();
  delete process.env.NODE_OPTIONS;
});

// A process that has been a gateway and ends by itself sometimes loops forever in Node's clean-up (uv_run within
// CleanupHandles) after all its tests have passed. Roles end by process.exit, which skips that clean-up; so do tests.
let isOver = false;
process.on('beforeExit', () => {
  if (isOver) process.exit();
  // The event is emitted once more, after the work that its other listeners may have started.
  isOver = true;
  setImmediate(() => {});
});
