import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { GodwitError, godwit, type RequestInputs } from '@godwit/schema';
import t from 'tap';
import { uploadAttachment } from '../attachments/upload.js';
import { type CommandHandler, commandHandlers, type StoreCommand } from '../commands.js';
import { requestJob } from '../jobs/requested-jobs.js';
import { appendMessages } from '../messages/append.js';
import { write } from '../testing/friendships.js';
import { startTestService } from '../testing/http-service.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { directConversationId } from './direct.js';

/** All requests that name an existing conversation: a table without one of them does not compile. */
type Naming = { [C in StoreCommand]: 'conversation_id' extends keyof RequestInputs[C] ? C : never }[StoreCommand];
const body = Buffer.from('text');
const requests: { [C in Exclude<Naming, 'create_conversation'>]: Omit<RequestInputs[C], 'conversation_id'> } = {
  history: {},
  get_conversation: {},
  add_members: { user_ids: ['una'] },
  remove_members: { user_ids: ['ann'] },
  list_members: {},
  set_role: { user_id: 'ann', role: godwit.v1.Role.ROLE_MEMBER },
  delete_conversation: {},
  update_conversation: { title: 'ours' },
  edit: { seq: 1, body },
  delete: { seq: 1 },
  react: { seq: 1, emoji: '👍' },
  mark_read: { seq: 1 },
  set_mute: { muted: true },
  pin: { seq: 1 },
};

type Act = (store: TestStore, userId: string, conversation_id: string) => Promise<unknown>;
const acts: Record<string, Act> = {
  ...Object.fromEntries(
    Object.entries(requests).map(([command, request]): [string, Act] => [
      command,
      (store, userId, conversation_id) =>
        (commandHandlers[command as StoreCommand] as CommandHandler<StoreCommand>)(store, userId, {
          ...request,
          conversation_id,
        }),
    ]),
  ),
  send: async (store, sender_id, conversation_id) => {
    const [result] = await appendMessages(store, [
      { conversation_id, sender_id, client_message_id: randomBytes(16), body },
    ]);
    if (result?.failure) throw result.failure;
  },
  'send a reply': async (store, sender_id, conversation_id) => {
    const [result] = await appendMessages(store, [
      { conversation_id, sender_id, client_message_id: randomBytes(16), body, reply_to: 1 },
    ]);
    if (result?.failure) throw result.failure;
  },
  upload: (store, userId, conversation_id) =>
    uploadAttachment(store, userId, { conversation_id }, Readable.from([body])),
  export: (store, userId, conversation_id) =>
    requestJob(store, userId, randomBytes(8).toString('hex'), { kind: 'export', conversation_id, format: 'ndjson' }),
};

/** The id of two users who have talked, of two who have not, and ids of that form without users. */
const talked = directConversationId('ann', 'ben');
const others = [directConversationId('ann', 'una'), 'd:nobody', 'd:'];

for (const kind of databaseKinds) {
  t.test(`${kind}: no other user can find out whether two users have ever talked`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    t.equal(await write(store, 'ann', 'ben'), 1);
    for (const [name, act] of Object.entries(acts)) {
      const told = async (id: string) => {
        const error = GodwitError.from(
          await act(store, 'eve', id).then(
            () => new Error('done'),
            (error) => error,
          ),
        );
        return `${error.codeName} ${error.message.replaceAll(id, 'ID')}`;
      };
      const expected = await told(talked);
      t.equal(expected, 'PERMISSION_DENIED eve is not a member of ID', name);
      for (const id of others) t.equal(await told(id), expected, `${name}: ${id}`);
    }
    t.equal(await write(store, 'ben', 'ann'), 2, 'the two users can still talk');
  });
}

t.test('no HTTP route with a conversation reveals whether two users have ever talked', async (t) => {
  const service = await startTestService();
  t.teardown(() => service.close());
  t.equal(await write(service.store, 'ann', 'ben'), 1);
  const headers = { authorization: `Bearer ${await service.token('eve')}` };
  const json = { ...headers, 'content-type': 'application/json' };
  const bodies: Record<string, object> = {
    'POST /v1/conversations/:id/messages': { headers: json, body: '{"text":"text"}' },
    'PUT /v1/conversations/:id/mute': { headers: json, body: '{"muted":true}' },
  };
  const calls: ((id: string) => Promise<Response>)[] = [
    (id) => fetch(`${service.url}/v1/attachments?conversation_id=${id}`, { method: 'POST', headers, body: 'text' }),
    (conversation_id) =>
      fetch(`${service.url}/v1/jobs`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ kind: 'export', conversation_id, format: 'ndjson' }),
      }),
  ];
  // The registered routes for users, so that new routes are included.
  const routes = service.routes.filter(
    ({ method, url }) => url.startsWith('/v1/conversations/:id') && method !== 'HEAD',
  );
  for (const { method, url } of routes)
    calls.push((id) => fetch(service.url + url.replace(':id', id), { method, headers, ...bodies[`${method} ${url}`] }));
  t.ok(routes.length >= 5, `${routes.length} routes`);
  for (const call of calls) {
    const told = async (id: string) => {
      const response = await call(id);
      return `${response.status} ${(await response.text()).replaceAll(id, 'ID').replace(/"(instance|trace\w*)":"[^"]*",?/g, '')}`;
    };
    const expected = await told(talked);
    t.match(expected, /^403 .*eve is not a member of ID/);
    for (const id of others) t.equal(await told(id), expected, `${call}`);
  }
});
