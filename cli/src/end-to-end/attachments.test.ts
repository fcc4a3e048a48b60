import { request as httpRequest } from 'node:http';
import { Code, godwit } from '@godwit/schema';
import { eventually } from '@godwit/store/testing';
import sharp from 'sharp';
import t, { type Test } from 'tap';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';

const { ATTACHMENT_STATE_READY, ATTACHMENT_STATE_REFUSED } = godwit.v1.AttachmentState;
const PNG = await sharp({ create: { width: 640, height: 400, channels: 3, background: 'teal' } })
  .png()
  .toBuffer();

interface Stored {
  attachment_id: string;
  state: string;
  refused: string;
  content_type: string;
  size: number;
  sha256: string;
}

/** A system with a conversation `c` of ann, ben and eve, and functions that call the HTTP service. */
async function setUp(t: Test, env: Record<string, string> = {}) {
  const system = await startTestSystem(1, env);
  t.teardown(() => system.stop());
  const { jobs } = system.databases;
  const [ann, ben] = [await system.client('ann'), await system.client('ben')];
  await ann.createConversation({ conversation_id: 'c', member_ids: ['ben', 'eve'] });
  const call = async (user: string, path: string, init: RequestInit = {}) =>
    fetch(system.storeUrl + path, {
      ...init,
      headers: { authorization: `Bearer ${await system.token(user)}`, ...init.headers },
    });
  const upload = async (user: string, query: string, body: Buffer | string, type: string) =>
    call(user, `/v1/attachments?${query}`, {
      method: 'POST',
      body: body as BodyInit,
      headers: type ? { 'content-type': type } : {},
    });
  const uploaded = async (user: string, query: string, body: Buffer | string, type: string) => {
    const response = await upload(user, query, body, type);
    if (response.status !== 201) throw new Error(await response.text());
    return (await response.json()) as Stored;
  };
  const status = async (user: string, id: string, what = '/content') =>
    (await call(user, `/v1/attachments/${id}${what}`)).status;
  /** Resolves once the outbox and the job queue are empty. */
  const settled = async () => {
    const left = 'select (select count(*) from outbox) + (select count(*) from jobs) as n';
    await eventually('all jobs are done', async () => (await jobs.query<{ n: number }>(left))[0]?.n === 0);
  };
  return { ...system, ann, ben, inbox: new Inbox(ben), own: new Inbox(ann), call, upload, uploaded, status, settled };
}

t.test('an upload attached to a message is processed, and only members can read it', async (t) => {
  const { ann, inbox, own, call, uploaded, status, settled } = await setUp(t);
  const stored = await uploaded('ann', 'conversation_id=c&name=b%C3%A4ch.png', PNG, 'image/png');
  t.match(stored, { state: 'processing', size: PNG.length, content_type: 'image/png', name: 'bäch.png', seq: 0 });
  const id = stored.attachment_id;
  await ann.send({ conversation_id: 'c', body: '', attachment_ids: [id] });
  await inbox.until(() => inbox.of('attachment_ready').length === 1);
  await settled();

  const ready = { attachment_id: id, conversation_id: 'c', content_type: 'image/png', size: PNG.length, seq: 1 };
  t.match(inbox.of('attachment_ready'), [{ ...ready, refused: '' }]);
  const shown = { attachment_id: id, name: 'bäch.png', state: ATTACHMENT_STATE_READY, width: 640, height: 400 };
  const last = inbox.of('message_changed').at(-1) ?? inbox.of('message_posted')[0];
  t.match(last?.message?.attachments, [{ ...shown, thumbnail: true }]);
  const { messages } = await ann.history({ conversation_id: 'c' });
  t.match(messages[0]?.attachments, [shown], 'history shows its current state');
  t.match(own.of('attachment_ready').at(-1), ready, 'the uploader receives the event, too');

  const described = (await (await call('ben', `/v1/attachments/${id}`)).json()) as Stored;
  t.match(described, { attachment_id: id, conversation_id: 'c', state: 'ready', seq: 1, sha256: /^[0-9a-f]{64}$/ });
  const content = await call('ben', `/v1/attachments/${id}/content`);
  t.same(Buffer.from(await content.arrayBuffer()), PNG);
  t.match(Object.fromEntries(content.headers), {
    'content-type': 'image/png',
    'content-length': String(PNG.length),
    'content-disposition': `inline; filename="b_ch.png"; filename*=UTF-8''b%C3%A4ch.png`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    etag: `"${described.sha256}"`,
  });
  const known = { headers: { 'if-none-match': `"${described.sha256}"` } };
  t.equal((await call('ben', `/v1/attachments/${id}/content`, known)).status, 304);
  const part = await call('ben', `/v1/attachments/${id}/content`, { headers: { range: 'bytes=1-3' } });
  t.same([part.status, Buffer.from(await part.arrayBuffer())], [206, PNG.subarray(1, 4)]);
  const told = await call('ben', `/v1/attachments/${id}/content`, { method: 'HEAD' });
  t.same([told.status, told.headers.get('content-length')], [200, String(PNG.length)]);
  const thumbnail = await call('eve', `/v1/attachments/${id}/thumbnail`);
  t.match(await sharp(await thumbnail.arrayBuffer()).metadata(), { format: 'webp', width: 320, height: 200 });
  for (const what of ['', '/content', '/thumbnail'])
    t.equal(await status('zoe', id, what), 404, `a stranger finds nothing at ${what}`);
});

t.test('an upload processed before it is sent is ready in the message, and members receive the event', async (t) => {
  const { inbox, own, uploaded, status, settled, call } = await setUp(t);
  const { attachment_id: id } = await uploaded('ann', 'conversation_id=c', 'some text', 'text/plain');
  await own.until(() => own.of('attachment_ready').length === 1);
  t.match(own.of('attachment_ready'), [{ attachment_id: id, seq: 0 }]);
  t.equal(await status('ann', id), 200, 'the uploader can read it');
  t.equal(await status('ben', id), 404, 'nobody else can read it before it is sent');
  const posted = await call('ann', '/v1/conversations/c/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'see', attachment_ids: [id] }),
  });
  t.equal(posted.status, 201);
  await inbox.until(() => inbox.of('attachment_ready').length === 1);
  t.match(inbox.of('message_posted')[0]?.message?.attachments, [{ state: ATTACHMENT_STATE_READY, size: 9 }]);
  t.match(inbox.of('attachment_ready'), [{ attachment_id: id, seq: 1, refused: '' }]);
  t.equal(await status('ben', id), 200);
  await settled();
  t.same(inbox.of('message_changed'), []);
});

t.test('a file that does not match its declared type is refused, and nobody can read it', async (t) => {
  const { ann, inbox, uploaded, status, settled, call } = await setUp(t);
  const { attachment_id: id } = await uploaded('ann', 'conversation_id=c', '<script>1</script>', 'image/png');
  const sent = await ann.send({ conversation_id: 'c', body: 'look', attachment_ids: [id] }).catch((error) => error);
  await settled();
  if (sent instanceof Error) {
    t.match(sent.message, /attachment_ids/, 'the upload was refused before it was sent');
  } else {
    await inbox.until(() => inbox.of('attachment_ready').length === 1);
    t.match(inbox.of('attachment_ready'), [{ attachment_id: id, refused: /not image\/png/ }]);
    t.match(inbox.of('message_changed').at(-1)?.message?.attachments, [{ state: ATTACHMENT_STATE_REFUSED }]);
    t.equal(await status('ben', id), 403);
  }
  t.match(await (await call('ann', `/v1/attachments/${id}`)).json(), { state: 'refused', refused: /not image\/png/ });
  t.equal(await status('ann', id), 403);
});

t.test('a message may carry only uploads of its sender for its conversation, each once', async (t) => {
  const { ann, ben, inbox, own, uploaded, settled } = await setUp(t);
  await ann.createConversation({ conversation_id: 'd', member_ids: [] });
  const one = await uploaded('ann', 'conversation_id=c', 'one', 'text/plain');
  const two = await uploaded('ann', 'conversation_id=c', 'two', 'text/plain');
  const refused = await uploaded('ann', 'conversation_id=c', 'three', 'image/png');
  await own.until(() => own.of('attachment_ready').length === 3);
  const denied = (request: Parameters<typeof ann.send>[0], by = ann) =>
    t.rejects(by.send(request), { code: Code.CODE_NOT_FOUND, message: /attachment_ids/ });
  const ids = [one.attachment_id, two.attachment_id];
  await denied({ conversation_id: 'd', body: '', attachment_ids: ids });
  await denied({ conversation_id: 'c', body: '', attachment_ids: ids }, ben);
  await denied({ conversation_id: 'c', body: '', attachment_ids: [one.attachment_id, 'nothing'] });
  await denied({ conversation_id: 'c', body: '', attachment_ids: [refused.attachment_id] });
  await denied({ to_user_id: 'ben', body: '', attachment_ids: [one.attachment_id] });
  await t.rejects(ann.send({ conversation_id: 'c', body: '', attachment_ids: [ids[0], ids[0]] as string[] }), {
    code: Code.CODE_INVALID_ARGUMENT,
  });
  const many = Array.from({ length: 11 }, (_, n) => `${n}`);
  await t.rejects(ann.send({ conversation_id: 'c', body: '', attachment_ids: many }), { code: Code.CODE_TOO_LARGE });

  const client_message_id = Buffer.alloc(16, 1);
  const request = { conversation_id: 'c', body: 'both', attachment_ids: ids, client_message_id };
  t.match(await ann.send(request), { seq: 1, deduplicated: false });
  t.match(await ann.send(request), { seq: 1, deduplicated: true }, 'a repeat is the same message');
  await denied({ conversation_id: 'c', body: 'again', attachment_ids: ids });
  await settled();
  await inbox.until(() => inbox.of('attachment_ready').length === 2);
  t.same(
    inbox.of('message_posted')[0]?.message?.attachments.map(({ attachment_id }) => attachment_id),
    ids,
    'attachments keep the order of the request',
  );
  const conversations = await ann.listConversations({});
  t.notOk(
    conversations.conversations.some(({ kind }) => kind === godwit.v1.ConversationKind.CONVERSATION_KIND_DIRECT),
    'a failed message creates no direct conversation',
  );
});

t.test('the first message of a direct conversation may carry an attachment', async (t) => {
  const { ann, inbox, uploaded, status } = await setUp(t);
  const { attachment_id: id } = await uploaded('ann', 'to_user_id=ben', 'hello', 'text/plain');
  await ann.send({ to_user_id: 'ben', body: '', attachment_ids: [id] });
  await inbox.until(() => inbox.of('attachment_ready').length === 1);
  t.equal(await status('ben', id), 200);
  t.equal(await status('eve', id), 404);
});

t.test('only users who may read the message can read its attachment', async (t) => {
  const { ann, own, uploaded, status, settled } = await setUp(t);
  await ann.updateConversation({
    conversation_id: 'c',
    history_visibility: godwit.v1.HistoryVisibility.HISTORY_VISIBILITY_FROM_JOINING,
  });
  const { attachment_id: id } = await uploaded('ann', 'conversation_id=c', 'secret', 'text/plain');
  await own.until(() => own.of('attachment_ready').length === 1);
  const { seq } = await ann.send({ conversation_id: 'c', body: '', attachment_ids: [id] });
  t.equal(await status('ben', id), 200);
  await ann.addMembers({ conversation_id: 'c', user_ids: ['kim'] });
  t.equal(await status('kim', id), 404, 'a member who joined later');
  await ann.removeMembers({ conversation_id: 'c', user_ids: ['ben'] });
  t.equal(await status('ben', id), 404, 'a removed member');
  await ann.delete({ conversation_id: 'c', seq });
  await settled();
  t.equal(await status('ann', id), 404, 'nobody, once the message is deleted');
  const { messages } = await ann.history({ conversation_id: 'c' });
  t.same(messages[0]?.attachments, []);
});

t.test('uploads are limited in size and number, and an aborted upload leaves nothing behind', async (t) => {
  const { ann, upload, storeUrl, token, databases } = await setUp(t, { UPLOAD_MAX_MB: '1' });
  const rows = async () =>
    (await databases.jobs.query<{ n: number }>('select count(*)::int as n from attachments'))[0]?.n;
  const over = Buffer.alloc(1024 * 1024 + 1);
  t.equal((await upload('ann', 'conversation_id=c', over, '')).status, 413);
  const unsaid = new ReadableStream({
    start(controller) {
      for (let n = 0; n < 17; n++) controller.enqueue(Buffer.alloc(65_536));
      controller.close();
    },
  });
  const streamed = await fetch(`${storeUrl}/v1/attachments?conversation_id=c`, {
    method: 'POST',
    body: unsaid,
    duplex: 'half',
    headers: { authorization: `Bearer ${await token('ann')}` },
  } as RequestInit);
  t.equal(streamed.status, 413, 'the limit applies without a Content-Length, too');
  t.match(await streamed.json(), { code: 'TOO_LARGE' });

  const broken = httpRequest(`${storeUrl}/v1/attachments?conversation_id=c`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await token('ann')}`, 'content-length': '100000' },
  });
  broken.on('error', () => {});
  broken.write(Buffer.alloc(1_000));
  await eventually('the upload has begun', async () => (await rows()) !== 0);
  broken.destroy();
  await eventually('nothing of it is left', async () => (await rows()) === 0, { instead: rows });

  for (const [user, query, status] of [
    ['zoe', 'conversation_id=c', 403],
    ['ann', 'conversation_id=nowhere', 404],
    ['ann', '', 400],
    ['ann', 'conversation_id=c&to_user_id=ben', 400],
    ['ann', `conversation_id=c&name=${'x'.repeat(256)}`, 413],
    ['ann', 'conversation_id=c&name=%00', 400],
  ] as const)
    t.equal((await upload(user, query, 'x', 'text/plain')).status, status, `${user} ${query}`);
  t.equal((await upload('ann', 'conversation_id=c', '', 'text/plain')).status, 201, 'an empty file is allowed');
  for (let n = 1; n < 100; n++) await upload('ann', 'conversation_id=c', 'x', 'text/plain');
  t.equal(
    (await upload('ann', 'conversation_id=c', 'x', 'text/plain')).status,
    429,
    'a user may have 100 unsent uploads',
  );
  t.equal((await upload('ben', 'conversation_id=c', 'x', 'text/plain')).status, 201);
  ann.close();
});

t.test('the task `files` removes unused uploads and the files of removed messages, and no others', async (t) => {
  const { ann, own, uploaded, status, cron, databases, config, settled } = await setUp(t);
  const ids: string[] = [];
  for (const body of ['kept', 'orphan', 'deleted', 'expired', 'fresh'])
    ids.push((await uploaded('ann', 'conversation_id=c', body, 'text/plain')).attachment_id);
  await own.until(() => own.of('attachment_ready').length === 5);
  const [kept, orphan, deleted, expired, fresh] = ids as [string, string, string, string, string];
  const { seq: first } = await ann.send({ conversation_id: 'c', body: '', attachment_ids: [expired] });
  const { seq } = await ann.send({ conversation_id: 'c', body: '', attachment_ids: [deleted] });
  await ann.send({ conversation_id: 'c', body: '', attachment_ids: [kept] });
  await ann.delete({ conversation_id: 'c', seq });
  await ann.updateConversation({ conversation_id: 'c', retention_days: 30 });
  await databases.jobs.query(
    `update messages set sent_at = sent_at - interval '40 days' where conversation_id = 'c' and seq = $1`,
    [first],
  );
  await databases.jobs.query(
    `update attachments set created_at = now() - interval '2 days' where id = any ($1::text[])`,
    [[kept, orphan]],
  );
  await settled();
  await cron('retention');
  t.equal(await cron('files'), 'removed 3 attachments, 1 of them orphans, and 0 results of jobs');
  t.equal(await cron('files'), 'removed 0 attachments, 0 of them orphans, and 0 results of jobs');
  for (const [id, expected] of [
    [kept, 200],
    [fresh, 200],
    [orphan, 404],
    [deleted, 404],
    [expired, 404],
  ] as const)
    t.equal(await status('ann', id), expected, id);
  const { openBlobs } = await import('@godwit/store');
  const blobs = await openBlobs(config.BLOBS_URL as string);
  for (const id of [orphan, deleted, expired]) t.equal(await blobs.get(`attachment-${id}`), undefined);
});

t.test('uploads are answered UNIMPLEMENTED if no BLOBS_URL is configured', async (t) => {
  const { upload } = await setUp(t, { BLOBS_URL: '' });
  const response = await upload('ann', 'conversation_id=c', 'x', 'text/plain');
  t.equal(response.status, 501);
  t.match(await response.json(), { code: 'UNIMPLEMENTED', detail: /BLOBS_URL/ });
});
