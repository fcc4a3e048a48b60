import t from 'tap';
import { LoadLevel, type LoadSample, UNREADY_TIMES, WINDOW } from './load-level.js';

const MARK_MS = 100;
const calm: LoadSample = { delayMs: 0, appends: 0, requests: 0 };
const marks = { delayMs: MARK_MS, appends: 50, requests: 10 };

function setUp() {
  const level = new LoadLevel(marks);
  const note = (times: number, sample: Partial<LoadSample>) => {
    for (let n = 0; n < times; n++) level.note({ ...calm, ...sample });
  };
  const state = () => ({ busy: level.busy, ready: level.ready });
  return { level, note, state };
}

/** Samples after which a median has moved. */
const MOST = (WINDOW + 1) / 2;

t.test('one pause, however long, changes nothing', async (t) => {
  const { note, state, level } = setUp();
  for (let round = 0; round < 50; round++) {
    note(1, { delayMs: 60_000 });
    t.same(state(), { busy: false, ready: true });
    note(WINDOW - 1, {});
    t.same(state(), { busy: false, ready: true });
  }
  t.equal(level.delayMs, 0);
});

t.test('a pause at the start counts no more than later', async (t) => {
  const { note, state } = setUp();
  note(MOST - 1, { delayMs: 60_000 });
  t.same(state(), { busy: false, ready: true });
});

t.test('a sustained delay makes a gateway busy, and a longer one unready; both end well below', async (t) => {
  const { note, state } = setUp();
  note(MOST, { delayMs: MARK_MS });
  t.same(state(), { busy: true, ready: true });
  note(WINDOW, { delayMs: UNREADY_TIMES * MARK_MS - 1 });
  t.same(state(), { busy: true, ready: true });
  note(MOST, { delayMs: UNREADY_TIMES * MARK_MS });
  t.same(state(), { busy: true, ready: false });
  note(WINDOW, { delayMs: MARK_MS });
  t.same(state(), { busy: true, ready: false }, 'not ready until the delay is below the mark');
  note(MOST, { delayMs: MARK_MS - 1 });
  t.same(state(), { busy: true, ready: true });
  note(WINDOW, { delayMs: MARK_MS / 2 });
  t.same(state(), { busy: true, ready: true }, 'busy until it is below half of the mark');
  note(MOST, { delayMs: MARK_MS / 2 - 1 });
  t.same(state(), { busy: false, ready: true });
});

t.test('a delay that varies around the mark does not change the state back and forth', async (t) => {
  const { level, note } = setUp();
  note(WINDOW, { delayMs: MARK_MS });
  for (let n = 0; n < 200; n++) {
    note(1, { delayMs: n % 2 === 0 ? MARK_MS + 30 : MARK_MS - 30 });
    t.ok(level.busy);
  }
});

t.test('queues for the store make a gateway busy, and leave it ready', async (t) => {
  for (const name of ['appends', 'requests'] as const) {
    const { note, state } = setUp();
    note(WINDOW, { [name]: marks[name] - 1 });
    t.same(state(), { busy: false, ready: true }, name);
    note(MOST, { [name]: 100 * marks[name] });
    t.same(state(), { busy: true, ready: true }, name);
    note(WINDOW, {});
    t.same(state(), { busy: false, ready: true }, name);
  }
});
