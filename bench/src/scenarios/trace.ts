import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** A message of a trace. */
export interface TraceMessage {
  user: string;
  text: string;
  /** The 1-based number of an earlier message of the room; 0 if it is not a reply. */
  reply_to: number;
}

/** A room of a trace: all people who appear in it, and its messages in order. */
export interface TraceRoom {
  name: string;
  people: string[];
  messages: TraceMessage[];
}

/** A person joining or leaving a room of a trace. */
export interface TraceMove {
  /** The person's number, from 0, in order of first appearance; the same name in two rooms counts as two people. */
  person: number;
  joins: boolean;
}

/**
 * Reads a chat trace, plain or gzipped: one JSON object per line with `room`, `minute`, `event` (message, join, leave),
 * `user`, and for a message `text` and optionally `reply_to`. Throws with the line number if a line is invalid.
 */
export async function readTrace(file: string): Promise<TraceRoom[]> {
  const rooms = new Map<string, { people: Set<string>; messages: TraceMessage[] }>();
  for await (const { room, event, user, text, reply_to } of readLines(file)) {
    let known = rooms.get(room);
    if (!known) {
      known = { people: new Set(), messages: [] };
      rooms.set(room, known);
    }
    known.people.add(user);
    if (event === 'message') known.messages.push({ user, text: text ?? '', reply_to: reply_to ?? 0 });
  }
  return [...rooms].map(([name, { people, messages }]) => ({ name, people: [...people], messages }));
}

/** Reads the joins and leaves of a chat trace, in order; throws as `readTrace` does. */
export async function readMoves(file: string): Promise<TraceMove[]> {
  const people = new Map<string, number>();
  const moves: TraceMove[] = [];
  for await (const { room, event, user } of readLines(file)) {
    if (event !== 'join' && event !== 'leave') continue;
    const name = JSON.stringify([room, user]);
    const person = people.get(name) ?? people.size;
    people.set(name, person);
    moves.push({ person, joins: event === 'join' });
  }
  return moves;
}

async function* readLines(file: string): AsyncGenerator<TraceLine> {
  const raw = createReadStream(file);
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  raw.on('error', (error) => input.destroy(error));
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim()) yield parse(line, `${file}:${number}`);
  }
}

interface TraceLine {
  room: string;
  event: string;
  user: string;
  text?: string;
  reply_to?: number;
}

function parse(line: string, where: string): TraceLine {
  try {
    const value = JSON.parse(line);
    if ([value.room, value.event, value.user].every((field) => typeof field === 'string')) return value;
  } catch {
    // Not JSON: refused below like a line that lacks a field.
  }
  throw new Error(`${where}: a line is a JSON object with room, event and user`);
}

/** Groups rooms, in order, into groups of at most `maxSockets` people; a larger room is a group by itself. */
export function groupRooms(rooms: readonly TraceRoom[], maxSockets: number): TraceRoom[][] {
  const groups: TraceRoom[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const room of rooms) {
    if (size + room.people.length > maxSockets) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(room);
    size += room.people.length;
  }
  return groups;
}
