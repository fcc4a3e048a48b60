import t from 'tap';
import { turn, until } from '../testing/settlement.js';
import { Changes } from './changes.js';

function start() {
  const changes = new Changes();
  let told = 0;
  changes.subscribe(() => {
    told++;
  });
  return { changes, told: () => told };
}

t.test('without a page, all changes of one turn are told of in a microtask', async (t) => {
  const { changes, told } = start();
  changes.note();
  changes.note();
  t.equal(told(), 0);
  for (let n = 1; n <= 3; n++) {
    changes.note();
    await turn();
    t.equal(told(), n);
  }
  changes.flush();
  t.equal(told(), 3, 'there is nothing to tell');
});

t.test('a page is told once a frame, and at once of what it does itself', async (t) => {
  // Timers of the test fire with those of the frames: only their order counts.
  t.context.timers = [];
  const { setTimeout: start16 } = globalThis;
  Object.assign(globalThis, {
    document: {},
    setTimeout: (end: () => void) => t.context.timers.push(end),
  });
  t.teardown(() => {
    Reflect.deleteProperty(globalThis, 'document');
    globalThis.setTimeout = start16;
  });
  const endFrame = () => t.context.timers.shift()?.();
  const { changes, told } = start();
  changes.note();
  await Promise.resolve();
  t.equal(told(), 1, 'the first change at once');
  for (let n = 0; n < 3; n++) {
    changes.note();
    await Promise.resolve();
  }
  t.equal(told(), 1);
  endFrame();
  t.equal(told(), 2, 'those of the frame together');
  changes.note();
  changes.flush();
  t.equal(told(), 3, 'a change of the application');
  endFrame();
  t.equal(told(), 3);
  changes.note();
  await Promise.resolve();
  t.equal(told(), 4, 'a frame without changes ended the waiting');
  t.equal(t.context.timers.length, 1);
});

t.test('the frame of a page ends by itself', async (t) => {
  Object.assign(globalThis, { document: {} });
  t.teardown(() => Reflect.deleteProperty(globalThis, 'document'));
  const { changes, told } = start();
  for (let n = 1; n <= 2; n++) {
    changes.note();
    await until(
      () => told() === n,
      () => told(),
    );
  }
});
