import { createHash } from 'node:crypto';
import { Code, GodwitError } from '@godwit/schema';
import { isService } from '../auth/caller.js';
import { jsonParam } from '../database/params.js';
import { type AppendItem, problemOfItem } from '../messages/append.js';
import type { MessageRow } from '../messages/message-row.js';
import type { Store } from '../store.js';
import type { JudgedMessage } from './judge.js';
import type { Verdict } from './verdict.js';

/** An item that passed, with the content to post; or the reason for its refusal. */
export type JudgedItem = { item: AppendItem; failure?: undefined } | { failure: GodwitError };

const KNOWN = `
  select i.ord::int as ord
  from rows from (jsonb_to_recordset($1::text::jsonb) as (c text, s text, m text)) with ordinality as i(c, s, m, ord)
  cross join lateral (
    select 1 from messages t
    where t.conversation_id = i.c and t.sender_id = i.s and t.client_message_id = decode(i.m, 'hex') limit 1
  ) known`;

/**
 * Judges messages that are to be appended, each by itself; results are in the order of the items. A message that was
 * posted already passes without a question, as does one that append refuses anyway. Never rejects for one item.
 */
export async function judgeMessages(store: Store, items: readonly AppendItem[]): Promise<JudgedItem[]> {
  const { judge } = store;
  if (!judge) return items.map((item) => ({ item }));
  const invalid = items.map((item) => problemOfItem(item) !== undefined);
  const valid = items.filter((_, index) => !invalid[index]);
  const asked = valid.map(({ conversation_id: c, sender_id: s, client_message_id }) => {
    return { c, s, m: Buffer.from(client_message_id as Uint8Array).toString('hex') };
  });
  const rows = valid.length > 0 ? await store.databases.reads.query<{ ord: number }>(KNOWN, [jsonParam(asked)]) : [];
  const known = new Set(rows.map(({ ord }) => valid[ord - 1]));
  return Promise.all(
    items.map(async (item, index): Promise<JudgedItem> => {
      if (invalid[index] || known.has(item)) return { item: { ...item, judged: true } };
      const { content_type = '', body = new Uint8Array(), attachment_ids = [] } = item;
      const message = { ...item, content_type, body, attachment_ids } as JudgedMessage;
      try {
        const verdict = await judge.judge(message);
        if (verdict.action === 'refuse') return { failure: refusal(verdict.reason) };
        if (verdict.action === 'allow') return { item: { ...item, judged: true } };
        const original_digest = digestOf(content_type ?? '', body ?? new Uint8Array());
        return {
          item: { ...item, content_type: verdict.content_type, body: verdict.body, original_digest, judged: true },
        };
      } catch (error) {
        return { failure: GodwitError.from(error) };
      }
    }),
  );
}

/**
 * Judges the new content of a message; undefined: it passes as it is. Throws PERMISSION_DENIED if it is refused. An edit
 * that is refused anyway, or that changes nothing, passes without a question.
 */
export async function judgeEdit(
  store: Store,
  userId: string,
  {
    conversation_id,
    seq,
    content_type,
    body,
  }: { conversation_id: string; seq: number; content_type: string; body: Uint8Array },
): Promise<Extract<Verdict, { action: 'replace' }> | undefined> {
  const { judge } = store;
  // The application does not judge itself.
  if (!judge || isService(userId)) return undefined;
  const [row] = await store.databases.reads.query<MessageRow>(
    'select * from messages where conversation_id = $1 and seq = $2::bigint',
    [conversation_id, seq],
  );
  const type = content_type || row?.content_type || '';
  // A message that does not exist yet may exist once the edit is carried out, so it is asked about.
  if (row && (row.sender_id !== userId || row.deleted)) return undefined;
  if (row && row.content_type === type && Buffer.compare(row.body, body) === 0) return undefined;
  const message = { conversation_id, sender_id: userId, edited_seq: seq, content_type: type, body };
  const verdict = await judge.judge(message);
  if (verdict.action === 'refuse') throw refusal(verdict.reason);
  return verdict.action === 'replace' ? verdict : undefined;
}

/** The digest of what a sender sent: of the content type, a zero byte and the body (append_messages.sql). */
export function digestOf(contentType: string, body: Uint8Array): Uint8Array {
  return createHash('sha256').update(contentType).update(Uint8Array.of(0)).update(body).digest();
}

const refusal = (reason: string) => new GodwitError(Code.CODE_PERMISSION_DENIED, reason);
