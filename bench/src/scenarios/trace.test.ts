import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import t from 'tap';
import { groupRooms, readTrace } from './trace.js';

const SMALL = fileURLToPath(new URL('../../traces/small.jsonl', import.meta.url));

t.test('a trace reads the same plain and gzipped, and every reply refers to an earlier message', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-trace-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const zipped = join(folder, 'small.jsonl.gz');
  writeFileSync(zipped, gzipSync(readFileSync(SMALL)));
  const rooms = await readTrace(SMALL);
  t.same(await readTrace(zipped), rooms);
  t.equal(rooms.length, 5);
  for (const { people, messages } of rooms) {
    for (const [index, { user, reply_to }] of messages.entries()) {
      t.ok(people.includes(user) && reply_to <= index);
    }
  }
});

t.test('an invalid line is reported with file and line number', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-trace-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'bad.jsonl');
  writeFileSync(file, '{"room":"a","event":"join","user":"x"}\n{"room":1}\n');
  await t.rejects(readTrace(file), /bad\.jsonl:2: /);
  await t.rejects(readTrace(join(folder, 'none.jsonl')), { code: 'ENOENT' });
});

t.test('groups hold at most the given number of people, and every room once', async (t) => {
  const rooms = [3, 4, 5, 20, 1].map((n, i) => ({
    name: `${i}`,
    people: Array.from({ length: n }, String),
    messages: [],
  }));
  const groups = groupRooms(rooms, 10).map((group) => group.map(({ name }) => name));
  t.same(groups, [['0', '1'], ['2'], ['3'], ['4']]);
});
