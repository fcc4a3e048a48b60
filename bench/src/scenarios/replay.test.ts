import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { godwit } from '@godwit/schema';
import t from 'tap';
import { Latency } from '../measure/latency.js';
import type { Result } from '../result.js';
import { ReplayCheck } from './replay-check.js';
import { readTrace } from './trace.js';

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));
const SMALL = fileURLToPath(new URL('../../traces/small.jsonl', import.meta.url));

t.test('the check counts lost, repeated, out-of-order and foreign messages', async (t) => {
  const bodies = ['a', 'b', 'c', 'd'].map((text) => Buffer.from(text));
  const expected = { conversation_id: 'x', bodies, senders: ['u', 'u', 'u', 'u'], sentAt: new Float64Array(4) };
  const message = (seq: number, change: Partial<godwit.v1.Message> = {}) =>
    ({ conversation_id: 'x', seq, sender_id: 'u', body: bodies[seq - 1], ...change }) as godwit.v1.Message;
  const check = (messages: godwit.v1.Message[]) => {
    const tally = { delivered: 0, repeated: 0, outOfOrder: 0, foreign: 0 };
    const one = new ReplayCheck(expected, tally, new Latency());
    for (const each of messages) one.take(each);
    return { ...tally, lost: 4 - one.received };
  };
  const good = { delivered: 4, repeated: 0, outOfOrder: 0, foreign: 0, lost: 0 };
  t.same(check([1, 2, 3, 4].map((seq) => message(seq))), good);
  t.same(check([1, 2, 4].map((seq) => message(seq))), { ...good, delivered: 3, outOfOrder: 1, lost: 1 });
  t.same(check([1, 2, 2, 3, 4].map((seq) => message(seq))), { ...good, repeated: 1 });
  t.same(check([1, 3, 2, 4].map((seq) => message(seq))), { ...good, outOfOrder: 2 });
  t.same(check([message(1), message(2, { body: Buffer.from('?') })]), { ...good, delivered: 1, foreign: 1, lost: 3 });
  t.same(check([message(1, { conversation_id: 'y' })]), { ...good, delivered: 0, foreign: 1, lost: 4 });
});

// CI also replays it on two gateways.
t.test('a replay of the small trace on the embedded defaults delivers every message once and in order', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-replay-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const json = join(folder, 'out.json');
  const args = [MAIN, 'replay', SMALL, '--sockets', '20', '--embedded', '--json', json];
  await promisify(execFile)(process.execPath, args);
  const { scenario, metrics } = JSON.parse(readFileSync(json, 'utf8')) as Result;
  const rooms = await readTrace(SMALL);
  t.equal(scenario, 'replay');
  t.match(metrics, {
    'replay.sent': rooms.reduce((sum, room) => sum + room.messages.length, 0),
    'replay.expected': rooms.reduce((sum, room) => sum + room.messages.length * room.people.length, 0),
    'replay.lost': 0,
    'replay.repeated': 0,
    'replay.out_of_order': 0,
  });
  t.equal(metrics['replay.acked'], metrics['replay.sent']);
  t.equal(metrics['replay.delivered'], metrics['replay.expected']);
});
