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
  /** What unsubscribe links are signed with. */
  secret: string;
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
        const { responseCode = 0, code, message } = error as Partial<SMTPError> & Error;
        if (code === 'EENVELOPE' && responseCode >= 500) throw new RefusedAddressError(message, { cause: error });
        throw error;
      }
    },
    close: () => transport.close(),
  };
}
