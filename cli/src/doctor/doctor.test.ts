import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { createMigratedDatabase, makeAuthority } from '@godwit/store/testing';
import t from 'tap';
import { answerHttp, expectFault, soundSettings } from '../testing/diagnosed.js';
import { startTestSystem } from '../testing/test-system.js';
import { diagnose, formatFindings } from './doctor.js';
import { diagnoseFileLimit } from './machine.js';

const DATABASE = await createMigratedDatabase();
t.teardown(DATABASE.drop);
const FOLDER = mkdtempSync(join(tmpdir(), 'godwit-doctor-'));
t.teardown(() => rmSync(FOLDER, { recursive: true, force: true }));
const GOOD = soundSettings(DATABASE.url);

t.test('a sound system is ok in every part', async (t) => {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const { INTERNAL_TOKEN } = system.config;
  const good = { ...GOOD, STORE_URL: system.storeUrl, INTERNAL_TOKEN, BLOBS_URL: `file://${FOLDER}/blobs` } as Record<
    string,
    string
  >;
  for (const [role, checks] of [
    ['gateway', ['settings', 'node', 'file limit', 'ports', 'store', 'redis']],
    ['store', ['settings', 'node', 'ports', 'postgres', 'redis', 'files']],
    ['worker', ['settings', 'node', 'ports', 'postgres', 'redis', 'files']],
  ] as const) {
    const findings = await diagnose(role, good);
    t.same(
      findings.map(({ check }) => check),
      checks,
      role,
    );
    t.same(
      findings.filter(({ status, check }) => status !== 'ok' && check !== 'file limit'),
      [],
      role,
    );
  }
  const embedded = await diagnose('all', {
    GATEWAY_PORT: '0',
    STORE_PORT: '0',
    DATABASE_URL: `pglite://${FOLDER}/new`,
    BLOBS_URL: good.BLOBS_URL,
  });
  t.same(
    embedded.filter(({ status }) => status === 'failed'),
    [],
  );

  await expectFault(
    t,
    'gateway',
    { ...GOOD, STORE_URL: system.storeUrl },
    { check: 'store', detail: /answered 40[13]/, remedy: /the same INTERNAL_TOKEN/ },
  );
});

t.test('wrong settings are named, each with its problem', async (t) => {
  const findings = await diagnose('gateway', { ...GOOD, GATEWAY_PORT: 'x', INTERNAL_TOKEN: 'short' });
  t.match(findings, [
    { check: 'settings', status: 'failed', detail: /^GATEWAY_PORT/, remedy: /configuration\.md/ },
    { check: 'settings', status: 'failed', detail: /^INTERNAL_TOKEN/ },
  ]);
  t.match(await diagnose('store', { ...GOOD, REDIS_URL: undefined }), [{ detail: /^REDIS_URL/ }]);
});

t.test('faults of the machine', async (t) => {
  const limits = (soft: string) =>
    `Limit  Soft  Hard  Units\nMax open files            ${soft}                 4096   files\n`;
  t.match(diagnoseFileLimit(20_000, limits('1024')), [{ status: 'warning', remedy: /ulimit -n 20256/ }]);
  t.match(diagnoseFileLimit(20_000, limits('20256')), [{ status: 'ok' }]);
  t.match(diagnoseFileLimit(20_000, limits('unlimited')), [{ status: 'ok' }]);

  const silent = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  t.teardown(() => silent.close());
  const taken = String((silent.address() as AddressInfo).port);
  await expectFault(
    t,
    'store',
    { ...GOOD, STORE_PORT: taken },
    { check: 'ports', detail: /STORE_PORT.*in use/, remedy: /ss -ltnp/ },
  );
  const godwit = await answerHttp(t, (path) => ({ status: path === '/healthz' ? 200 : 404, body: 'ok' }));
  const served = { check: 'ports', status: 'warning', detail: /Godwit already serves/, remedy: /nothing/ };
  await expectFault(t, 'store', { ...GOOD, STORE_PORT: new URL(godwit).port }, served);
  await expectFault(
    t,
    'store',
    { ...GOOD, STORE_HOST: '192.0.2.1', STORE_PORT: '18999' },
    { check: 'ports', detail: /cannot be bound/, remedy: /STORE_HOST/ },
  );

  writeFileSync(join(FOLDER, 'file'), '');
  await expectFault(
    t,
    'store',
    { ...GOOD, BLOBS_URL: `file://${FOLDER}/file/blobs` },
    { check: 'files', detail: /cannot be used/, remedy: /BLOBS_URL/ },
  );
  const { certificate, key } = makeAuthority(FOLDER);
  const soon = { check: 'certificate', status: 'warning', detail: /expires on .* in \d days/, remedy: /renew/ };
  await expectFault(t, 'store', { ...GOOD, TLS_CERT_FILE: certificate, TLS_KEY_FILE: key }, soon);
  await expectFault(
    t,
    'store',
    { ...GOOD, TLS_CERT_FILE: certificate, TLS_KEY_FILE: certificate },
    { check: 'certificate', detail: /TLS_KEY_FILE/, remedy: /PEM/ },
  );
});

t.test('the text names each check, its remedy, and the numbers', async (t) => {
  const text = formatFindings(
    [
      { check: 'node', status: 'ok', detail: '20.19.0' },
      { check: 'file limit', status: 'warning', detail: 'few', remedy: 'raise it' },
    ],
    false,
  );
  t.equal(
    text,
    'ok       node        20.19.0\nwarning  file limit  few\n                     remedy: raise it\n\n1 ok, 1 warning, 0 failed\n',
  );
  const coloured = formatFindings([{ check: 'node', status: 'failed', detail: '' }], true);
  t.ok(coloured.startsWith(styleText('red', 'failed ', { validateStream: false })), coloured);
});
