import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, which } from '@godwit/store/testing';
import t from 'tap';
import { FOLDER } from './files.js';
import { testRawClient } from './raw-client.contract.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/python', import.meta.url));
const PROTO = fileURLToPath(new URL('../../../schema/proto', import.meta.url));
const PACKAGES = 'python3-websockets python3-protobuf protobuf-compiler';

/** The Python that has what the client needs: Debian's own is tried first, as another may come first in PATH. */
function findPython(): string | undefined {
  if (!which('protoc')) return undefined;
  const hasPackages = (python: string) => spawnSync(python, ['-c', 'import websockets, google.protobuf']).status === 0;
  return ['/usr/bin/python3', which('python3')].find((python) => python && hasPackages(python));
}

const python = findPython() ?? install(PACKAGES, findPython, 'Python with websockets and protobuf, and protoc', 'PATH');
const folder = mkdtempSync(join(tmpdir(), 'godwit-python-'));
t.teardown(() => rmSync(folder, { recursive: true, force: true }));
cpSync(EXAMPLE, folder, { recursive: true });
execFileSync('sh', [join(folder, 'generate.sh')], { env: { ...process.env, GODWIT_PROTO: PROTO } });

t.test("Google's protobuf for Python agrees with the vectors of bytes", async (t) => {
  const check = fileURLToPath(new URL('../testing/check_vectors.py', import.meta.url));
  const env = { ...process.env, PYTHONPATH: folder };
  const { stdout, stderr, status } = spawnSync(python, [check, join(FOLDER, 'frames')], { env, encoding: 'utf8' });
  t.equal(status, 0, stdout + stderr);
  t.match(stdout, /\d+ vectors agree/);
});

testRawClient(t, [python, join(folder, 'conformance.py')]);
