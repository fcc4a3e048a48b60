import {
  Code,
  decodeBody,
  decodeClientFrames,
  decodeServerFrames,
  encodeClientFrames,
  encodeEntry,
  GodwitError,
  godwit,
  limits,
} from '@godwit/schema';
import { type Seeded, seeded } from '../faults/seeded.js';
import { mutated } from './mutate.js';
import { type Target, Violation } from './target.js';
import { clientMessages, randomRequest, serverMessages } from './valid-frames.js';

const { SendRequest, CreateConversationRequest } = godwit.v1;
const BODIES = [SendRequest, CreateConversationRequest] as const;

/**
 * The codec. The first byte of an input says which decoder reads the rest. A decoder returns, or throws one of its errors;
 * what it returns can be encoded and decoded again.
 */
export async function openCodec(seed: number): Promise<Target> {
  const random = seeded(seed);
  const clients = clientMessages(random, 20);
  const servers = serverMessages();
  const bodies = Array.from({ length: 40 }, () => [
    SendRequest.encode(randomRequest('send', random)).finish(),
    CreateConversationRequest.encode(randomRequest('create_conversation', random)).finish(),
  ]).flat();
  const valid = [clients, servers, bodies] as const;
  return {
    input(random: Seeded) {
      const kind = random.pick([0, 0, 1, 2]);
      return Buffer.concat([Uint8Array.of(kind), mutated(valid[kind] as Uint8Array[], random)]);
    },
    run(input) {
      const bytes = input.subarray(1);
      if (input[0] === 0) decodeRequests(bytes);
      else if (input[0] === 1) decodeReplies(bytes);
      else for (const type of BODIES) decodeOne(type as never, bytes);
    },
    async close() {},
  };
}

/** Runs a decoder; undefined if it refused the bytes by an error of its own. */
function attempt<T>(name: string, decode: () => T): T | undefined {
  try {
    return decode();
  } catch (error) {
    // protobufjs throws plain errors for malformed bytes, and TypeErrors for text that is not UTF-8.
    const type = (error as Error).constructor;
    const own = type === Error || type === RangeError || isBadText(error);
    if (own && !/call stack|array length|string length|allocation/i.test(`${error}`)) return undefined;
    throw new Violation(`${name} threw ${(error as Error).stack ?? error}`, { cause: error });
  }
}

const isBadText = (error: unknown) => error instanceof TypeError && /utf-?8|encoded data/i.test(error.message);

function again(name: string, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    throw new Violation(`${name}: what was decoded cannot be encoded and decoded again: ${error}`, { cause: error });
  }
}

function decodeRequests(bytes: Uint8Array): void {
  const frames = attempt('decodeClientFrames', () => decodeClientFrames(bytes, limits.max_frames));
  if (!frames) return;
  if (frames.length === 0 || frames.length > limits.max_frames)
    throw new Violation(`decodeClientFrames returned ${frames.length} frames`);
  let total = 0;
  for (const frame of frames) total += frame.bytes.length;
  if (total > bytes.length) throw new Violation(`the frames have ${total} bytes, the message only ${bytes.length}`);
  again('decodeClientFrames', () => {
    const copy = decodeClientFrames(encodeClientFrames(frames.map(({ frame }) => frame)), limits.max_frames);
    for (const [n, { frame }] of copy.entries())
      if (frame.request !== frames[n]?.frame.request || frame.id !== frames[n]?.frame.id)
        throw new Error(`frame ${n} was ${frames[n]?.frame.request}, is ${frame.request}`);
  });
}

function decodeReplies(bytes: Uint8Array): void {
  const frames = attempt('decodeServerFrames', () => decodeServerFrames(bytes));
  if (!frames) return;
  again('decodeServerFrames', () => decodeServerFrames(Buffer.concat(frames.map((frame) => encodeEntry(frame)))));
}

function decodeOne(type: Parameters<typeof decodeBody>[0], bytes: Uint8Array): void {
  try {
    decodeBody(type, bytes);
  } catch (error) {
    if (error instanceof GodwitError && error.code === Code.CODE_INVALID_ARGUMENT) {
      // Its message must name a field, or say that the body is malformed.
      if (/^(body: is malformed|field \d+: is unknown)$/.test(error.message)) return;
    }
    throw new Violation(`decodeBody threw ${(error as Error).stack ?? error}`, { cause: error });
  }
}
