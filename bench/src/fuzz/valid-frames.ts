import { type Command, commands, encodeClientFrames, encodeEntry } from '@godwit/schema';
import { type Field, fieldsOf, isScalar } from '@godwit/schema/client';
import type { Seeded } from '../faults/seeded.js';

const TEXTS = [
  '',
  'room',
  'ann',
  'ben',
  'x',
  'héllo',
  '\u{1f511}',
  'text/plain',
  'a'.repeat(64),
  'b'.repeat(300),
  '\0',
];
const UINTS = [0, 1, 2, 127, 128, 200, 65_536, 2 ** 31 - 1, 2 ** 32 - 1];

function randomValue(type: string, random: Seeded): unknown {
  if (!isScalar(type)) return randomMessage(type, random);
  if (type === 's') return random.pick(TEXTS);
  if (type === 'b') {
    const length = random.pick([0, 1, 16, 16, 16, 17, 200]);
    return Uint8Array.from({ length }, () => random.between(0, 255));
  }
  if (type === 't') return random.next() < 0.5;
  if (type === 'e') return random.between(0, 5);
  return random.pick(type === 'u' ? [...UINTS, 2 ** 53 - 1] : UINTS);
}

function randomField({ type, repeated }: Field, random: Seeded): unknown {
  if (!repeated) return randomValue(type, random);
  return Array.from({ length: random.pick([0, 1, 2, 5]) }, () => randomValue(type, random));
}

function randomMessage(type: string, random: Seeded): object {
  const present = fieldsOf(type).filter(() => random.next() < 0.8);
  return Object.fromEntries(present.map((field) => [field.name, randomField(field, random)]));
}

/** A request with random fields of the right types. */
export function randomRequest(command: Command, random: Seeded): object {
  return randomMessage(`${commands[command].rpc}Request`, random);
}

/** Messages of clients: each request of the protocol `times` times, one to four in a message. */
export function clientMessages(random: Seeded, times: number): Uint8Array[] {
  const names = Object.keys(commands) as Command[];
  const all = Array.from({ length: times }, () => names).flat();
  return all.map((command, index) => {
    const more = Array.from({ length: random.pick([0, 0, 1, 3]) }, () => random.pick(names));
    return encodeClientFrames(
      [command, ...more].map((each, n) => ({ id: index * 4 + n + 1, [each]: randomRequest(each, random) })),
    );
  });
}

/** Messages of gateways: one of each common reply and event. */
export function serverMessages(): Uint8Array[] {
  const body = Buffer.from('hello');
  const message = { conversation_id: 'room', seq: 3, sender_id: 'ann', sent_at: 1, content_type: 'text/plain', body };
  const frames = [
    { id: 1, hello: { user_id: 'ann', session_id: 's', heads: [{ conversation_id: 'room', last_seq: 3 }] } },
    { id: 2, ping: {} },
    { id: 3, send: { conversation_id: 'room', seq: 3, sent_at: 1 } },
    { id: 4, history: { messages: [message, message], has_more: true } },
    { id: 5, error: { code: 3, message: 'conversation_id: is empty', retry_after_ms: 100 } },
    { message_posted: { message } },
    { message_changed: { message: { ...message, revision: 4 } } },
    { signaled: { conversation_id: 'room', sender_id: 'ann', content_type: 'x', body, key: 'k' } },
    { conversation_left: { conversation_id: 'room', seq: 3 } },
    { resumed: { conversation_id: 'room', from_seq: 1, to_seq: 3, to_change: 4 } },
    { goodbye: { reconnect_after_ms: 5 } },
  ];
  const entries = frames.map((frame) => encodeEntry(frame as never));
  return [...entries, Buffer.concat(entries)];
}
