/** The newest of the unread conversations of a user, and the totals. */
export interface UnreadSummary {
  conversation_id: string;
  title: string;
  unread: number;
  /** Of the newest unread message; null: it was deleted. */
  seq: number | null;
  sender_id: string | null;
  content_type: string | null;
  /** The beginning of the body. */
  body: Uint8Array | null;
  /** Unread messages of all conversations, and the number of these. */
  total: number;
  conversations: number;
}

/** Characters of a message that a push shows. */
const MAX_TEXT = 200;

/**
 * The JSON of a push, which is below the 4,096 bytes that push services accept: ids have at most 64 bytes, titles 256.
 * Without `showText` it names neither the title nor the text.
 */
export function pushMessage(
  { conversation_id, title, unread, seq, sender_id, content_type, body, total, conversations }: UnreadSummary,
  showText: boolean,
): string {
  const isText = content_type === '' || content_type?.startsWith('text/');
  const text = isText && body ? Buffer.from(body).toString().trim() : '';
  return JSON.stringify({
    type: 'unread',
    conversation_id,
    unread,
    seq: seq ?? undefined,
    sender_id: sender_id ?? undefined,
    total,
    conversations,
    ...(showText && { title: title || undefined, text: shorten(text) || undefined }),
  });
}

/** At most MAX_TEXT characters; `\ufffd` is what a multi-byte character leaves that the limit of bytes has cut. */
function shorten(text: string): string {
  const characters = [...text.replace(/\ufffd$/, '')];
  return characters.length > MAX_TEXT ? `${characters.slice(0, MAX_TEXT - 1).join('')}…` : characters.join('');
}
