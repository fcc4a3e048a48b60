import { createHash } from 'node:crypto';
import nodemailer from 'nodemailer';
import { unsubscribeToken } from '../users/unsubscribe.js';
import { composeDigest, type Digest } from './digest-mail.js';

/** Options of a mailer. */
export interface MailerOptions {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  url: string;
  /** The sender's address. */
  from: string;
  /** The public address of the store's HTTP service: the beginning of every link. */
  publicUrl: string;
  /** Key that signs unsubscribe links. */
  secret: string;
}

/** The mail server said that the address does not exist. */
export class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError';
}

/** Sends e-mail. */
export interface Mailer {
  /**
   * Sends a user a digest of unread messages. All mails with the same `id` have the same Message-ID. Rejects with a
   * RefusedAddressError if the server says that the recipient does not exist; after any other error, retry.
   */
  sendDigest(id: string, user: { user_id: string; email: string }, digest: Digest): Promise<void>;
  close(): void;
}

/** An SMTP error of nodemailer. */
interface SMTPError {
  /** The command that was refused, such as `RCPT TO`. */
  command: string;
  /** The server's answer: `550 5.1.1 no such user`. */
  response: string;
}

// The status codes of RFC 3463 that concern the recipient: the mailbox or its system does not exist, its syntax is bad,
// it has moved, its domain accepts no mail. 5.1.7 and 5.1.8 concern the sender, 5.7.1 a policy such as a closed relay.
const NO_RECIPIENT = /^5\d\d[ -]5\.1\.(1|2|3|6|10)\b/;
// For servers without such codes: a word for a recipient next to a word for its absence, and no word for another cause.
const NO_STATUS = /^55[013][ -](?!\d\.\d)/;
const UNKNOWN_RECIPIENT =
  /\b(unknown|no such|invalid|bad)\b.{0,20}\b(user|mailbox|recipient|account)|\b(user|mailbox|recipient|account)\b.{0,40}\b(unknown|invalid|not (exist|found|known)|doesn'?t exist)/i;
const OTHER_CAUSE = /relay|sender|\bfrom\b|\b(helo|ehlo)\b|client|policy|spam|blocked/i;

/**
 * Whether the server said that the recipient does not exist: not if it refused because of itself, the sender or the
 * mail.
 */
function isNoRecipient({ command, response = '' }: Partial<SMTPError>): boolean {
  if (command !== 'RCPT TO') return false;
  if (!NO_STATUS.test(response)) return NO_RECIPIENT.test(response);
  return UNKNOWN_RECIPIENT.test(response) && !OTHER_CAUSE.test(response);
}

/** Connects to the server of an SMTP URL and signs in, and sends nothing. Rejects with what the server said. */
export async function checkMailServer(url: string): Promise<void> {
  const transport = nodemailer.createTransport({ url, connectionTimeout: 4_000, greetingTimeout: 4_000 });
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}

/** Creates a mailer that sends over SMTP. */
export function createMailer({ url, from, publicUrl, secret }: MailerOptions): Mailer {
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  const transport = nodemailer.createTransport({ url, pool: true, maxConnections: 2, ...timeouts });
  return {
    async sendDigest(id, { user_id, email }, digest) {
      const link = `${publicUrl}/v1/unsubscribe?token=${unsubscribeToken(secret, user_id)}`;
      const domain = from.slice(from.lastIndexOf('@') + 1).replace(/[^A-Za-z0-9.-]/g, '');
      const mail = {
        from,
        // An object, not a string: nodemailer parses a string, and could find other addresses in it.
        to: { name: '', address: email },
        messageId: `<${createHash('sha256').update(id).digest('hex').slice(0, 32)}@${domain}>`,
        list: { unsubscribe: link },
        headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', 'Auto-Submitted': 'auto-generated' },
        ...composeDigest(digest, link),
      };
      try {
        await transport.sendMail(mail);
      } catch (error) {
        if (!isNoRecipient(error as Partial<SMTPError>)) throw error;
        throw new RefusedAddressError((error as Error).message, { cause: error });
      }
    },
    close: () => transport.close(),
  };
}
