import { paint, printable } from '../terminal.js';

/** The parts of a message that its line shows. Both SDKs have them. */
export interface ShownMessage {
  conversation_id: string;
  seq: number;
  sender_id: string;
  sent_at: number;
  content_type: string;
  body: Uint8Array;
  reply_to: number;
  edited_at: number;
  deleted: boolean;
  attachments: readonly { name: string; size: number }[];
  reactions: readonly { emoji: string; count: number }[];
}

const strictText = new TextDecoder('utf-8', { fatal: true });

/** A time in Unix milliseconds, by the clock of this machine. */
export function timeText(ms: number): string {
  const time = new Date(ms - new Date(ms).getTimezoneOffset() * 60_000).toISOString();
  return `${time.slice(0, 10)} ${time.slice(11, 19)}`;
}

/** A message as one line for people. `conversation`: its conversation is named, too. */
export function messageLine(message: ShownMessage, { conversation = false } = {}): string {
  const { seq, sender_id, sent_at } = message;
  const head = paint(
    'dim',
    `${conversation ? `${printable(message.conversation_id)} ` : ''}${seq} ${timeText(sent_at)}`,
  );
  return `${head} ${paint('cyan', printable(sender_id))}: ${contentOf(message)}`;
}

function contentOf(message: ShownMessage): string {
  if (message.deleted) return paint('dim', '(deleted)');
  const parts = [
    message.reply_to > 0 ? paint('dim', `(to ${message.reply_to})`) : '',
    bodyOf(message),
    ...message.attachments.map(({ name, size }) => `[${printable(name)}, ${size} bytes]`),
    message.edited_at > 0 ? paint('dim', '(edited)') : '',
    ...message.reactions.map(({ emoji, count }) => `${printable(emoji)} ${count}`),
  ];
  return parts.filter(Boolean).join(' ');
}

function bodyOf({ body, content_type }: ShownMessage): string {
  if (body.length === 0) return '';
  try {
    return printable(strictText.decode(body));
  } catch {
    return `(${body.length} bytes${content_type ? ` of ${printable(content_type)}` : ''})`;
  }
}
