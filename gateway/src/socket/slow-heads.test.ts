import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { liveCertificate } from '@godwit/store/testing';
import type { CertificateFiles } from '@godwit/store/tls';
import t from 'tap';
import { openListener } from './listener.js';

/** More than twice the native server's limit, which is about 12 s and cannot be set. */
const DEADLINE_MS = 30_000;
const DRIP_MS = 500;

t.test('connections whose request never arrives are closed, however slowly it comes', async (t) => {
  const files = liveCertificate(t);
  files.use('localhost');
  const tls = await files.open();
  const open = (certificate?: CertificateFiles) =>
    openListener({
      host: '127.0.0.1',
      port: 0,
      tls: certificate,
      route(app) {
        app.any('/*', (response) => void response.end('ok'));
      },
    });
  const [plain, secure] = [await open(), await open(tls)];
  t.teardown(() => {
    plain.close();
    secure.close();
  });
  const slow: [string, number, string, string][] = [
    ['nothing', plain.port, '', ''],
    ['a part of a head', plain.port, 'GET / HTTP/1.1\r\nhost: x\r\n', ''],
    ['a byte of a head at a time', plain.port, 'GET / HTTP/1.1\r\nx: ', 'x'],
    ['an idle connection', plain.port, 'GET / HTTP/1.1\r\nhost: x\r\n\r\n', ''],
    ['nothing, over TLS', secure.port, '', ''],
    ['a byte of a TLS handshake at a time', secure.port, '\x16\x03\x01\x02\x00', '\x01'],
  ];
  const talk = async ([name, port, head, drip]: (typeof slow)[number]) => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.resume().write(Buffer.from(head, 'latin1'));
    const dripping = setInterval(() => drip && socket.write(Buffer.from(drip, 'latin1')), DRIP_MS);
    // Not `once` of node:events, which rejects if the server resets the connection.
    const closed = new Promise<boolean>((resolve) => socket.once('close', () => resolve(true)));
    const isClosed = await Promise.race([closed, sleep(DEADLINE_MS, false, { ref: false })]);
    clearInterval(dripping);
    t.ok(isClosed, isClosed ? name : `${name}: still open`);
    socket.destroy();
  };
  await Promise.all(slow.map(talk));
});
