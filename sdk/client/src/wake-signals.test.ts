import t, { type Test } from 'tap';
import { type WakeSignal, watchWakeSignals } from './wake-signals.js';

/** A browser's globals, which Node lacks. */
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

t.test('network and page events become wake signals until watching ends', (t) => {
  const { window, document } = startPage(t);
  const connection = new EventTarget();
  const { navigator } = globalThis;
  const define = (value: unknown) => Object.defineProperty(globalThis, 'navigator', { value, configurable: true });
  define({ connection });
  t.teardown(() => define(navigator));
  const signals: WakeSignal[] = [];
  const stop = watchWakeSignals((what) => signals.push(what));
  const events: [EventTarget, string, WakeSignal][] = [
    [window, 'offline', 'lost'],
    [window, 'online', 'back'],
    [connection, 'change', 'lost'],
    [window, 'pageshow', 'back'],
    [document, 'visibilitychange', 'back'],
    [document, 'resume', 'back'],
  ];
  const all = () => {
    for (const [target, name] of events) target.dispatchEvent(new Event(name));
  };
  for (const [target, name, what] of events) {
    target.dispatchEvent(new Event(name));
    t.same(signals.splice(0), [what], name);
  }
  document.visibilityState = 'hidden';
  document.dispatchEvent(new Event('visibilitychange'));
  t.same(signals, [], 'a hidden page gives no signal');
  document.visibilityState = 'visible';
  stop();
  all();
  t.same(signals, []);
  t.end();
});

t.test('a worker, which has no window, receives network events on its global scope', (t) => {
  const worker = new EventTarget();
  const [add, remove] = [worker.addEventListener.bind(worker), worker.removeEventListener.bind(worker)];
  Object.assign(globalThis, { addEventListener: add, removeEventListener: remove });
  t.teardown(() => {
    Reflect.deleteProperty(globalThis, 'addEventListener');
    Reflect.deleteProperty(globalThis, 'removeEventListener');
  });
  const signals: WakeSignal[] = [];
  const stop = watchWakeSignals((what) => signals.push(what));
  for (const name of ['offline', 'online', 'pageshow', 'resume']) worker.dispatchEvent(new Event(name));
  t.same(signals, ['lost', 'back']);
  stop();
  worker.dispatchEvent(new Event('online'));
  t.equal(signals.length, 2);
  t.end();
});

t.test('a runtime without such events gives no signals', (t) => {
  t.doesNotThrow(() => watchWakeSignals(() => t.fail('there must be no signal'))());
  t.end();
});
