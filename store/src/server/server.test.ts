import { randomBytes } from 'node:crypto';
import { Code } from '@godwit/schema';
import t from 'tap';
import { createTokenSigner } from '../auth/token-signer.js';
import { createTokenVerifier } from '../auth/token-verifier.js';
import { createConversation } from '../conversations/create.js';
import { getConversation } from '../conversations/get.js';
import { readHistory } from '../messages/history.js';
import { sendMessage } from '../messages/send.js';
import type { Store } from '../store.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { createToken } from './create-token.js';
import { importMessages } from './import-messages.js';
import { sendBatch } from './send-batch.js';

const service = { name: 'shop', scopes: new Set<string>(), credential: 'key' as const, issued_at: 0 };
const id = () => randomBytes(16);
const text = (body: string) => ({ content_type: '', body: Buffer.from(body) });
const imported = (sender_id: string, sent_at: number, body = 'old', fields = {}) => ({
  sender_id,
  sent_at,
  ...text(body),
  client_message_id: id(),
  reply_to: 0,
  ...fields,
});
const batch = (fields: object) => ({
  sender_id: '',
  conversation_id: '',
  to_user_id: '',
  client_message_id: id(),
  reply_to: 0,
  ...text('x'),
  ...fields,
});
const bodies = async (store: Store, conversation_id: string) => {
  const { messages = [] } = await readHistory(store, '@shop', { conversation_id, limit: 200 });
  return messages.map(({ seq, sender_id, body }) => `${seq} ${sender_id} ${Buffer.from(body ?? [])}`);
};

for (const kind of databaseKinds) {
  t.test(`on ${kind}`, async (t) => {
    const store: TestStore = await createTestStore(kind);
    t.teardown(() => store.close());
    await createConversation(store, 'ann', { conversation_id: 'room', member_ids: ['bob'] });
    let filled = 0;
    const watched: Store = { ...store, outboxFilled: () => filled++ };

    t.test('each message of a batch has its own result', async (t) => {
      const repeated = batch({ conversation_id: 'room', sender_id: 'ann', ...text('once') });
      const messages = [
        batch({ conversation_id: 'room', ...text('of the service') }),
        repeated,
        batch({ conversation_id: 'room', sender_id: 'eve' }),
        batch({ conversation_id: 'none' }),
        batch({ sender_id: 'ann', to_user_id: 'bob', ...text('direct') }),
        batch({ to_user_id: 'bob' }),
        batch({ conversation_id: 'room', sender_id: '@other' }),
        batch({ conversation_id: 'room', client_message_id: Buffer.alloc(3) }),
        batch({ conversation_id: 'room', client_message_id: Buffer.alloc(0) }),
        batch({ conversation_id: 'room', body: Buffer.alloc(16 * 1024 + 1) }),
        repeated,
      ];
      const { results = [] } = await sendBatch(store, { messages } as never, service);
      t.same(
        results.map(({ seq, deduplicated, error }) => error?.code ?? [seq, deduplicated]),
        [
          [1, false],
          [2, false],
          Code.CODE_PERMISSION_DENIED,
          Code.CODE_NOT_FOUND,
          [1, false],
          Code.CODE_INVALID_ARGUMENT,
          Code.CODE_INVALID_ARGUMENT,
          Code.CODE_INVALID_ARGUMENT,
          [3, false],
          Code.CODE_TOO_LARGE,
          [2, true],
        ],
      );
      t.same(await bodies(store, 'room'), ['1 @shop of the service', '2 ann once', '3 @shop x']);
      const { conversation } = await getConversation(store, 'bob', { conversation_id: 'room' });
      t.equal(conversation?.unread, 3, "the service's messages are unread");
      const many = { messages: Array.from({ length: 1_001 }, () => batch({ conversation_id: 'room' })) };
      await t.rejects(sendBatch(store, many as never, service), { code: Code.CODE_TOO_LARGE });
    });

    t.test('messages are imported after the newest one, once, and tell nobody', async (t) => {
      await createConversation(store, 'ann', { conversation_id: 'history', member_ids: ['bob', 'cy'] });
      await sendMessage(store, 'ann', { conversation_id: 'history', ...text('first') });
      const before = await store.databases.reads.query('select * from outbox order by id');
      filled = 0;
      const twice = imported('gone', 2_000, 'b');
      const messages = [imported('ann', 1_000, 'a'), twice, twice, imported('bob', 2_000, 'c', { reply_to: 2 })];
      const request = { conversation_id: 'history', messages } as never;
      t.same(await importMessages(watched, request), { seqs: [2, 3, 3, 4], added: 3 });
      t.same(await importMessages(watched, request), { seqs: [2, 3, 3, 4], added: 0 }, 'a repeated call adds nothing');
      t.same(await bodies(store, 'history'), ['1 ann first', '2 ann a', '3 gone b', '4 bob c']);
      t.same(await store.databases.reads.query('select * from outbox order by id'), before);
      t.equal(filled, 0);
      const { messages: page = [] } = await readHistory(store, 'cy', { conversation_id: 'history', after_seq: 1 });
      t.same(
        page.map(({ sent_at, reply_to }) => [sent_at, reply_to]),
        [
          [1_000, 0],
          [2_000, 0],
          [2_000, 2],
        ],
      );
      const unread = async (user: string) =>
        (await getConversation(store, user, { conversation_id: 'history' })).conversation?.unread;
      t.same([await unread('ann'), await unread('bob')], [0, 4], 'imported messages are unread after unread ones only');
      t.match(await sendMessage(store, 'bob', { conversation_id: 'history', ...text('next') }), { seq: 5 });
    });

    t.test('an import with a fault adds nothing', async (t) => {
      await createConversation(store, 'ann', { conversation_id: 'faults' });
      const good = imported('ann', 1_000);
      const cases: [object[], number, RegExp][] = [
        [[imported('@shop', 1)], Code.CODE_INVALID_ARGUMENT, /^messages\[1\]\.sender_id: /],
        [[imported('ann', 999)], Code.CODE_INVALID_ARGUMENT, /^messages\[1\]\.sent_at: /],
        [[imported('ann', Date.now() + 60_000)], Code.CODE_INVALID_ARGUMENT, /^messages\[1\]\.sent_at: /],
        [[imported('ann', 2_000, 'x', { reply_to: 2 })], Code.CODE_NOT_FOUND, /^messages\[1\]\.reply_to: /],
        [[imported('ann', 2_000, 'x'.repeat(20_000))], Code.CODE_TOO_LARGE, /^messages\[1\]\.body: /],
        [[{ ...good, client_message_id: Buffer.alloc(0) }], Code.CODE_INVALID_ARGUMENT, /client_message_id: /],
        [[{ ...good, content_type: 'x\0' }], Code.CODE_INVALID_ARGUMENT, /^messages\[1\]\.content_type: /],
      ];
      for (const [rest, code, message] of cases) {
        const request = { conversation_id: 'faults', messages: [good, ...rest] } as never;
        await t.rejects(importMessages(store, request), { code, message }, `${message}`);
      }
      const many = Array.from({ length: 10_001 }, () => good);
      await t.rejects(importMessages(store, { conversation_id: 'faults', messages: many } as never), {
        code: Code.CODE_TOO_LARGE,
      });
      await t.rejects(importMessages(store, { conversation_id: 'none', messages: [good] } as never), {
        code: Code.CODE_NOT_FOUND,
      });
      t.same(await bodies(store, 'faults'), []);
    });
  });
}

t.test('a token is made within the configured life, where there is a secret', async (t) => {
  const secret = 'a secret of the tests, long enough to be one';
  const options = { secret, issuer: 'me', audience: 'you', maxLifetimeSeconds: 600, requireExpiry: true };
  const tokens = createTokenSigner(options);
  const verify = createTokenVerifier(options);
  for (const [asked, given] of [
    [60, 60],
    [600, 600],
    [0, 600],
  ] as const) {
    const { token = '', expires_at } = await createToken(
      { tokens } as Store,
      { user_id: 'ann', expires_in_seconds: asked } as never,
    );
    const identity = await verify(token);
    t.match(identity, { user_id: 'ann', expires_at });
    t.equal(identity.expires_at - identity.issued_at, given * 1_000);
  }
  const made = (fields: object, signer = tokens) => createToken({ tokens: signer } as Store, fields as never);
  await t.rejects(made({ user_id: 'ann', expires_in_seconds: 601 }), { message: /^expires_in_seconds: / });
  await t.rejects(made({ user_id: '@shop', expires_in_seconds: 1 }), { message: /^user_id: / });
  const none = createTokenSigner({ jwksUrl: 'https://example.com' });
  await t.rejects(createToken({ tokens: none } as Store, { user_id: 'ann' } as never), {
    code: Code.CODE_UNIMPLEMENTED,
  });
});
