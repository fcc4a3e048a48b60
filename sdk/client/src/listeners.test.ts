import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import t from 'tap';
import { EventListeners, ListenerList, reportToRuntime } from './listeners.js';

const report = (error: unknown) => {
  throw error;
};

t.test('each registration is called once per value, in order, until that registration is removed', (t) => {
  const step = fc.oneof(
    fc.record({ add: fc.nat(2) }),
    fc.record({ remove: fc.nat(9) }),
    fc.record({ emit: fc.constant(true) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const list = new ListenerList<number>(report);
      let calls: number[] = [];
      const functions = [0, 1, 2].map((n) => () => calls.push(n));
      const registered: { n: number; off: () => void; on: boolean }[] = [];
      for (const step of steps) {
        if ('add' in step) {
          registered.push({ n: step.add, off: list.add(functions[step.add] as () => void), on: true });
        } else if ('remove' in step) {
          const one = registered[step.remove];
          one?.off();
          if (one) one.on = false;
        } else {
          calls = [];
          list.emit(1);
          const expected = registered.filter(({ on }) => on).map(({ n }) => n);
          if (JSON.stringify(calls) !== JSON.stringify(expected)) return false;
        }
      }
      return true;
    }),
  );
  t.end();
});

t.test('a listener that registers itself again while called does not loop', (t) => {
  const list = new ListenerList<number>(report);
  const got: number[] = [];
  const once = (value: number) => {
    off();
    got.push(value);
    off = list.add(once);
  };
  let off = list.add(once);
  for (const value of [1, 2, 3]) list.emit(value);
  t.same(got, [1, 2, 3]);
  t.end();
});

t.test('a listener added by another listener is called from the next value on', (t) => {
  const list = new ListenerList<number>(report);
  let added = 0;
  list.add(function addAnother() {
    if (++added > 100) throw new Error('it loops');
    list.add(addAnother);
  });
  for (const _ of [1, 2, 3]) list.emit(1);
  t.equal(added, 1 + 2 + 4);
  t.end();
});

t.test('a listener removed by an earlier listener is not called', (t) => {
  const list = new ListenerList<number>(report);
  list.add(() => off());
  const off = list.add(() => t.fail('called after its removal'));
  list.emit(1);
  t.end();
});

t.test('an exception or rejection of a listener is reported, and does not affect other listeners', async (t) => {
  const reported: unknown[] = [];
  const list = new ListenerList<number>((error) => reported.push(error));
  const got: number[] = [];
  list.add(() => {
    throw 'thrown';
  });
  list.add(async () => {
    throw 'rejected';
  });
  list.add((value) => got.push(value));
  list.emit(7);
  t.same(got, [7]);
  await new Promise(setImmediate);
  t.same(reported, ['thrown', 'rejected']);
});

t.test('a listener that was removed is not kept in memory, and removing it again removes no other', async (t) => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const list = new ListenerList<number>(report);
  const calls: string[] = [];
  const addAndRemove = () => {
    const listener = () => calls.push('removed');
    const off = list.add(listener);
    list.add(() => calls.push('kept'));
    off();
    off();
    return new WeakRef(listener);
  };
  const removed = addAndRemove();
  list.emit(1);
  t.same(calls, ['kept']);
  await new Promise(setImmediate);
  collectGarbage();
  t.equal(removed.deref(), undefined);
});

t.test('each event has its own listeners', (t) => {
  const reported: unknown[] = [];
  const listeners = new EventListeners((error) => reported.push(error));
  const heard: string[] = [];
  listeners.emit('goodbye', {} as never);
  const off = listeners.on('goodbye', () => heard.push('goodbye'));
  listeners.on('goodbye', () => heard.push('another'));
  listeners.on('message_posted', (event) => heard.push(`message ${event.message?.seq}`));
  listeners.on('resumed', () => {
    throw 'thrown';
  });
  listeners.emit('goodbye', {} as never);
  t.same(heard.splice(0), ['goodbye', 'another']);
  off();
  listeners.emit('goodbye', {} as never);
  listeners.emit('message_posted', { message: { seq: 3 } } as never);
  listeners.emit('resumed', {} as never);
  t.same(heard, ['another', 'message 3']);
  t.same(reported, ['thrown']);
  t.end();
});

t.test('a reported error goes to `reportError`, or to the console if there is none', (t) => {
  const error = new Error('from a listener');
  const logged = t.capture(console, 'error');
  reportToRuntime(error);
  t.match(
    logged().map(({ args }) => args),
    [['a listener of the Godwit client failed:', error]],
  );
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (one: unknown) => reported.push(one) });
  t.teardown(() => Reflect.deleteProperty(globalThis, 'reportError'));
  reportToRuntime(error);
  t.same(reported, [error]);
  t.same(logged(), []);
  t.end();
});
