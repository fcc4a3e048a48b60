import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import t from 'tap';
import { AttachmentState, contentKey, thumbnailKey } from '../attachments/attachment-row.js';
import { uploadAttachment } from '../attachments/upload.js';
import { createConversation } from '../conversations/create.js';
import { appendMessages } from '../messages/append.js';
import { startTestService } from '../testing/http-service.js';
import { banUser, endSessions, unbanUser } from '../users/access.js';

const conversation_id = 'c';

t.test('a signed URL reads files with the rights of its user and nothing else', async (t) => {
  const service = await startTestService();
  t.teardown(() => service.close());
  const { store } = service;
  await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
  /** An image of ann's that a message carries, as if it had been inspected. */
  const post = async () => {
    const { id } = await uploadAttachment(store, 'ann', { conversation_id }, Readable.from([Buffer.from('a photo')]));
    await store.blobs.put(thumbnailKey(id), Readable.from([Buffer.from('small')]));
    await store.databases.writes.query(
      `update attachments set state = $2, thumbnail = true, content_type = 'image/png', sha256 = 'hash' where id = $1`,
      [id, AttachmentState.ATTACHMENT_STATE_READY],
    );
    const message = { conversation_id, sender_id: 'ann', client_message_id: randomBytes(16), attachment_ids: [id] };
    await appendMessages(store, [message]);
    return id;
  };
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(service.url + path, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const sign = async (user: string, id: string) => {
    const answer = await get(`/v1/attachments/${id}/url`, { authorization: `Bearer ${await service.token(user)}` });
    return { ...answer, ...JSON.parse(answer.text) } as typeof answer & { url: string; thumbnail_url: string };
  };
  const [photo, other] = [await post(), await post()];
  const { url, thumbnail_url, headers } = await sign('ben', photo);
  t.equal(headers.get('cache-control'), 'no-store');
  const shown = await get(url);
  t.match(shown, { status: 200, text: 'a photo' });
  t.equal(shown.headers.get('content-type'), 'image/png');
  t.match(await get(url, { range: 'bytes=2-' }), { status: 206, text: 'photo' });
  t.match(await get(thumbnail_url), { status: 200, text: 'small' });
  t.equal((await sign('eve', photo)).status, 404, 'a user who may not see the attachment gets no URL');

  const signed = new URL(url, service.url).search;
  for (const path of [`/v1/attachments/${photo}`, `/v1/attachments/${photo}/url`, '/v1/friends', '/v1/jobs/x/result'])
    t.equal((await get(path + signed)).status, 401, `${path} is no file of an attachment`);
  t.equal((await get(`/v1/attachments/${other}/content${signed}`)).status, 401, 'another attachment');
  t.equal((await get(url.replace('signed=', 'signed=x'))).status, 401);
  t.equal((await get(`${url}&${signed.slice(1)}`)).status, 401, 'twice');
  const eves = { authorization: `Bearer ${await service.token('eve')}` };
  t.equal((await get(url, eves)).status, 404, 'a token comes before the signature');
  t.equal((await get(url, { authorization: 'Bearer x' })).status, 401);

  await banUser(store, { user_id: 'ben' });
  t.equal((await get(url)).status, 403, 'banned');
  await unbanUser(store, { user_id: 'ben' });
  t.equal((await get(url)).status, 200);
  await store.databases.writes.query(`delete from members where user_id = 'ben'`);
  t.equal((await get(url)).status, 404, 'not a member any more');
  const own = (await sign('ann', photo)).url;
  t.equal((await get(own)).status, 200);
  await endSessions(store, { user_id: 'ann', revoke_tokens: true });
  t.match(await get(own), { status: 401, text: /revoked/ });
  t.notMatch(service.log.join(''), signed.slice('?signed='.length), 'the log has no signature');
  t.ok(await store.blobs.get(contentKey(photo)));
});
