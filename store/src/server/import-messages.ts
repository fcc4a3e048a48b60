import {
  CLIENT_MESSAGE_ID_BYTES,
  Code,
  checkBody,
  checkId,
  checkUint,
  checkUserId,
  GodwitError,
  invalid,
} from '@godwit/schema';
import type { ServerRequests, ServerResponseInputs } from '@godwit/schema/server';
import { noConversation } from '../conversations/refusals.js';
import type { Queryable } from '../database/database.js';
import { jsonParam } from '../database/params.js';
import { checkReturned } from '../database/returned-ids.js';
import type { Store } from '../store.js';

const MAX_MESSAGES = 10_000;

const LOCK = 'select 1 from conversations where id = $1 for no key update';
const HEAD = 'select id, last_seq from conversations where id = $1';
const KNOWN = `
  select i.n::int, known.seq
  from jsonb_to_recordset($2::text::jsonb) as i(n int, s text, m text)
  cross join lateral (
    select seq from messages t
    where t.conversation_id = $1 and t.sender_id = i.s and t.client_message_id = decode(i.m, 'hex') limit 1
  ) known`;
const INSERT = `
  insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body, reply_to)
  select $1, i.q, i.s, decode(i.m, 'hex'), to_timestamp(i.at / 1000.0), i.ct, decode(i.b, 'base64'), i.r
  from jsonb_to_recordset($2::text::jsonb) as i(q bigint, s text, m text, at bigint, ct text, b text, r bigint)`;
const ADVANCE = 'update conversations set last_seq = $2::bigint where id = $1';
// Imported messages are not new: they are unread only for members who have unread messages before them.
const READ = `
  update members set read_seq = $3::bigint
  where conversation_id = $1 and read_seq >= $2::bigint and read_seq < $3::bigint`;

type Imported = ServerRequests['ImportMessages']['messages'][number];

/**
 * Adds messages from elsewhere after the newest message of a conversation: all or none. Nothing is published, and no
 * webhook or notification follows: gateways find the messages by comparing heads, and connected members catch up.
 */
export async function importMessages(
  store: Store,
  { conversation_id, messages }: ServerRequests['ImportMessages'],
): Promise<ServerResponseInputs['ImportMessages']> {
  checkId('conversation_id', conversation_id);
  if (messages.length > MAX_MESSAGES)
    throw new GodwitError(Code.CODE_TOO_LARGE, `messages: at most ${MAX_MESSAGES}, has ${messages.length}`);
  checkMessages(messages);
  return store.databases.writes.transaction(async (tx) => {
    await tx.query(LOCK, [conversation_id]);
    const [head] = await tx.query<{ id: string; last_seq: number }>(HEAD, [conversation_id]);
    if (!head) throw noConversation(conversation_id, '@');
    checkReturned(head.id, conversation_id);
    const { seqs, added } = await number(tx, conversation_id, head.last_seq, messages);
    if (added.length === 0) return { seqs, added: 0 };
    const last = head.last_seq + added.length;
    await tx.query(INSERT, [conversation_id, jsonParam(added)]);
    await tx.query(ADVANCE, [conversation_id, last]);
    await tx.query(READ, [conversation_id, head.last_seq, last]);
    return { seqs, added: added.length };
  });
}

/** The numbers of the messages, and the rows to add: a message that the sender has in the conversation is not added. */
async function number(tx: Queryable, conversationId: string, lastSeq: number, messages: readonly Imported[]) {
  const keys = messages.map(({ sender_id: s, client_message_id }, n) => ({ n, s, m: hexOf(client_message_id) }));
  const rows = await tx.query<{ n: number; seq: number }>(KNOWN, [conversationId, jsonParam(keys)]);
  const known = new Map(rows.map(({ n, seq }) => [keyOf(keys[n] as (typeof keys)[0]), seq]));
  const added: object[] = [];
  const seqs = messages.map((message, n) => {
    const { s, m } = keys[n] as (typeof keys)[0];
    const before = known.get(keyOf({ s, m }));
    if (before !== undefined) return before;
    const q = lastSeq + added.length + 1;
    if (message.reply_to >= q)
      throw new GodwitError(
        Code.CODE_NOT_FOUND,
        `messages[${n}].reply_to: message ${message.reply_to} not found before it`,
      );
    known.set(keyOf({ s, m }), q);
    const b = Buffer.from(message.body).toString('base64');
    added.push({ q, s, m, at: message.sent_at, ct: message.content_type, b, r: message.reply_to });
    return q;
  });
  return { seqs, added };
}

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const keyOf = ({ s, m }: { s: string; m: string }) => `${m} ${s}`;

/** Throws unless each message is valid and none is older than the one before it. */
function checkMessages(messages: readonly Imported[]): void {
  const now = Date.now();
  let before = 0;
  for (const [n, { sender_id, sent_at, content_type, body, client_message_id, reply_to }] of messages.entries()) {
    const field = (name: string) => `messages[${n}].${name}`;
    checkUserId(field('sender_id'), sender_id);
    checkUint(field('sent_at'), sent_at);
    if (sent_at > now) throw invalid(field('sent_at'), 'must not be in the future');
    if (sent_at < before) throw invalid(field('sent_at'), 'must not be before the message before it');
    before = sent_at;
    checkBody(content_type, body, `messages[${n}].`);
    if (client_message_id.length !== CLIENT_MESSAGE_ID_BYTES)
      throw invalid(
        field('client_message_id'),
        `must be ${CLIENT_MESSAGE_ID_BYTES} bytes, has ${client_message_id.length}`,
      );
    checkUint(field('reply_to'), reply_to);
  }
}
