import type { godwit } from '@godwit/schema/client';
import type { Cursor } from '../resume.js';
import type { KeptMessage } from '../store/persistence.js';
import type { Message, User } from '../store/store.js';

/** The version of the records. Those of another version are dropped, but for unsent messages and drafts. */
const VERSION = 1;

/** The owner of the records. */
export interface RecordsOf {
  server: string;
  userId: string;
}

/** The kinds of records, by the first character of their keys; an id follows. */
export const KEYS = {
  conversation: 'c',
  /** The newest messages of a conversation. */
  messages: 'm',
  user: 'u',
  /** The client's position in a conversation: the messages are right up to this change. */
  position: 'k',
  draft: 'd',
  unsent: 'o',
  /** The epoch of the server's database. */
  epoch: 'e',
} as const;
/** The record that says whose records these are, and of which version. Its first character is that of no kind. */
export const META = 'version';

/** The record of an unsent message: `order` sorts them. */
export interface UnsentRecord extends KeptMessage {
  readonly order: number;
}

/** Everything that records say. */
export interface Parsed {
  epoch: string;
  conversations: Readonly<godwit.v1.Conversation>[];
  messages: Map<string, readonly Message[]>;
  users: User[];
  positions: Cursor[];
  drafts: Map<string, string>;
  unsent: UnsentRecord[];
  /** The keys of the records that are of no use. */
  useless: string[];
}

export function metaRecord({ server, userId }: RecordsOf) {
  return { version: VERSION, server, userId };
}

/** Reads records. Those of another user or server, of another version, or without a sensible form are useless. */
export function parseRecords(records: ReadonlyMap<string, unknown>, of: RecordsOf): Parsed {
  const parsed: Parsed = {
    epoch: '',
    conversations: [],
    messages: new Map(),
    users: [],
    positions: [],
    drafts: new Map(),
    unsent: [],
    useless: [],
  };
  const meta = object(records.get(META));
  const isOwn = meta.server === of.server && meta.userId === of.userId;
  const isCurrent = isOwn && meta.version === VERSION;
  const epoch = records.get(KEYS.epoch);
  if (isCurrent && typeof epoch === 'string') parsed.epoch = epoch;
  for (const [key, value] of records)
    if (key !== META && !(isOwn && take(parsed, isCurrent, key, value))) parsed.useless.push(key);
  parsed.unsent.sort((a, b) => a.order - b.order);
  return parsed;
}

/** Adds a record to what is parsed; returns whether it is of use. */
function take(parsed: Parsed, isCurrent: boolean, key: string, value: unknown): boolean {
  const [kind, id] = [key[0], key.slice(1)];
  if (kind === KEYS.draft && typeof value === 'string') {
    parsed.drafts.set(id, value);
    return true;
  }
  if (kind === KEYS.unsent) return takeUnsent(parsed, id, value);
  if (!isCurrent || !parsed.epoch) return false;
  if (key === KEYS.epoch) return true;
  if (kind === KEYS.conversation && object(value).conversation_id === id)
    parsed.conversations.push(value as godwit.v1.Conversation);
  else if (kind === KEYS.messages && Array.isArray(value)) parsed.messages.set(id, value);
  else if (kind === KEYS.user && object(value).user_id === id) parsed.users.push(value as User);
  else if (kind === KEYS.position && typeof object(value).seq === 'number')
    parsed.positions.push({ ...(value as Cursor), conversation_id: id, database_epoch: parsed.epoch });
  else return false;
  return true;
}

function takeUnsent({ unsent }: Parsed, id: string, value: unknown): boolean {
  const { key, order, request } = object(value);
  const { client_message_id, body } = object(request);
  if (key !== id || typeof order !== 'number') return false;
  if (!(client_message_id instanceof Uint8Array && body instanceof Uint8Array)) return false;
  unsent.push(value as UnsentRecord);
  return true;
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
