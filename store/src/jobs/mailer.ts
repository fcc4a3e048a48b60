import { createHash } from 'node:crypto';
import nodemailer from 'nodemailer';
import { unsubscribeToken } from '../users/unsubscribe.js';
import { composeDigest, type Digest } from './digest-mail.js';

/** How mail is sent. */
export interface MailerOptions {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  url: string;
  /** The sender's address. */
  from: string;
  /** Where users reach the store's HTTP service: links begin with it. */
  publicUrl: string;
  /** Key that signs unsubscribe links. */
  secret: string;
}

/** That there is no such address, as the mail server says. */
export class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError';
}

/** Sends e-mail. */
export interface Mailer {
  /**
   * Tells a user of what is unread. Mails under one `id` have one Message-ID. Rejects where it is to be tried again, with
   * a RefusedAddressError where the server says that there is no such recipient.
   */
  sendDigest(id: string, user: { user_id: string; email: string }, digest: Digest): Promise<void>;
  close(): void;
}

/** A failure as nodemailer reports it. */
interface SMTPError {
  /** The command that was refused, such as `RCPT TO`. */
  command: string;
  /** The server's answer: `550 5.1.1 no such user`. */
  response: string;
}

// Of RFC 3463's status codes, those that are about the recipient: the mailbox or its system does not exist, its syntax is bad,
// it has moved, its domain takes no mail. 5.1.7 and 5.1.8 are about the sender, 5.7.1 is about policy, as of a relay.
const NO_RECIPIENT = /^5\d\d[ -]5\.1\.(1|2|3|6|10)\b/;
// Of servers that give no such code: words for a recipient beside words for nobody, and none for anything else.
const NO_STATUS = /^55[013][ -](?!\d\.\d)/;
const NOBODY =
  /\b(unknown|no such|invalid|bad)\b.{0,20}\b(user|mailbox|recipient|account)|\b(user|mailbox|recipient|account)\b.{0,40}\b(unknown|invalid|not (exist|found|known)|doesn'?t exist)/i;
const OTHERS = /relay|sender|\bfrom\b|\b(helo|ehlo)\b|client|policy|spam|blocked/i;

/** Whether a server said that there is no such recipient. Any other refusal is the server's, the sender's or the mail's. */
function isNoRecipient({ command, response = '' }: Partial<SMTPError>): boolean {
  if (command !== 'RCPT TO') return false;
  if (!NO_STATUS.test(response)) return NO_RECIPIENT.test(response);
  return NOBODY.test(response) && !OTHERS.test(response);
}

/** Sends over SMTP. */
export function createMailer({ url, from, publicUrl, secret }: MailerOptions): Mailer {
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  const transport = nodemailer.createTransport({ url, pool: true, maxConnections: 2, ...timeouts });
  return {
    async sendDigest(id, { user_id, email }, digest) {
      const link = `${publicUrl}/v1/unsubscribe?token=${unsubscribeToken(secret, user_id)}`;
      const domain = from.slice(from.lastIndexOf('@') + 1).replace(/[^A-Za-z0-9.-]/g, '');
      const mail = {
        from,
        // An object and not a line, so that no address can be read out of it but this one.
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
