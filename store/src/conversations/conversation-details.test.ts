import { Code, decodeServerFrames } from '@godwit/schema';
import t from 'tap';
import { repairConversations } from '../messages/repair.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { Role } from './conversation-row.js';
import { createConversation } from './create.js';
import { getConversation } from './get.js';
import { listConversations } from './list.js';
import { setRole } from './set-role.js';
import { updateConversation } from './update.js';

const denied = { code: Code.CODE_PERMISSION_DENIED };
const bytes = (text: string) => Buffer.from(text);
const conversation_id = 'room';

for (const kind of databaseKinds) {
  t.test(`${kind}: the metadata and the avatar of a conversation`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const told: unknown[] = [];
    store.bus.listen({
      frame(topic, frame) {
        const { told: one, joined } = internal.store.v1.BusFrame.decode(frame);
        const [event] = decodeServerFrames((one ?? joined)?.entry ?? new Uint8Array());
        const { metadata, avatar_url, details_version } =
          event?.conversation_changed ?? event?.conversation_joined?.conversation ?? {};
        told.push([topic, Buffer.from(metadata ?? []).toString(), avatar_url, details_version]);
      },
      gap() {},
    });
    await store.bus.subscribe(['c:room', 'u:ben']);
    const read = async (reader: string) => {
      const { conversation } = await getConversation(store, reader, { conversation_id });
      const { conversations } = await listConversations(store, reader, {});
      const fields = (c: typeof conversation) => [
        Buffer.from(c?.metadata ?? []).toString(),
        c?.avatar_url,
        c?.details_version,
      ];
      t.same(fields(conversations?.[0]), fields(conversation), 'the list and the conversation agree');
      return fields(conversation);
    };
    const made = { conversation_id, metadata: bytes('one'), avatar_url: 'https://x/1' };
    const { conversation } = await createConversation(store, 'ann', { ...made, member_ids: ['ben', 'cat'] });
    t.match(conversation, { avatar_url: 'https://x/1', metadata: bytes('one'), details_version: 0 });
    t.same(told.splice(0), [['u:ben', 'one', 'https://x/1', 0]]);
    await createConversation(store, 'ann', { ...made, metadata: bytes('other') });
    t.same(await read('cat'), ['one', 'https://x/1', 0], 'a repeated request changes nothing');

    await setRole(store, 'ann', { conversation_id, user_id: 'ben', role: Role.ROLE_ADMIN });
    told.length = 0;
    await updateConversation(store, 'ben', { conversation_id, metadata: bytes('two') });
    await updateConversation(store, 'ben', { conversation_id, metadata: bytes('two'), avatar_url: 'https://x/1' });
    await updateConversation(store, 'ann', { conversation_id, avatar_url: '', title: 'T' });
    t.same(told.splice(0), [
      ['c:room', 'two', 'https://x/1', 1],
      ['c:room', 'two', '', 2],
    ]);
    t.same(await read('cat'), ['two', '', 2], 'one request counts once, whatever it changes');
    await updateConversation(store, 'ann', { conversation_id, metadata: bytes('') });
    t.same(await read('cat'), ['', '', 3]);
    await updateConversation(store, 'ann', { conversation_id, metadata: bytes('three') });
    const items = [
      { conversation_id, after_seq: 0, after_details: 3 },
      { conversation_id, after_seq: 0, after_details: 4 },
    ];
    const [missed, even] = await repairConversations(store, items);
    const [event] = decodeServerFrames(missed?.details ?? new Uint8Array());
    t.match(event?.conversation_changed, { title: 'T', avatar_url: '', details_version: 4, pinned_seqs: [] });
    t.equal(Buffer.from(event?.conversation_changed?.metadata ?? []).toString(), 'three');
    t.notOk(even?.details);

    await t.rejects(updateConversation(store, 'cat', { conversation_id, metadata: bytes('x') }), denied);
    await t.rejects(updateConversation(store, 'eve', { conversation_id, avatar_url: '' }), denied);
    for (const [change, code] of [
      [{ metadata: new Uint8Array(4_097) }, Code.CODE_TOO_LARGE],
      [{ avatar_url: 'attachment:x' }, Code.CODE_INVALID_ARGUMENT],
      [{ avatar_url: 'http://x' }, Code.CODE_INVALID_ARGUMENT],
    ] as const) {
      await t.rejects(updateConversation(store, 'ann', { conversation_id, ...change }), { code });
      await t.rejects(createConversation(store, 'ann', { conversation_id: 'new', ...change }), { code });
    }
    t.same(await read('cat'), ['three', '', 4]);
  });
}
