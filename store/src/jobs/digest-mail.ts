/** The unread messages of one conversation. */
export interface UnreadConversation {
  conversation_id: string;
  /** Empty if the conversation has no title. */
  title: string;
  /** Number of unread messages by other users. */
  unread: number;
  /** The newest of the unread messages, oldest first. */
  messages: { sender_id: string; content_type: string; body: Uint8Array; sent_at: Date; files: string[] }[];
}

/**
 * The unread messages of a user. `conversations` holds the ones that the mail shows. `unread` is the number of all
 * unread messages and `places` the number of their conversations, including the ones that it does not show.
 */
export interface Digest {
  conversations: readonly UnreadConversation[];
  unread: number;
  places: number;
}

/** Characters of a message that the mail shows. */
const EXCERPT = 300;

/** Returns the subject and the bodies of a digest. `link` is the address of the page for unsubscribing. */
export function composeDigest({ conversations, unread, places }: Digest, link: string) {
  const more = places - conversations.length;
  const others = more > 0 ? [`And in ${plural(more, 'other conversation')}.`] : [];
  const unsubscribe = `<p><a href="${escapeHtml(link)}">Unsubscribe</a></p>`;
  return {
    subject: `${plural(unread, 'unread message')} in ${plural(places, 'conversation')}`,
    text: [...conversations.map(textOf), ...others, `To get no more of these mails: ${link}`].join('\n\n'),
    html: [...conversations.map(htmlOf), ...others.map((line) => `<p>${line}</p>`), unsubscribe].join(''),
  };
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * Puts text by users on one line: it replaces every character that a mail program may treat as a line break, so that
 * nobody can add lines to the mail.
 */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const headingOf = ({ title, unread }: UnreadConversation) =>
  title ? `${oneLine(title)}: ${plural(unread, 'unread message')}` : plural(unread, 'unread message');

/** Summarizes a message on one line; for content that is not text, the summary is its content type. */
function excerptOf({ content_type, body, files }: UnreadConversation['messages'][number]): string {
  const names = files.map((name) => ` [${oneLine(name) || 'a file'}]`).join('');
  if (content_type !== '' && !content_type.startsWith('text/')) return `(${oneLine(content_type)})${names}`;
  const text = oneLine(Buffer.from(body).toString());
  return `${text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text}${names}`.trim();
}

function textOf(conversation: UnreadConversation): string {
  const lines = conversation.messages.map((message) => `  ${oneLine(message.sender_id)}: ${excerptOf(message)}`);
  return [headingOf(conversation), ...lines].join('\n');
}

function htmlOf(conversation: UnreadConversation): string {
  const items = conversation.messages.map(
    (message) => `<li><b>${escapeHtml(oneLine(message.sender_id))}</b>: ${escapeHtml(excerptOf(message))}</li>`,
  );
  return `<h3>${escapeHtml(headingOf(conversation))}</h3><ul>${items.join('')}</ul>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
