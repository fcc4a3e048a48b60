import type { Seeded } from '../faults/seeded.js';

/** Numbers at which lengths and varints of protobuf change their form, or overflow. */
const EDGES: readonly (readonly number[])[] = [
  [0x00],
  [0x7f],
  [0x80, 0x01],
  [0xff, 0x7f],
  [0xff, 0xff, 0xff, 0xff, 0x07],
  [0xff, 0xff, 0xff, 0xff, 0x0f],
  [0x80, 0x80, 0x80, 0x80, 0x10],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f],
  [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
  [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80],
  // Bytes that are no UTF-8, and tags of groups.
  [0xed, 0xa0, 0x80],
  [0xc0, 0xaf],
  [0xf4, 0x90, 0x80, 0x80],
  [0x0b],
  [0x0c],
];

type Mutation = (bytes: Buffer, random: Seeded, others: readonly Uint8Array[]) => Buffer;

const at = (bytes: Buffer, random: Seeded) => random.between(0, Math.max(0, bytes.length - 1));

function replaced(bytes: Buffer, from: number, to: number, by: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]);
}

const changeByte = (bytes: Buffer, random: Seeded, change: (byte: number) => number): Buffer => {
  const index = at(bytes, random);
  if (bytes.length > 0) bytes[index] = change(bytes[index] as number) & 0xff;
  return bytes;
};

const mutations: readonly Mutation[] = [
  // A flipped bit.
  (bytes, random) => changeByte(bytes, random, (byte) => byte ^ (1 << random.between(0, 7))),
  // Any byte.
  (bytes, random) => changeByte(bytes, random, () => random.between(0, 255)),
  // A length, or any number, that is a little off.
  (bytes, random) => changeByte(bytes, random, (byte) => byte + random.pick([-2, -1, 1, 2, 16])),
  // A varint at an edge, inserted or written over.
  (bytes, random) => {
    const from = at(bytes, random);
    return replaced(bytes, from, from + random.between(0, 2), Uint8Array.from(random.pick(EDGES)));
  },
  // Truncated.
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  // A part removed.
  (bytes, random) => {
    const from = at(bytes, random);
    return replaced(bytes, from, from + random.between(1, 16), new Uint8Array());
  },
  // A part repeated.
  (bytes, random) => {
    const from = at(bytes, random);
    const part = bytes.subarray(from, from + random.between(1, 64));
    const times = random.next() < 0.02 ? 300 : random.between(1, 4);
    return replaced(bytes, from, from, Buffer.concat(Array.from({ length: times }, () => part)));
  },
  // A part of another input.
  (bytes, random, others) => {
    const other = Buffer.from(random.pick(others));
    const from = at(other, random);
    const index = at(bytes, random);
    return replaced(bytes, index, index + random.between(0, 16), other.subarray(from, from + random.between(1, 64)));
  },
  // The beginning of one input and the end of another.
  (bytes, random, others) => {
    const other = Buffer.from(random.pick(others));
    return Buffer.concat([bytes.subarray(0, at(bytes, random)), other.subarray(at(other, random))]);
  },
];

/** Maximum bytes of a mutated input. */
const MAX_BYTES = 64 * 1024;

/** A copy of one of the valid inputs with up to six mutations; one of twenty is left valid. */
export function mutated(valid: readonly Uint8Array[], random: Seeded): Buffer {
  let bytes: Buffer = Buffer.from(random.pick(valid));
  if (random.next() < 0.05) return bytes;
  const times = random.pick([1, 1, 1, 2, 3, 6]);
  for (let done = 0; done < times; done++) bytes = random.pick(mutations)(bytes, random, valid);
  return bytes.subarray(0, MAX_BYTES);
}
