import type { Godwit } from '@godwit/server';
import type { Sql } from 'postgres';

/** A row of the table of old messages. */
interface OldMessage {
  id: string;
  author: string;
  sent_at: Date;
  body: string;
}

/** Imports the old messages of a room into its conversation; may be repeated. Returns how many were added. */
export async function importOldMessages(godwit: Godwit, sql: Sql, room: string): Promise<number> {
  let imported = 0;
  const rows = sql<OldMessage[]>`select id, author, sent_at, body from app.old_messages
    where room = ${room} order by sent_at, id`;
  for await (const batch of rows.cursor(10_000)) {
    const messages = batch.map(({ id, author, sent_at, body }) => ({
      sender_id: author,
      sent_at: sent_at.getTime(),
      content_type: 'text/plain',
      body,
      client_message_id: Buffer.from(id.replaceAll('-', ''), 'hex'),
    }));
    const { added } = await godwit.importMessages({ conversation_id: room, messages }, { timeoutMs: 60_000 });
    imported += added;
  }
  return imported;
}
