import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { runTest } from './test-runs.js';

t.test('a test shares a folder with all tests of the run, or only with those of its mutant', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'godwit-test-runs-'));
  t.teardown(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'store/testing'), { recursive: true });
  writeFileSync(join(root, 'store/testing/bare-children.mjs'), '');
  const before = process.env.GODWIT_TEST_FOLDER;
  process.env.GODWIT_TEST_FOLDER = '/of-the-run';
  t.teardown(() => {
    if (before === undefined) delete process.env.GODWIT_TEST_FOLDER;
    else process.env.GODWIT_TEST_FOLDER = before;
  });
  const outcome = async (expected: string, shared?: string) => {
    writeFileSync(
      join(root, 'one.mjs'),
      `process.exitCode = process.env.GODWIT_TEST_FOLDER === ${JSON.stringify(expected)} ? 0 : 1;`,
    );
    const options = { scratch: join(root, 'scratch'), limitMs: 60_000 };
    return (await runTest(root, 'one.mjs', shared ? { ...options, shared } : options)).outcome;
  };
  t.equal(await outcome('/of-the-run'), 'passed');
  t.equal(await outcome('/of-the-mutant', '/of-the-mutant'), 'passed');
  t.equal(await outcome('/of-the-run', '/of-the-mutant'), 'failed');
});
