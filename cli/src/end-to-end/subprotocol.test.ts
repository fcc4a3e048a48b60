import { randomBytes } from 'node:crypto';
import { get } from 'node:http';
import { SUBPROTOCOL } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { WebSocket } from 'ws';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

let system: TestSystem;
t.before(async () => {
  system = await startTestSystem(1);
});
t.teardown(() => system.stop());

t.test('a wrong subprotocol is refused before the upgrade', async (t) => {
  const socket = new WebSocket(system.urls[0] as string, 'other.v9');
  const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
  t.match(error.message, /400/);
});

t.test('the subprotocol is found at any place of the offer, in one header or in several', async () => {
  /** The server's choice: a subprotocol, undefined for none, or the HTTP status of a refusal. */
  const chosen = (offered: string[]) =>
    new Promise<string | number | undefined>((resolve, reject) => {
      const request = get((system.urls[0] as string).replace('ws:', 'http:'), {
        headers: {
          Connection: 'Upgrade',
          Upgrade: 'websocket',
          'Sec-WebSocket-Version': '13',
          'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
          // An array is sent as one header per item.
          'Sec-WebSocket-Protocol': offered,
        },
      });
      request.on('upgrade', ({ headers }, socket) => {
        socket.destroy();
        resolve(headers['sec-websocket-protocol']);
      });
      request.on('response', ({ statusCode }) => resolve(statusCode));
      request.on('error', reject);
    });
  const names = fc.constantFrom('other.v9', 'godwit.v2', 'godwit', SUBPROTOCOL);
  const headers = fc.array(fc.array(names, { maxLength: 3 }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(headers, fc.constantFrom(',', ', ', ' , '), async (offered, comma) => {
      const list = offered.flat();
      const right = list.includes(SUBPROTOCOL) ? SUBPROTOCOL : list.length === 0 ? undefined : 400;
      const got = await chosen(offered.map((header) => header.join(comma)));
      if (got !== right) throw new Error(`${JSON.stringify(offered)}: ${got} instead of ${right}`);
    }),
    { numRuns: 100, examples: [[[['other.v9'], [SUBPROTOCOL]], ', ']] },
  );
});
