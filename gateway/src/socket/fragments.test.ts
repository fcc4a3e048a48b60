// The cases of the Autobahn test suite for WebSocket servers, as bytes on a TCP connection: fragments, and texts.
import t from 'tap';
import {
  ALIVE,
  bytes,
  type ConformanceRow,
  ConformanceServer,
  CUT,
  close,
  request,
} from '../testing/conformance-server.js';
import { Opcode } from '../testing/tcp-websocket.js';

const { CONTINUATION, TEXT, BINARY, PING, PONG } = Opcode;

const one = request(1);
const [half, rest] = [one.subarray(0, 3), one.subarray(3)];

const server = new ConformanceServer(t);

const rows: ConformanceRow[] = [
  // Fragments (group 5)
  [
    'two fragments',
    [
      { fin: false, payload: half },
      { opcode: CONTINUATION, payload: rest },
    ],
    ['reply 1', ALIVE],
  ],
  [
    'a fragment for each byte',
    [...one].map((byte, at) => ({
      opcode: at === 0 ? BINARY : CONTINUATION,
      fin: at === one.length - 1,
      payload: bytes(byte),
    })),
    ['reply 1', ALIVE],
  ],
  [
    'empty fragments around a message',
    [{ fin: false }, { opcode: CONTINUATION, fin: false, payload: one }, { opcode: CONTINUATION }],
    ['reply 1', ALIVE],
  ],
  [
    'only empty fragments',
    [{ fin: false }, { opcode: CONTINUATION, fin: false }, { opcode: CONTINUATION }],
    ['close 4502', 'end'],
  ],
  [
    'a ping between two fragments',
    [
      { fin: false, payload: half },
      { opcode: PING, payload: 'p' },
      { opcode: CONTINUATION, payload: rest },
    ],
    ['pong p', 'reply 1', ALIVE],
  ],
  [
    'pings and pongs between fragments',
    [
      { fin: false, payload: half },
      { opcode: PING, payload: 'p' },
      { opcode: PONG, payload: 'q' },
      { opcode: CONTINUATION, fin: false },
      { opcode: PING, payload: 'r' },
      { opcode: CONTINUATION, payload: rest },
    ],
    ['pong p', 'pong r', 'reply 1', ALIVE],
  ],
  [
    'a close between two fragments',
    [{ fin: false, payload: half }, close(1000), { opcode: CONTINUATION, payload: rest }],
    ['close 1000', 'end'],
  ],
  [
    'a fragmented ping',
    [
      { opcode: PING, fin: false, payload: 'a' },
      { opcode: CONTINUATION, payload: 'b' },
    ],
    CUT,
  ],
  [
    'a fragmented pong',
    [
      { opcode: PONG, fin: false, payload: 'a' },
      { opcode: CONTINUATION, payload: 'b' },
    ],
    CUT,
  ],
  ['a fragmented close', [{ ...close(1000), fin: false }], CUT],
  ['a continuation of nothing', [{ opcode: CONTINUATION, payload: one }], CUT],
  ['an unfinished continuation of nothing', [{ opcode: CONTINUATION, fin: false, payload: one }], CUT],
  [
    'a continuation after a whole message',
    [{ payload: one }, 'reply 1', { opcode: CONTINUATION, payload: one }],
    ['reply 1', ...CUT],
  ],
  // The native server takes a whole message within fragments as the last of them. Nobody but the sender could gain.
  ['a new message within fragments', [{ fin: false, payload: half }, { payload: one }], ['close 4502', 'end']],
  [
    'a last fragment with the opcode of a message',
    [{ fin: false, payload: half }, { payload: rest }],
    ['reply 1', ALIVE],
  ],
  [
    'a new fragmented message within fragments',
    [
      { fin: false, payload: half },
      { fin: false, payload: one },
    ],
    CUT,
  ],
  [
    'a text within binary fragments',
    [
      { fin: false, payload: half },
      { opcode: TEXT, payload: 'x' },
    ],
    CUT,
  ],
  [
    'a fragmented text',
    [
      { opcode: TEXT, fin: false, payload: 'a' },
      { opcode: CONTINUATION, payload: 'b' },
    ],
    ['close 4502', 'end'],
  ],
  // UTF-8 (group 6)
  ['a text that is not UTF-8', [{ opcode: TEXT, payload: bytes(0xff) }], CUT],
  ['a text with a surrogate', [{ opcode: TEXT, payload: bytes(0xed, 0xa0, 0x80) }], CUT],
  ['a text with an overlong form', [{ opcode: TEXT, payload: bytes(0xc0, 0xaf) }], CUT],
  ['a text above U+10FFFF', [{ opcode: TEXT, payload: bytes(0xf4, 0x90, 0x80, 0x80) }], CUT],
  ['a text that ends within a character', [{ opcode: TEXT, payload: bytes(0xe2, 0x82) }], CUT],
  [
    'a character of two text fragments',
    [
      { opcode: TEXT, fin: false, payload: bytes(0xe2, 0x82) },
      { opcode: CONTINUATION, payload: bytes(0xac) },
    ],
    ['close 4502', 'end'],
  ],
  [
    'invalid UTF-8 in a text of two fragments',
    [
      { opcode: TEXT, fin: false, payload: 'a' },
      { opcode: CONTINUATION, payload: bytes(0xff) },
    ],
    CUT,
  ],
  ['binary bytes that are not UTF-8', [{ payload: bytes(0xff) }], ['close 4502', 'end']],
];
server.testRows(t, rows);

server.testNoneLeft(t);
