import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect as connectTcp } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import t, { type Test } from 'tap';
import { startTestService } from '../testing/http-service.js';
import { liveCertificate } from '../testing/live-certificate.js';

const deadline = () => ({ signal: AbortSignal.timeout(10_000) });

async function serve(t: Test) {
  const { ca, certFile, use, open: openFiles } = liveCertificate(t);
  use('first');
  const tls = await openFiles();
  const service = await startTestService({ tls });
  t.teardown(() => service.close());
  const port = Number(new URL(service.url).port);
  const open = async () => {
    const socket = connect({ host: '127.0.0.1', servername: 'localhost', port, ca });
    t.teardown(() => socket.destroy());
    await once(socket, 'secureConnect', deadline());
    return socket;
  };
  return { tls, port, use, open, certFile };
}

const nameOf = (socket: TLSSocket) => socket.getPeerCertificate().subject.CN;

/** The first line of the answer to a request on a connection that is kept. */
async function ask(socket: TLSSocket): Promise<string> {
  const answer = once(socket, 'data', deadline());
  socket.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');
  return String((await answer)[0]).split('\r\n')[0] as string;
}

t.test('a changed certificate is for new connections, and an open one serves on', async (t) => {
  const { tls, use, open, certFile } = await serve(t);
  const early = await open();
  t.equal(nameOf(early), 'first');
  use('second');
  await tls.check();
  const late = await open();
  t.equal(nameOf(late), 'second');
  writeFileSync(certFile, 'no certificate');
  await tls.check();
  t.equal(nameOf(await open()), 'second', 'files that cannot be used change nothing');
  for (const socket of [early, late]) t.equal(await ask(socket), 'HTTP/1.1 200 OK');
});

t.test('a client that does not speak TLS ends only its own connection', async (t) => {
  const { port, open } = await serve(t);
  const plain = connectTcp(port, '127.0.0.1').on('error', () => {});
  plain.resume().write('GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n');
  await once(plain, 'close', deadline());
  t.equal(await ask(await open()), 'HTTP/1.1 200 OK');
});
