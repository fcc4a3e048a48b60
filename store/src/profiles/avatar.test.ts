import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { readAttachment, readFile } from '../attachments/read.js';
import { createConversation } from '../conversations/create.js';
import { files } from '../cron/files.js';
import { blockUser } from '../friends/block.js';
import { befriend } from '../testing/friendships.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { putUsers } from './server-users.js';
import { updateProfile } from './update-profile.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: an upload as an avatar`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const { writes } = store.databases;
    const upload = (id: string, user: string, state = 2, type = 'image/png') =>
      writes.query(
        `insert into attachments (id, conversation_id, uploader_id, name, declared_type, content_type, state, created_at)
         values ($1, 'room', $2, '', '', $3, $4::int, now() - interval '2 days')`,
        [id, user, type, state],
      );
    const people = ['ann', 'ben', 'cat', 'dan', 'eve'];
    /** The users who can read something of an attachment. */
    const readers = async (read: typeof readFile, id: string) => {
      const seen: string[] = [];
      for (const user of people) {
        await read(store, user, id).then(
          (row) => row.id === id && seen.push(user),
          (error) => {
            if (!(error instanceof GodwitError && error.code === Code.CODE_NOT_FOUND)) throw error;
          },
        );
      }
      return seen;
    };
    await createConversation(store, 'ann', { conversation_id: 'room', member_ids: ['ben'] });
    await befriend(store, 'ann', 'cat');
    await befriend(store, 'ann', 'dan');
    await upload('face', 'ann');
    await upload('other', 'ann');
    await upload('text', 'ann', 2, 'text/plain');
    await upload('refused', 'ann', 3);
    await upload('early', 'ann', 1);
    await upload('of-ben', 'ben');

    const missing = { code: Code.CODE_NOT_FOUND, message: /^avatar_url: ann / };
    for (const id of ['text', 'refused', 'early', 'of-ben', 'none']) {
      await t.rejects(updateProfile(store, 'ann', { avatar_url: `attachment:${id}` }), missing);
      const users = [{ user_id: 'ann', name: '', avatar_url: `attachment:${id}`, metadata: new Uint8Array() }];
      await t.rejects(putUsers(store, { users } as never), missing);
    }
    const empty = { code: Code.CODE_INVALID_ARGUMENT, message: /^avatar_url: / };
    await t.rejects(updateProfile(store, 'ann', { avatar_url: 'attachment:' }), empty);
    t.same(await readers(readFile, 'face'), ['ann'], 'before it is an avatar');

    t.same(await updateProfile(store, 'ann', { avatar_url: 'attachment:face' }), { version: 1 });
    t.same(await readers(readFile, 'face'), ['ann', 'ben', 'cat', 'dan'], 'those who may read the profile');
    t.same(await readers(readAttachment, 'face'), ['ann'], 'the bytes alone, and not where it was uploaded');
    t.same(await readers(readFile, 'other'), ['ann']);
    await blockUser(store, 'ann', { user_id: 'dan' });
    t.same(await readers(readFile, 'face'), ['ann', 'ben', 'cat']);
    await updateProfile(store, 'ben', { name: 'Ben' });
    await writes.query(`update profiles set avatar_url = 'attachment:other' where user_id = 'ben'`);
    t.same(await readers(readFile, 'other'), ['ann'], "not by another user's profile");

    const settings = { retentionDays: 0, notifyQuietSeconds: 0, notifyMaxSeconds: 0 };
    await files.run({ ...store, settings });
    const left = async () =>
      (await writes.query<{ id: string }>('select id from attachments')).map(({ id }) => id).sort();
    t.same(await left(), ['face'], 'an avatar is kept, although no message carries it');
    await updateProfile(store, 'ann', { avatar_url: '' });
    t.same(await readers(readFile, 'face'), ['ann']);
    await files.run({ ...store, settings });
    t.same(await left(), []);
  });
}
