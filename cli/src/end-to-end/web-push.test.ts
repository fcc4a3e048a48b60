import { Code } from '@godwit/schema';
import { startPushService, vapidKeys } from '@godwit/store/testing';
import t from 'tap';
import { startExternalSystem } from '../testing/external-system.js';

t.test('a browser of a user who is away gets a push of an unread message, beside the mail', async (t) => {
  const keys = vapidKeys();
  const service = await startPushService(keys.publicKey);
  t.teardown(() => service.stop());
  const system = await startExternalSystem(t, {
    VAPID_PUBLIC_KEY: keys.publicKey,
    VAPID_PRIVATE_KEY: keys.privateKey,
    VAPID_SUBJECT: 'mailto:ops@example.com',
    PUSH_PRIVATE_ADDRESSES: 'allow',
  });
  const ben = await system.client('ben');
  await ben.registerPush(service.subscribe('phone'));
  await ben.registerPush(service.subscribe('old phone'));
  await ben.unregisterPush({ endpoint: `${service.origin}/old phone` });
  ben.close();
  await system.away('ben');
  const ann = await system.client('ann');
  await ann.send({ to_user_id: 'ben', body: 'Are you there?' });
  t.equal(await system.digest(), 'queued digests for 1 users');
  const [push] = await service.until(1);
  t.match(push, { path: '/phone', message: { unread: 1, sender_id: 'ann', text: 'Are you there?' } });
  t.ok(push?.signedBy);
  t.equal(system.mail.mails.length, 1);
  t.equal(await system.count('dead_jobs'), 0);

  await ann.send({ to_user_id: 'ben', body: 'Never mind.' });
  await system.settled();
  const back = await system.client('ben');
  await system.digest();
  t.equal(service.pushes.length, 1, 'the user is back');
  t.equal(back.status.state, 'connected');
});

t.test('without keys no browser can register', async (t) => {
  const system = await startExternalSystem(t);
  const ben = await system.client('ben');
  const { publicKey } = vapidKeys();
  const [p256dh, auth] = [Buffer.from(publicKey, 'base64url'), Buffer.alloc(16)];
  await t.rejects(ben.registerPush({ endpoint: 'https://push.example.com/x', p256dh, auth }), {
    code: Code.CODE_UNIMPLEMENTED,
    message: /VAPID_PUBLIC_KEY/,
  });
});
