import t, { type Test } from 'tap';
import { type WakeSignal, watchWakeSignals } from './wake-signals.js';

/** A browser's globals, of which Node has none. */
function startPage(t: Test) {
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  Object.assign(globalThis, { window, document });
  t.teardown(() => {
    Reflect.deleteProperty(globalThis, 'window');
    Reflect.deleteProperty(globalThis, 'document');
  });
  return { window, document };
}

t.test('events of the network and of the page are told as what they mean, until the end', (t) => {
  const { window, document } = startPage(t);
  const told: WakeSignal[] = [];
  const stop = watchWakeSignals((what) => told.push(what));
  const events: [EventTarget, string, WakeSignal][] = [
    [window, 'offline', 'lost'],
    [window, 'online', 'back'],
    [window, 'pageshow', 'back'],
    [document, 'visibilitychange', 'back'],
    [document, 'resume', 'back'],
  ];
  const all = () => {
    for (const [target, name] of events) target.dispatchEvent(new Event(name));
  };
  for (const [target, name, what] of events) {
    target.dispatchEvent(new Event(name));
    t.same(told.splice(0), [what], name);
  }
  document.visibilityState = 'hidden';
  document.dispatchEvent(new Event('visibilitychange'));
  t.same(told, [], 'a page that is hidden is not looked at');
  document.visibilityState = 'visible';
  stop();
  all();
  t.same(told, []);
  t.end();
});

t.test('a worker has no window, and hears of the network on itself', (t) => {
  const worker = new EventTarget();
  const [add, remove] = [worker.addEventListener.bind(worker), worker.removeEventListener.bind(worker)];
  Object.assign(globalThis, { addEventListener: add, removeEventListener: remove });
  t.teardown(() => {
    Reflect.deleteProperty(globalThis, 'addEventListener');
    Reflect.deleteProperty(globalThis, 'removeEventListener');
  });
  const told: WakeSignal[] = [];
  const stop = watchWakeSignals((what) => told.push(what));
  for (const name of ['offline', 'online', 'pageshow', 'resume']) worker.dispatchEvent(new Event(name));
  t.same(told, ['lost', 'back']);
  stop();
  worker.dispatchEvent(new Event('online'));
  t.equal(told.length, 2);
  t.end();
});

t.test('a runtime without such events tells nothing', (t) => {
  t.doesNotThrow(() => watchWakeSignals(() => t.fail('there is nothing to tell'))());
  t.end();
});
