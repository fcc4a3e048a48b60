import type { Seeded } from './seeded.js';

/** A fault injector for the frames that a gateway receives over Redis pub/sub. */
export interface BusFault {
  /** Returns a filter for one connection: takes bytes that Redis sends, returns the bytes that the gateway receives. */
  filter(): (bytes: Buffer) => Buffer;
  /** Whether frames are being lost, repeated and reordered. */
  active: boolean;
  /** Frames that were lost, repeated and moved behind the next one. */
  readonly counts: { lost: number; repeated: number; reordered: number };
}

/** Loses, repeats and reorders whole pub/sub messages; all other replies of Redis pass unchanged. */
export function createBusFault(random: Seeded): BusFault {
  const counts = { lost: 0, repeated: 0, reordered: 0 };
  const fault: BusFault = {
    active: false,
    counts,
    filter() {
      let rest: Buffer = Buffer.alloc(0);
      let late: Buffer | undefined;
      return (bytes) => {
        rest = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
        const out: Buffer[] = [];
        for (let end = endOfReply(rest, 0); end > 0; end = endOfReply(rest, 0)) {
          const reply = rest.subarray(0, end);
          rest = rest.subarray(end);
          const kind = fault.active && isMessage(reply) ? random.between(0, 9) : -1;
          if (kind === 0) counts.lost++;
          else if (kind === 1 && !late) {
            counts.reordered++;
            late = reply;
            continue;
          } else {
            out.push(reply);
            if (kind === 2) {
              counts.repeated++;
              out.push(reply);
            }
          }
          if (late) out.push(late);
          late = undefined;
        }
        return Buffer.concat(out);
      };
    },
  };
  return fault;
}

const MESSAGE = Buffer.from('3\r\n$7\r\nmessage\r\n');
const isMessage = (reply: Buffer) => reply.subarray(1, 1 + MESSAGE.length).equals(MESSAGE);
/** RESP values per element of a collection, by its type: a map has two. */
const COLLECTIONS: Record<string, number> = { '*': 1, '>': 1, '~': 1, '%': 2 };

/** The end of the reply that begins at `at`, or 0 if the reply is incomplete. RESP 2 and 3. */
function endOfReply(bytes: Buffer, at: number): number {
  const line = bytes.indexOf('\r\n', at);
  if (line < 0) return 0;
  const type = String.fromCharCode(bytes[at] ?? 0);
  const number = Number(bytes.toString('latin1', at + 1, line));
  if (type === '$') {
    const end = number < 0 ? line + 2 : line + 2 + number + 2;
    return end <= bytes.length ? end : 0;
  }
  let end = line + 2;
  for (let n = 0; n < number * (COLLECTIONS[type] ?? 0); n++) {
    end = endOfReply(bytes, end);
    if (end === 0) return 0;
  }
  return end;
}
