import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { isCovered, readCoverage } from './coverage.js';

const CODE = `import { spawnSync } from 'node:child_process';
const done = (x) => { if (x) { 'then'; } else { 'otherwise'; } };
const never = () => { 'never'; };
if (process.argv[2]) done(false);
else { done(true); spawnSync(process.execPath, [process.argv[1], 'child']); }
`;

t.test('coverage contains the branches that a process and its children executed', async (t) => {
  const root = t.testdir({ 'code.mjs': CODE });
  const folder = join(root, 'coverage');
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [join(root, 'code.mjs'), ...args], {
      env: { ...process.env, NODE_V8_COVERAGE: folder },
    });
  const isDone = (covered: ReturnType<typeof readCoverage>) =>
    ["'then'", "'otherwise'", "'never'"].map((text) => isCovered(covered, 'code.mjs', CODE.indexOf(text)));
  run('child');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'cut-off.json'), '{"result": [');
  t.same(isDone(readCoverage(folder, root)), [false, true, false]);
  run();
  t.same(isDone(readCoverage(folder, root)), [true, true, false]);
  t.same(isDone(readCoverage(folder, root)), [false, false, false], 'reading removes the coverage');
});
