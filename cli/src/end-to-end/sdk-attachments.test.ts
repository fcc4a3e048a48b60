import { attachmentUrl, Code, GodwitError, readAttachment, type UploadProgress, upload } from '@godwit/client';
import { eventually } from '@godwit/store/testing';
import sharp from 'sharp';
import t from 'tap';
import { startTestSystem } from '../testing/test-system.js';

t.test('the SDK uploads a file for a message, and its members read it', async (t) => {
  const system = await startTestSystem(1, { UPLOAD_MAX_MB: '1' });
  t.teardown(() => system.stop());
  const httpUrl = system.storeUrl;
  const [ann, ben] = [await system.client('ann', 0, { httpUrl }), await system.client('ben', 0, { httpUrl })];
  const png = await sharp({ create: { width: 64, height: 40, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  const progress: UploadProgress[] = [];
  const file = new File([new Uint8Array(png)], 'bäch.png', { type: 'image/png' });
  const stored = await upload(ann, file, { to_user_id: 'ben', onProgress: (one) => progress.push(one) });
  t.match(stored, { name: 'bäch.png', content_type: 'image/png', size: png.length, state: 'processing' });
  t.same(progress.at(-1), { sent: png.length, total: png.length });
  await ann.send({ to_user_id: 'ben', attachment_ids: [stored.attachment_id] });
  const read = () =>
    readAttachment(ben, stored.attachment_id).catch((thrown) => {
      if (GodwitError.from(thrown).code === Code.CODE_UNAVAILABLE) return undefined;
      throw thrown;
    });
  let blob: Blob | undefined;
  await eventually('the attachment is ready', async () => {
    blob = await read();
    return blob !== undefined;
  });
  t.ok(Buffer.from((await blob?.arrayBuffer()) as ArrayBuffer).equals(png));
  t.equal((await readAttachment(ben, stored.attachment_id, { thumbnail: true })).type, 'image/webp');
  const { url } = await attachmentUrl(ben, stored.attachment_id);
  t.ok(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(png), 'without a header');
  const small = await attachmentUrl(ben, stored.attachment_id, { thumbnail: true });
  t.equal((await fetch(small.url)).headers.get('content-type'), 'image/webp');

  const stream = new Blob([new Uint8Array(png)]).stream();
  t.equal((await upload(ann, stream, { to_user_id: 'ben', name: 'again.png' })).size, png.length);
  const large = new Uint8Array(1024 * 1024 + 1);
  await t.rejects(upload(ann, large, { to_user_id: 'ben' }), { code: Code.CODE_TOO_LARGE });
  const eve = await system.client('eve', 0, { httpUrl });
  await t.rejects(readAttachment(eve, stored.attachment_id), { code: Code.CODE_NOT_FOUND });
  await t.rejects(attachmentUrl(eve, stored.attachment_id), { code: Code.CODE_NOT_FOUND });
});
