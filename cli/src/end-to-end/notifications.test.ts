import t from 'tap';
import { startExternalSystem } from '../testing/external-system.js';

// Each test waits for seconds repeatedly, on its own system.
t.jobs = 4;

t.test(
  'an offline user gets one mail and one event for all unread messages; online or up-to-date users get none',
  async (t) => {
    const { client, away, digest, mail, hook, cron } = await startExternalSystem(t);
    for (const user of ['ben', 'eve', 'kim', 'tom']) await away(user);
    const [ann, kim] = [await client('ann'), await client('kim')];
    await ann.createConversation({
      conversation_id: 'c',
      title: 'Plans',
      member_ids: ['ben', 'eve', 'kim', 'tom', 'una'],
    });
    await ann.createConversation({ conversation_id: 'd', title: '', member_ids: ['ben'] });
    await ann.send({ conversation_id: 'c', body: 'first <b>' });
    await ann.send({ conversation_id: 'c', body: 'second' });
    await ann.send({ conversation_id: 'd', body: new Uint8Array([1]), content_type: 'image/png' });
    const eve = await client('eve');
    await eve.markRead({ conversation_id: 'c', seq: 2 });
    eve.close();
    const tom = await client('tom');
    t.match(await digest(), /queued digests for [23] users/);

    t.same(mail.mails.map(({ to }) => (Array.isArray(to) ? '' : to?.text)).sort(), ['ben@example.com']);
    const [first] = mail.mails;
    t.equal(first?.subject, '3 unread messages in 2 conversations');
    t.match(first?.text, /Plans: 2 unread messages\n {2}ann: first <b>\n {2}ann: second\n/);
    t.match(first?.text, /1 unread message\n {2}ann: \(image\/png\)/);
    t.match(first?.html, 'ann</b>: first &lt;b&gt;');
    t.match(first?.from?.text, 'chat@example.com');
    const told = await hook.until('user.unread', 2);
    t.same(
      told.map(({ data }) => data.user_id).sort(),
      ['ben', 'una'],
      'a user without a known address gets only the event',
    );
    t.match(told.find(({ data }) => data.user_id === 'ben')?.data.conversations, [
      { conversation_id: 'd', unread: 1, last_seq: 1 },
      { conversation_id: 'c', unread: 2, last_seq: 2 },
    ]);

    t.equal(await cron('digest'), 'queued digests for 0 users', 'no second notification');
    await ann.send({ conversation_id: 'd', body: 'and another' });
    await digest();
    t.equal(mail.mails.length, 2);
    t.match(mail.mails[1]?.subject, '2 unread messages in 1 conversation');
    kim.close();
    tom.close();
  },
);

t.test('a user online during the quiet period gets no notification, even if offline again by its end', async (t) => {
  const { client, away, digest, settled, mail, count } = await startExternalSystem(t);
  await away('ben');
  const ann = await client('ann');
  await ann.send({ to_user_id: 'ben', body: 'are you there?' });
  await settled();
  t.equal(await count('notifications'), 1);
  await away('ben');
  t.equal(await count('notifications'), 0);
  await digest();
  t.same(mail.mails, []);
});

t.test('a notification waits for a quiet period, but no longer than NOTIFY_MAX_SECONDS', async (t) => {
  const { client, away, cron, settled, databases, mail } = await startExternalSystem(t, {
    NOTIFY_QUIET_SECONDS: '1000',
    NOTIFY_MAX_SECONDS: '6000',
  });
  await away('ben');
  const ann = await client('ann');
  await ann.send({ to_user_id: 'ben', body: '1' });
  await settled();
  const later = (seconds: number) =>
    databases.jobs.query(
      `update notifications set since = since - ${seconds} * interval '1 second', newest_at = newest_at - ${seconds} * interval '1 second'`,
    );
  // The rest of each period is longer than the test takes.
  await later(900);
  t.match(await cron('digest'), /for 0 users/);
  for (let n = 0; n < 6; n++) {
    await ann.send({ to_user_id: 'ben', body: 'more' });
    await settled();
    t.match(await cron('digest'), /for 0 users/);
    await later(900);
  }
  t.match(await cron('digest'), /for 1 users/);
  await mail.until(1);
  t.equal(mail.mails[0]?.subject, '7 unread messages in 1 conversation');
});

t.test('muting works for one conversation, for all, and by the link in a mail', async (t) => {
  const { client, away, digest, mail, storeUrl, token } = await startExternalSystem(t);
  for (const user of ['ben', 'eve']) await away(user);
  const ann = await client('ann');
  await ann.createConversation({ conversation_id: 'loud', member_ids: ['ben', 'eve'] });
  await ann.createConversation({ conversation_id: 'other', member_ids: ['ben', 'eve'] });
  const ben = await client('ben');
  await ben.setMute({ conversation_id: 'loud', muted: true });
  t.equal((await ben.getConversation({ conversation_id: 'loud' })).conversation?.muted, true);
  await t.rejects(ben.setMute({ conversation_id: 'nowhere', muted: true }), /not a member/);
  ben.close();
  await away('ben');
  const put = async (path: string, user: string, muted: boolean) =>
    fetch(`${storeUrl}${path}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${await token(user)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ muted }),
    });
  t.equal((await put('/v1/mute', 'eve', true)).status, 200);
  await ann.send({ conversation_id: 'loud', body: 'x' });
  await ann.send({ conversation_id: 'other', body: 'y' });
  await digest();
  t.same(
    mail.mails.map(({ to, subject }) => [Array.isArray(to) ? '' : to?.text, subject]),
    [['ben@example.com', '1 unread message in 1 conversation']],
  );

  const link = new URL(mail.mails[0]?.text?.match(/https:\S+/)?.[0] ?? '');
  const header = mail.mails[0]?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line;
  t.equal(link.origin, 'https://chat.example.com');
  t.match(header, `<${link.href}>`);
  const here = `${storeUrl}${link.pathname}${link.search}`;
  t.equal((await fetch(here)).status, 200);
  t.equal((await fetch(`${here}x`)).status, 400);
  const forged = here.replace(/token=[^.]*/, `token=${Buffer.from('eve').toString('base64url')}`);
  t.equal((await fetch(forged, { method: 'POST' })).status, 400);
  await ann.send({ conversation_id: 'other', body: 'following the link alone changes nothing' });
  await digest();
  t.equal(mail.mails.length, 2);
  const form = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
  t.equal((await fetch(here, form)).status, 200);
  await ann.send({ conversation_id: 'other', body: 'z' });
  await digest();
  t.equal(mail.mails.length, 2);
});

t.test('a temporary refusal of a mail is retried; a refused address is removed', async (t) => {
  const { client, away, digest, mail, hook, count } = await startExternalSystem(t);
  await away('ben');
  const ann = await client('ann');
  mail.refuse(451, 'later');
  await ann.send({ to_user_id: 'ben', body: 'x' });
  await digest();
  t.equal(mail.mails.length, 1);

  mail.refuse(550, 'no such user');
  await ann.send({ to_user_id: 'ben', body: 'y' });
  await digest();
  await ann.send({ to_user_id: 'ben', body: 'z' });
  await digest();
  t.equal(mail.mails.length, 1);
  await hook.until('user.unread', 3);
  t.equal(await count('dead_jobs'), 0);
  t.equal(await count('notifications'), 0);
  await away('ben');
  await ann.send({ to_user_id: 'ben', body: 'again' });
  await digest();
  t.equal(mail.mails.length, 2, 'a token sets the address again');
});

t.test('concurrent digests of one user, as after an outage of the worker, report each message once', async (t) => {
  const { client, away, mail, settled, cron, databases } = await startExternalSystem(t);
  await away('ben');
  const ann = await client('ann');
  for (let n = 0; n < 30; n++) {
    await ann.createConversation({ conversation_id: `c${n}`, title: `room ${n}`, member_ids: ['ben'] });
    await ann.send({ conversation_id: `c${n}`, body: 'x' });
  }
  await settled();
  for (let n = 0; n < 3; n++)
    await databases.jobs.query(
      `insert into outbox (kind, key, payload) values ('digest', 'ben', '{"user_id": "ben"}')`,
    );
  await settled();
  t.equal(mail.mails.length, 1);
  t.equal(mail.mails[0]?.subject, '30 unread messages in 30 conversations');
  t.match(mail.mails[0]?.text, /And in 10 other conversations\./);
  t.match(await cron('digest'), /for 0 users/);
});

t.test('a message posted right after the last device disconnected is mailed', async (t) => {
  const { client, token, digest, mail } = await startExternalSystem(t);
  const ann = await client('ann');
  const ben = await client('ben', 0, { token: await token('ben', 3_600, 'ben@example.com') });
  const { conversation_id } = await ann.send({ to_user_id: 'ben', body: 'while here' });
  await ben.markRead({ conversation_id, seq: 1 });
  ben.close();
  await ann.send({ conversation_id, body: 'just missed' });
  await digest();
  t.match(
    mail.mails.map(({ text }) => text),
    [/just missed/],
  );
});
