// The SDK behind a transport with one fault, given on the command line: what the runner must find.
import type { OpenTransport, Transport } from '@godwit/client';
import WebSocket from 'ws';
import { decode, encode, type Json } from '../protocol.js';
import { runSdkClient } from '../sdk-client.js';

type Frames = { frames: Json[] };

/** The effect of each fault on the messages that the client sends and receives. */
const faults: Record<string, { sent?: (frames: Json[]) => Json[]; received?: (frames: Json[]) => Json[] }> = {
  'forgets its cursors': { sent: (frames) => frames.map((frame) => without(frame, 'hello', 'resume')) },
  'sends another id again': { sent: (frames) => frames.map(withNewId) },
  'loses a message': { received: (frames) => frames.filter((frame) => seqOf(frame) !== 4) },
  'never pings': { sent: (frames) => frames.filter((frame) => !frame.ping) },
  'asks history from the beginning': {
    sent: (frames) => frames.map((frame) => without(frame, 'history', 'after_seq')),
  },
  'speaks before Hello': { sent: (frames) => (frames[0]?.hello ? [{ id: 99, ping: {} }, ...frames] : frames) },
  'sends twice': {
    sent: (frames) => frames.flatMap((frame) => (frame.send ? [frame, { ...frame, id: 77 }] : [frame])),
  },
  'ignores goodbye': { received: (frames) => frames.filter((frame) => !frame.goodbye) },
  'prints nonsense': {},
  'sends text': {},
  'offers no subprotocol': {},
};

function without(frame: Json, command: string, field: string): Json {
  if (!frame[command]) return frame;
  const { [field]: _, ...request } = frame[command] as Json;
  return { ...frame, [command]: request };
}

let sends = 0;
function withNewId(frame: Json): Json {
  if (!frame.send || ++sends === 1) return frame;
  return { ...frame, send: { ...(frame.send as Json), client_message_id: Buffer.alloc(16, sends).toString('base64') } };
}

function seqOf({ message_posted }: Json): unknown {
  return ((message_posted as Json | undefined)?.message as Json | undefined)?.seq;
}

const name = process.argv[2] ?? '';
const fault = faults[name];
if (!fault) throw new Error(`there is no fault ${name}`);

const open: OpenTransport = (url, events): Transport => {
  const socket = new WebSocket(url, name === 'offers no subprotocol' ? [] : 'godwit.v1');
  socket.on('open', () => events.open());
  socket.on('error', () => {});
  socket.on('message', (data: Buffer) => {
    const { frames } = decode('ServerFrames', data) as Frames;
    if (name === 'prints nonsense') console.log('connected!');
    events.message(encode('ServerFrames', { frames: fault.received?.(frames) ?? frames }));
  });
  socket.on('close', (code, reason) => events.close(code, String(reason)));
  return {
    send(bytes) {
      const { frames } = decode('ClientFrames', bytes) as Frames;
      const sent = fault.sent?.(frames) ?? frames;
      if (name === 'sends text') socket.send('hello');
      if (sent.length > 0) socket.send(encode('ClientFrames', { frames: sent }));
    },
    close: (code = 1000, reason = '') => socket.close(code, reason),
  };
};

await runSdkClient({ openTransport: open });
