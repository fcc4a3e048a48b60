import { copyFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { Registry } from 'prom-client';
import t, { type Test } from 'tap';
import { makeCertificate } from '../testing/certificates.js';
import { liveCertificate } from '../testing/live-certificate.js';
import { registerCertificateMetrics } from './certificate-files.js';

function makeFiles(t: Test) {
  const files = liveCertificate(t);
  const { folder, authority } = files;
  const [one, two] = [makeCertificate(folder, authority, 'one'), makeCertificate(folder, authority, 'two')];
  const lines: { level: string; message: string }[] = [];
  const log = {
    info: (_fields: object, message: string) => void lines.push({ level: 'info', message }),
    error: (_fields: object, message: string) => void lines.push({ level: 'error', message }),
  };
  return { ...files, one, two, lines, open: () => files.open(log) };
}

t.test('files that cannot be used are refused at the start, with the setting and the reason', async (t) => {
  const { one, two, certFile, keyFile, put, open } = makeFiles(t);
  await t.rejects(open(), { message: `TLS_CERT_FILE: ${certFile}: cannot be read`, cause: { code: 'ENOENT' } });
  put(one);
  writeFileSync(certFile, 'no certificate');
  await t.rejects(open(), { message: `TLS_CERT_FILE: ${certFile}: is no certificate in PEM` });
  put(one);
  unlinkSync(keyFile);
  await t.rejects(open(), { message: `TLS_KEY_FILE: ${keyFile}: cannot be read` });
  copyFileSync(two.key, keyFile);
  await t.rejects(open(), { message: `TLS_KEY_FILE: ${keyFile}: is no private key of the certificate in ${certFile}` });
});

t.test('a changed certificate is passed on once, also behind a symbolic link that was replaced', async (t) => {
  const { folder, one, two, certFile, keyFile, lines, put, open } = makeFiles(t);
  put(one);
  const files = await open();
  const first = files.current;
  const seen: Buffer[] = [];
  files.onChange(({ cert }) => void seen.push(cert));
  await files.check();
  t.same([seen.length, lines.length], [0, 0], 'nothing happens while nothing changes');
  for (const [from, to] of [
    [two.certificate, certFile],
    [two.key, keyFile],
  ] as const) {
    unlinkSync(to);
    symlinkSync(from, to);
  }
  await files.check();
  await files.check();
  t.equal(seen.length, 1);
  t.notOk(files.current.cert.equals(first.cert));
  t.ok(files.current.expiresAt > Date.now(), folder);
  t.same(lines, [{ level: 'info', message: 'a changed certificate is in use' }]);
});

t.test('files that cannot be used later leave the certificate, and show in the log and the metrics', async (t) => {
  const { one, two, certFile, keyFile, lines, put, open } = makeFiles(t);
  put(one);
  const files = await open();
  const registry = new Registry();
  registerCertificateMetrics(registry, files);
  const { cert } = files.current;
  const seen: Buffer[] = [];
  files.onChange((next) => void seen.push(next.cert));
  copyFileSync(two.certificate, certFile);
  await files.check();
  await files.check();
  t.ok(files.current.cert.equals(cert), 'a certificate whose key has yet to be written is not used');
  t.equal(seen.length, 0);
  t.same(
    lines.map(({ level }) => level),
    ['error'],
    'one line for one problem',
  );
  t.match(await registry.metrics(), /godwit_tls_reloads_total\{outcome="failed"\} 2\n/);
  copyFileSync(two.key, keyFile);
  await files.check();
  t.equal(seen.length, 1, 'the pair is used once it is complete');
  t.match(await registry.metrics(), /godwit_tls_reloads_total\{outcome="ok"\} 1\n/);
});

t.test('a certificate that a server cannot take over is offered again', async (t) => {
  const { one, two, put, open } = makeFiles(t);
  put(one);
  const files = await open();
  const { cert } = files.current;
  let fails = true;
  files.onChange(() => {
    if (fails) throw new Error('the port is in use');
  });
  put(two);
  await files.check();
  t.ok(files.current.cert.equals(cert));
  t.same(files.counts, { reloaded: 0, failed: 1 });
  fails = false;
  await files.check();
  t.notOk(files.current.cert.equals(cert));
  t.same(files.counts, { reloaded: 1, failed: 1 });
});
