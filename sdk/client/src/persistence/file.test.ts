import { appendFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Code } from '@godwit/schema';
import t, { type Test } from 'tap';
import { openFile, openStorage } from './file.js';
import type { RecordStorage } from './record-storage.js';

const bytes = new Uint8Array([0, 255, 10]);
const value = { text: 'ä\n"\u2028', list: [1, { bytes }], empty: new Uint8Array() };

/** A storage in a folder of the test, its only file, and a function that opens it again as another process would. */
async function start(t: Test) {
  const folder = t.testdir();
  let storage = await openStorage(folder, 'a name');
  t.teardown(() => storage.close());
  const path = join(folder, readdirSync(folder).find((name) => name.endsWith('.log')) as string);
  return {
    folder,
    path,
    storage: () => storage,
    async reopened(between = () => {}): Promise<RecordStorage> {
      await storage.close();
      between();
      storage = await openStorage(folder, 'a name');
      return storage;
    },
  };
}

t.test('records come back as they were written, those that were deleted do not', async (t) => {
  const { storage, reopened, path, folder } = await start(t);
  await storage().write([
    ['one', value],
    ['gone', 'a'],
    ['replaced', 1],
  ]);
  await storage().write([
    ['gone', undefined],
    ['replaced', 2],
  ]);
  const expected = [
    ['one', value],
    ['replaced', 2],
  ];
  t.strictSame([...(await storage().read())], expected);
  t.strictSame([...(await (await reopened()).read())], expected);
  t.equal(statSync(path).mode & 0o777, 0o600, 'for its owner alone');
  const other = await openStorage(folder, 'another name');
  t.equal((await other.read()).size, 0);
  await other.erase();
  t.equal(readdirSync(folder).filter((name) => name.endsWith('.log')).length, 1, 'an erased file is gone');
});

t.test('a write that a crash has cut at any byte did not happen, and the next one does', async (t) => {
  const { storage, reopened, path } = await start(t);
  await storage().write([['a', 1]]);
  const before = statSync(path).size;
  await storage().write([
    ['a', 2],
    ['b', value],
  ]);
  const whole = readFileSync(path);
  for (let size = before; size < whole.length; size++) {
    const cut = await reopened(() => {
      writeFileSync(path, whole);
      truncateSync(path, size);
    });
    t.strictSame([...(await cut.read())], [['a', 1]], `${size - before} bytes of ${whole.length - before}`);
    await cut.write([['c', 3]]);
    const next = await reopened();
    t.strictSame(
      [...(await next.read())],
      [
        ['a', 1],
        ['c', 3],
      ],
    );
  }
  const damaged = await reopened(() => writeFileSync(path, whole.fill('x', before + 12, before + 13)));
  t.strictSame([...(await damaged.read())], [['a', 1]], 'nor one whose bytes have changed');
});

t.test('what a failed write has left is overwritten', async (t) => {
  const { storage, reopened, path } = await start(t);
  await storage().write([['a', 1]]);
  appendFileSync(path, `01234567[["a",2],["much longer than the next line",${'0'.repeat(500)}`);
  await storage().write([['b', 2]]);
  t.strictSame(
    [...(await (await reopened()).read())],
    [
      ['a', 1],
      ['b', 2],
    ],
  );
});

t.test('a file does not grow with what is overwritten', async (t) => {
  const { storage, reopened, path, folder } = await start(t);
  const text = 'x'.repeat(200_000);
  for (let n = 0; n < 20; n++) await storage().write([['a', `${n}${text}`]]);
  t.ok(statSync(path).size < 2_000_000, `${statSync(path).size} bytes`);
  t.same(await (await reopened()).read(), new Map([['a', `19${text}`]]));
  t.same(
    readdirSync(folder).filter((name) => name.endsWith('.new')),
    [],
  );
});

t.test('a file has one owner at a time', async (t) => {
  const folder = t.testdir();
  const options = { url: 'wss://chat/v1/ws', userId: 'ann', folder };
  const first = await openFile(options);
  await t.rejects(openFile(options), { code: Code.CODE_CONFLICT, message: new RegExp(`process ${process.pid}`) });
  const other = await openFile({ ...options, userId: 'ben' });
  await other.close();
  await first.close();
  const second = await openFile(options);
  await second.erase();
  await t.rejects(openFile({ ...options, userId: '' }), { code: Code.CODE_INVALID_ARGUMENT });
  await t.rejects(openFile({ ...options, url: 'chat' }), { code: Code.CODE_INVALID_ARGUMENT });
  writeFileSync(join(folder, 'a file'), '');
  await t.rejects(openFile({ ...options, folder: join(folder, 'a file') }), { code: Code.CODE_UNAVAILABLE });
});

t.test('a file of another version is left alone', async (t) => {
  const { reopened, path } = await start(t);
  await t.rejects(
    reopened(() => writeFileSync(path, 'godwit records 2\n')),
    { code: Code.CODE_UNIMPLEMENTED },
  );
  t.equal(readFileSync(path, 'utf8'), 'godwit records 2\n');
});
