// The cases of the Autobahn test suite for WebSocket servers, as bytes on a TCP connection: single frames.
import { limits } from '@godwit/schema';
import t from 'tap';
import {
  ALIVE,
  bytes,
  type ConformanceRow,
  ConformanceServer,
  CUT,
  close,
  EMPTY_CLOSE,
  PROBE,
  request,
  requestOf,
} from '../testing/conformance-server.js';
import { Opcode, UPGRADE, wireFrame } from '../testing/tcp-websocket.js';

const { CONTINUATION, TEXT, PING, PONG } = Opcode;

const one = request(1);
const [half, rest] = [one.subarray(0, 3), one.subarray(3)];
/** The bytes of a frame with the mask bit cleared. */
const unmarked = (frame: Buffer) => Buffer.from(frame.map((byte, at) => (at === 1 ? byte & 0x7f : byte)));

const server = new ConformanceServer(t);

const rows: ConformanceRow[] = [
  // Lengths. Autobahn's group 1; 9 for the long ones. A length that is longer than necessary is accepted, though a sender
  // must not write it (RFC 6455, 5.2): it means the same.
  ...[16, 125, 126, 127, 128, 65_535, 65_536, limits.max_message_bytes].map(
    (length): ConformanceRow => [
      `a message of ${length} bytes`,
      [{ payload: requestOf(1, length) }],
      ['reply 1', ALIVE],
    ],
  ),
  ['an empty message', [{}], ['close 4502', 'end']],
  [
    'one byte more than a message may have',
    [{ payload: requestOf(1, limits.max_message_bytes + 1) }],
    ['close 4503', 'end'],
  ],
  ['2 MiB', [{ payload: Buffer.alloc(2 * 1024 * 1024) }], ['close 4503', 'end']],
  ['one byte more than 2 MiB', [{ payload: Buffer.alloc(2 * 1024 * 1024 + 1) }], CUT],
  ['a header that announces 2^62 bytes', [{ length: 2n ** 62n }], CUT],
  ['a header that announces 2^63 bytes', [{ length: 2n ** 63n }], CUT],
  [
    'fragments that together exceed 2 MiB',
    [
      { fin: false, payload: Buffer.alloc(1024 * 1024) },
      { opcode: CONTINUATION, fin: false, payload: Buffer.alloc(1024 * 1024) },
      { opcode: CONTINUATION, payload: Buffer.alloc(1) },
    ],
    CUT,
  ],
  ['a length of 3 in 16 bits', [{ payload: one, lengthBits: 16 }], ['reply 1', ALIVE]],
  ['a length of 3 in 64 bits', [{ payload: one, lengthBits: 64 }], ['reply 1', ALIVE]],
  // Texts (group 1)
  ['an empty text', [{ opcode: TEXT }], ['close 4502', 'end']],
  ['a text that would be a request if it were binary', [{ opcode: TEXT, payload: one }], ['close 4502', 'end']],
  ['a text', [{ opcode: TEXT, payload: 'héllo' }], ['close 4502', 'end']],
  // Pings and pongs (group 2)
  ['an empty ping', [{ opcode: PING }], ['pong ', ALIVE]],
  ['a ping with text', [{ opcode: PING, payload: 'hi' }], ['pong hi', ALIVE]],
  ['a ping with bytes that are no text', [{ opcode: PING, payload: bytes(0, 0xff, 0xfe) }], ['pong \0ÿþ', ALIVE]],
  ['a ping of 125 bytes', [{ opcode: PING, payload: 'x'.repeat(125) }], [`pong ${'x'.repeat(125)}`, ALIVE]],
  ['a ping of 126 bytes', [{ opcode: PING, payload: 'x'.repeat(126) }], CUT],
  ['a ping of 65,536 bytes', [{ opcode: PING, payload: 'x'.repeat(65_536) }], CUT],
  [
    'ten pings',
    Array.from({ length: 10 }, (_, n) => ({ opcode: PING, payload: `${n}` })),
    [...Array.from({ length: 10 }, (_, n) => `pong ${n}`), ALIVE],
  ],
  ['an unsolicited pong', [{ opcode: PONG }], [ALIVE]],
  ['an unsolicited pong with bytes', [{ opcode: PONG, payload: 'what' }], [ALIVE]],
  [
    'a pong, then a ping',
    [
      { opcode: PONG, payload: 'a' },
      { opcode: PING, payload: 'b' },
    ],
    ['pong b', ALIVE],
  ],
  ['a pong of 126 bytes', [{ opcode: PONG, payload: 'x'.repeat(126) }], CUT],
  // Reserved bits (group 3)
  ...[1, 2, 3, 4, 5, 6, 7].map((rsv): ConformanceRow => [`reserved bits ${rsv}`, [{ rsv, payload: one }], CUT]),
  ...[1, 2, 4].map((rsv): ConformanceRow => [`a ping with reserved bits ${rsv}`, [{ opcode: PING, rsv }], CUT]),
  ...[1, 2, 4].map((rsv): ConformanceRow => [`a close with reserved bits ${rsv}`, [{ ...close(1000), rsv }], CUT]),
  [
    'a message, then one with reserved bits',
    [{ payload: one }, 'reply 1', { rsv: 4, payload: one }],
    ['reply 1', ...CUT],
  ],
  // Opcodes (group 4)
  ...[3, 4, 5, 6, 7, 11, 12, 13, 14, 15].map(
    (opcode): ConformanceRow => [`opcode ${opcode}`, [{ opcode, payload: one }], CUT],
  ),
  ...[3, 11].map((opcode): ConformanceRow => [`an empty frame with opcode ${opcode}`, [{ opcode }], CUT]),
  // Masks (RFC 6455, 5.1)
  // The native server does not look at the mask bit (RFC 6455, 5.1, has it close): it takes four bytes as the mask. Masks
  // keep scripts of browsers from forging bytes for proxies, and browsers always mask.
  ['a message without a mask', [{ masked: false, payload: one }], ['close 4502', 'end']],
  ['a message with a mask and without the mask bit', [unmarked(wireFrame({ payload: one }))], ['reply 1', ALIVE]],
  ['a ping without a mask', [{ opcode: PING, masked: false, payload: 'x' }], CUT],
  ['an empty ping without a mask', [{ opcode: PING, masked: false }], CUT],
  ['a close without a mask', [{ ...close(1000), masked: false }], EMPTY_CLOSE],
];
server.testRows(t, rows);

t.test('frames that arrive cut at any byte are answered as if they were whole', async (t) => {
  const whole = Buffer.concat([
    wireFrame({ fin: false, payload: half }),
    wireFrame({ opcode: PING, payload: 'between' }),
    wireFrame({ opcode: CONTINUATION, payload: rest }),
    wireFrame({ payload: requestOf(2, 126) }),
    wireFrame({ payload: request(3) }),
  ]);
  const expected = ['pong between', 'reply 1', 'reply 2', 'reply 3', ALIVE];
  for (let at = 1; at < whole.length; at++) {
    const found = await server.exchange([whole.subarray(0, at), whole.subarray(at)]);
    t.strictSame(found, expected, `cut at byte ${at}`);
  }
  t.strictSame(await server.exchange([...whole].map((byte) => bytes(byte))), expected, 'each byte alone');
});

// A client must await the answer first (RFC 6455, 4.1): the native server drops what came with the request.
t.test('frames that arrive with the request to upgrade are dropped, and later ones answered', async (t) => {
  const connection = server.connect();
  t.teardown(() => connection.destroy());
  await connection.write(Buffer.concat([Buffer.from(UPGRADE), wireFrame({ payload: one })]));
  await connection.until((line) => line === 'http 101');
  await connection.write(wireFrame({ payload: request(PROBE) }));
  t.strictSame(await connection.until((line) => line === ALIVE || line === 'end'), ['http 101', ALIVE]);
});

server.testNoneLeft(t);
