import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { AuditFile } from './audit-file.js';

/** A path in a folder of the test's own, and the lines that are diverted. */
function setUp(t: Test) {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'audit.log');
  const diverted: string[] = [];
  const open = (at = path) => {
    const file = new AuditFile({ path: at, divert: (line) => diverted.push(line) });
    t.teardown(() => file.close());
    return file;
  };
  return { folder, path, diverted, open, read: (at = path) => readFileSync(at, 'utf8') };
}

t.test('each line is in the file once it was written, after those of earlier processes', async (t) => {
  const { path, open, read, diverted } = setUp(t);
  open().write('one\n');
  t.equal(read(), 'one\n');
  const [second, third] = [open(), open()];
  second.write('two\n');
  third.write('three\n');
  second.write('four\n');
  t.equal(read(), 'one\ntwo\nthree\nfour\n');
  t.equal(statSync(path).mode & 0o777 & ~0o640, 0, 'others cannot read it');
  t.same(diverted, []);
});

t.test('a renamed file is followed until it is opened again, and a removed one is replaced at once', async (t) => {
  const { path, open, read, diverted } = setUp(t);
  const file = open();
  file.write('one\n');
  renameSync(path, `${path}.1`);
  file.write('two\n');
  file.reopen();
  file.write('three\n');
  t.same([read(`${path}.1`), read()], ['one\ntwo\n', 'three\n']);
  rmSync(path);
  file.write('four\n');
  t.equal(read(), 'four\n');
  t.same(diverted, []);
});

t.test('a line that the file does not take is diverted, and later ones are written', async (t) => {
  const { folder, path, open, read, diverted } = setUp(t);
  const full = open('/dev/full');
  full.write('one\n');
  t.same(diverted.splice(0), ['one\n']);

  const file = open();
  rmSync(folder, { recursive: true });
  file.write('two\n');
  t.same(diverted.splice(0), ['two\n'], 'its folder is away');
  t.throws(() => file.reopen(), { code: 'ENOENT' });
  mkdirSync(folder);
  file.write('three\n');
  t.same([diverted, read(path)], [[], 'three\n']);
});

t.test('what cannot be opened, and a pipe that nobody reads, fail at the start instead of blocking', async (t) => {
  const { folder, open } = setUp(t);
  t.throws(() => open(folder), { code: 'EISDIR' });
  t.throws(() => open(join(folder, 'none', 'audit.log')), { code: 'ENOENT' });
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  t.throws(() => open(join(folder, 'pipe')), { code: 'ENXIO' });
});
