import { createMailer } from '@godwit/store';
import t from 'tap';
import { startMailServer } from '../testing/mail-server.js';

/** Answers to a recipient, and whether they mean that the address does not exist and must be removed. */
const ANSWERS: [code: number, text: string, gone: boolean][] = [
  [550, '5.1.1 The email account that you tried to reach does not exist', true],
  [550, '5.1.2 Host unknown', true],
  [553, '5.1.3 Bad recipient address syntax', true],
  [551, '5.1.6 Mailbox has moved', true],
  [556, '5.1.10 Recipient address has null MX', true],
  [550, 'no such user', true],
  [550, 'User unknown in virtual mailbox table', true],
  [550, 'Recipient address rejected: User unknown in local recipient table', true],
  [550, 'Requested action not taken: mailbox not found', true],
  [553, "sorry, that recipient doesn't exist", true],
  // Refusals because of the relay, the sender or the mail, or temporary ones.
  [554, '5.7.1 <ben@example.com>: Relay access denied', false],
  [550, '5.7.1 Unable to relay', false],
  [550, 'relay not permitted: unknown sender', false],
  [554, '5.7.1 Service unavailable; client host blocked', false],
  [550, '5.7.26 This mail is unauthenticated', false],
  [553, '5.1.8 Domain of sender address does not exist', false],
  [553, '5.1.7 Invalid sender address', false],
  [552, '5.2.2 Mailbox full', false],
  [550, 'rejected: see our policy', false],
  [550, 'unknown sender domain', false],
  [550, 'invalid HELO name', false],
  [550, 'user unknown to this client: relay through your own server', false],
  [530, '5.7.0 Authentication required', false],
  [450, '4.1.1 no such user for now', false],
  [451, 'later', false],
];

t.test('an address is removed only if the mail server says that it does not exist', async (t) => {
  const server = await startMailServer();
  const mailer = createMailer({
    url: server.url,
    from: 'chat@example.com',
    publicUrl: 'https://example.com',
    secret: 'a secret of the tests, long enough to be one',
  });
  t.teardown(async () => {
    mailer.close();
    await server.stop();
  });
  const digest = { conversations: [], unread: 1, places: 1 };
  const send = () => mailer.sendDigest('id', { user_id: 'ben', email: 'ben@example.com' }, digest);
  for (const [code, text, gone] of ANSWERS) {
    server.refuse(code, text);
    const error = await send().then(
      () => undefined,
      (error) => error,
    );
    t.equal(error?.name, gone ? 'RefusedAddressError' : 'Error', `${code} ${text}: ${error}`);
  }
  // The same answer to the sender says nothing about the recipient.
  server.refuse(550, '5.1.1 no such user', 'sender');
  await t.rejects(send(), { name: 'Error', message: /no such user/ });
  await send();
  t.equal(server.mails.length, 1);
});
