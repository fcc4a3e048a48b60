import { createHash } from 'node:crypto';
import nodemailer from 'nodemailer';
import { unsubscribeToken } from '../users/unsubscribe.js';

/** How mail is sent. */
export interface MailerOptions {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  url: string;
  /** The sender's address. */
  from: string;
  /** Where users reach the store's HTTP service: links begin with it. */
  publicUrl: string;
  /** What unsubscribe links are signed with. */
  secret: string;
}

/** What is unread in one conversation. */
export interface UnreadConversation {
  conversation_id: string;
  /** Empty: the conversation has none. */
  title: string;
  /** How many messages by others. */
  unread: number;
  /** The newest ones, the oldest first. */
  messages: { sender_id: string; content_type: string; body: Uint8Array; sent_at: Date; files: string[] }[];
}

/** All that is unread: the conversations that are shown, and how much there is in how many altogether. */
export interface Digest {
  conversations: readonly UnreadConversation[];
  unread: number;
  places: number;
}

/** That the mail server takes no mail for an address, and never will. */
export class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError';
}

/** Sends e-mail. */
export interface Mailer {
  /**
   * Tells a user of what is unread. Mails under one `id` have one Message-ID. Rejects where it is to be tried again, with
   * a RefusedAddressError where the server refuses the recipient for good.
   */
  sendDigest(id: string, user: { user_id: string; email: string }, digest: Digest): Promise<void>;
  close(): void;
}

/** Characters of a message that a mail shows. */
const EXCERPT = 300;

/** What nodemailer says of a failure. */
interface SMTPError {
  code: string;
  responseCode: number;
}

/** Sends over SMTP. */
export function createMailer({ url, from, publicUrl, secret }: MailerOptions): Mailer {
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  const transport = nodemailer.createTransport({ url, pool: true, maxConnections: 2, ...timeouts });
  return {
    async sendDigest(id, { user_id, email }, { conversations, unread, places }) {
      const link = `${publicUrl}/v1/unsubscribe?token=${unsubscribeToken(secret, user_id)}`;
      const more = places - conversations.length;
      const domain = from.slice(from.lastIndexOf('@') + 1).replace(/[^A-Za-z0-9.-]/g, '');
      const mail = {
        from,
        // An object and not a line, so that no address can be read out of it but this one.
        to: { name: '', address: email },
        subject: `${plural(unread, 'unread message')} in ${plural(places, 'conversation')}`,
        messageId: `<${createHash('sha256').update(id).digest('hex').slice(0, 32)}@${domain}>`,
        list: { unsubscribe: link },
        headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', 'Auto-Submitted': 'auto-generated' },
        text: [
          ...conversations.map(textOf),
          ...(more > 0 ? [`And in ${plural(more, 'other conversation')}.`] : []),
          `To get no more of these mails: ${link}`,
        ].join('\n\n'),
        html: `${conversations.map(htmlOf).join('')}${more > 0 ? `<p>And in ${plural(more, 'other conversation')}.</p>` : ''}<p><a href="${escapeHtml(link)}">Unsubscribe</a></p>`,
      };
      try {
        await transport.sendMail(mail);
      } catch (error) {
        const { responseCode = 0, code, message } = error as Partial<SMTPError> & Error;
        if (code === 'EENVELOPE' && responseCode >= 500) throw new RefusedAddressError(message, { cause: error });
        throw error;
      }
    },
    close: () => transport.close(),
  };
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const headingOf = ({ title, unread }: UnreadConversation) =>
  title ? `${oneLine(title)}: ${plural(unread, 'unread message')}` : plural(unread, 'unread message');

/** A message in a line; what is no text is named by its type. */
function excerptOf({ content_type, body, files }: UnreadConversation['messages'][number]): string {
  const names = files.map((name) => ` [${oneLine(name) || 'a file'}]`).join('');
  if (content_type !== '' && !content_type.startsWith('text/')) return `(${content_type})${names}`;
  const text = oneLine(Buffer.from(body).toString());
  return `${text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text}${names}`.trim();
}

function textOf(conversation: UnreadConversation): string {
  const lines = conversation.messages.map((message) => `  ${message.sender_id}: ${excerptOf(message)}`);
  return [headingOf(conversation), ...lines].join('\n');
}

function htmlOf(conversation: UnreadConversation): string {
  const items = conversation.messages.map(
    (message) => `<li><b>${escapeHtml(message.sender_id)}</b>: ${escapeHtml(excerptOf(message))}</li>`,
  );
  return `<h3>${escapeHtml(headingOf(conversation))}</h3><ul>${items.join('')}</ul>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
