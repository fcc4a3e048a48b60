// The cases of the Autobahn test suite for WebSocket servers, as bytes on a TCP connection: closes.
import t from 'tap';
import {
  bytes,
  type ConformanceRow,
  ConformanceServer,
  CUT,
  close,
  EMPTY_CLOSE,
  request,
} from '../testing/conformance-server.js';
import { Opcode } from '../testing/tcp-websocket.js';

const { CLOSE, PING } = Opcode;

const one = request(1);

const server = new ConformanceServer(t);

const rows: ConformanceRow[] = [
  // Closes (group 7)
  ['a close without a code', [{ opcode: CLOSE }], EMPTY_CLOSE],
  ['a close with a payload of one byte', [{ opcode: CLOSE, payload: 'x' }], EMPTY_CLOSE],
  ['a close with a reason', [close(1000, 'bye')], ['close 1000', 'end']],
  ['a close with a reason of 123 bytes', [close(1000, 'x'.repeat(123))], ['close 1000', 'end']],
  ['a close with a reason of 124 bytes', [close(1000, 'x'.repeat(124))], CUT],
  ['a close with a reason that is not UTF-8', [close(1000, bytes(0xff, 0xfe))], EMPTY_CLOSE],
  ...[1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 4000, 4999].map(
    (code): ConformanceRow => [`a close with ${code}`, [close(code)], [`close ${code}`, 'end']],
  ),
  ...[1012, 1013, 1014, 3000, 3999].map(
    (code): ConformanceRow => [`a close with ${code}, unknown to the native server`, [close(code)], EMPTY_CLOSE],
  ),
  ...[0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65_535].map(
    (code): ConformanceRow => [`a close with the invalid code ${code}`, [close(code)], EMPTY_CLOSE],
  ),
  ['a message after a close', [close(1000), { payload: one }], ['close 1000', 'end']],
  ['a ping after a close', [close(1000), { opcode: PING, payload: 'x' }], ['close 1000', 'end']],
  ['two closes', [close(1000), close(1001)], ['close 1000', 'end']],
  ['garbage after a close', [close(1000), bytes(0xff, 0xff, 0xff, 0xff)], ['close 1000', 'end']],
  ['a message before a close', [{ payload: one }, 'reply 1', close(1000)], ['reply 1', 'close 1000', 'end']],
];
server.testRows(t, rows);

server.testNoneLeft(t);
