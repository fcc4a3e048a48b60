import { EventEmitter, once } from 'node:events';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** An SMTP server on the loopback interface that keeps what it is given. */
export interface MailServer {
  url: string;
  mails: ParsedMail[];
  /** Resolves when there are as many mails. */
  until(count: number): Promise<void>;
  /** The answer to the next recipient, once: `550 no such user`, say. */
  refuse(code: number, message: string): void;
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const events = new EventEmitter();
  let refusal: (Error & { responseCode?: number }) | undefined;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo(_address, _session, callback) {
      const error = refusal;
      refusal = undefined;
      callback(error ?? null);
    },
    onData(stream, _session, callback) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        callback();
        events.emit('mail');
      }, callback);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    async until(count) {
      while (mails.length < count) await once(events, 'mail');
    },
    refuse(code, message) {
      refusal = Object.assign(new Error(message), { responseCode: code });
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
