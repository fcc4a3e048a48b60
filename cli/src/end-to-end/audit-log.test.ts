import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '@godwit/client';
import { eventually, freePort } from '@godwit/store/testing';
import t from 'tap';

const GODWIT = fileURLToPath(new URL('../../bin/godwit.js', import.meta.url));

t.test('the audit log goes to a file, whatever the level of the log is, and a new one after SIGHUP', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-audit-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const [GATEWAY_PORT, STORE_PORT] = [String(await freePort()), String(await freePort())];
  const [AUDIT_LOG, INTERNAL_TOKEN] = [join(folder, 'audit.log'), 'an internal token of the tests, long enough'];
  const { PATH, HOME } = process.env;
  const settings = { DATABASE_URL: `pglite://${folder}/data`, GATEWAY_PORT, STORE_PORT, INTERNAL_TOKEN, AUDIT_LOG };
  const child = spawn(GODWIT, ['all'], {
    env: { PATH, HOME, LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  t.teardown(() => child.kill('SIGKILL'));
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  const store = `http://127.0.0.1:${STORE_PORT}`;
  const answers = (url: string) =>
    fetch(url).then(
      ({ status }) => status === 200,
      () => false,
    );
  for (const url of [`${store}/readyz`, `http://127.0.0.1:${GATEWAY_PORT}/readyz`])
    await eventually(`${url} answers`, () => answers(url), { limitMs: 60_000 });

  const read = (path: string) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const operate = () =>
    fetch(`${store}/v1/operator/statistics`, { headers: { authorization: `Bearer ${INTERNAL_TOKEN}` } });
  t.equal((await operate()).status, 200);
  const admitted = {
    audit: true,
    role: 'all',
    msg: 'a service was admitted',
    service: 'operator',
    credential: 'internal',
  };
  t.match(read(AUDIT_LOG), [admitted]);

  renameSync(AUDIT_LOG, `${AUDIT_LOG}.1`);
  child.kill('SIGHUP');
  await eventually('the file is opened again', () => {
    try {
      return readFileSync(AUDIT_LOG, 'utf8') === '';
    } catch {
      return false;
    }
  });
  t.equal((await operate()).status, 200);
  await t.rejects(connect({ url: `ws://127.0.0.1:${GATEWAY_PORT}/v1/ws`, token: 'nonsense' }));
  child.kill('SIGTERM');
  t.same((await ended)[0], 0);
  t.match(read(AUDIT_LOG), [admitted, { msg: 'connections were refused', refused: { token: 1 } }]);
  t.equal(read(`${AUDIT_LOG}.1`).length, 1);
  t.equal(output, '', 'nothing goes to standard output');
});

t.test('an audit log that cannot be opened ends the process', async (t) => {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, AUDIT_LOG: '/nowhere/audit.log' };
  const child = spawn(GODWIT, ['all'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  t.same((await once(child, 'close'))[0], 1);
  t.match(errors, /AUDIT_LOG: \/nowhere\/audit\.log cannot be opened: .*ENOENT/);
});
