import { EventEmitter, once } from 'node:events';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** An SMTP server on the loopback interface that keeps the mails it receives. */
export interface MailServer {
  url: string;
  mails: ParsedMail[];
  /** Resolves once there are at least `count` mails. */
  until(count: number): Promise<void>;
  /** Refuses the next recipient or sender, once, with an answer such as `550 no such user`. */
  refuse(code: number, message: string, whom?: 'recipient' | 'sender'): void;
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const events = new EventEmitter();
  const refusals: { [whom in 'recipient' | 'sender']?: Error | undefined } = {};
  const take = (whom: keyof typeof refusals) => {
    const refusal = refusals[whom];
    delete refusals[whom];
    return refusal ?? null;
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom(_address, _session, callback) {
      callback(take('sender'));
    },
    onRcptTo(_address, _session, callback) {
      callback(take('recipient'));
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
    refuse(code, message, whom = 'recipient') {
      refusals[whom] = Object.assign(new Error(message), { responseCode: code });
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
