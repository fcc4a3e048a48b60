import { deepEqual, equal } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { decodeServerFrames, GodwitError } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { addMembers } from '../conversations/add-members.js';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { readUserSets } from '../conversations/memberships.js';
import { removeMembers } from '../conversations/remove-members.js';
import { acceptFriend } from '../friends/accept.js';
import { blockUser, unblockUser } from '../friends/block.js';
import { removeFriend } from '../friends/remove.js';
import { requestFriend } from '../friends/request.js';
import { appendMessages } from '../messages/append.js';
import { markRead } from '../messages/mark-read.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { readSetsVersions } from './sets-versions.js';

// Ids whose byte order differs from their UTF-16 order and from the collation of any language.
const LETTERS = ['\u{1f600}', '～', 'Z', 'a', 'é', 'b'];

interface Change {
  version: number;
  told: string;
}

/** Collects the changes of users' sets published on their topics, with their versions. */
async function listen(store: TestStore, users: readonly string[]): Promise<Map<string, Change[]>> {
  const changes = new Map<string, Change[]>(users.map((user) => [user, []]));
  store.bus.listen({
    frame(topic, bytes) {
      const frame = internal.store.v1.BusFrame.decode(bytes);
      const { joined, left, friend_changed } = frame;
      const tie = friend_changed && decodeServerFrames(friend_changed.entry)[0]?.friendship_changed;
      const told = joined ? `+${joined.conversation_id}` : left ? `-${left.conversation_id}` : '';
      if (!told && !tie) return;
      const text = tie ? `${tie.user_id} ${tie.state}` : told;
      changes.get(topic.slice(2))?.push({ version: frame.sets_version, told: text });
    },
    gap() {},
  });
  await store.bus.subscribe(users.map((user) => `u:${user}`));
  return changes;
}

const message = (sender_id: string, to: { conversation_id: string } | { to_user_id: string }) => ({
  ...to,
  conversation_id: 'to_user_id' in to ? directConversationId(sender_id, to.to_user_id) : to.conversation_id,
  sender_id,
  client_message_id: randomBytes(16),
  body: Buffer.from('text'),
});

const operations = {
  create: (store: TestStore, as: string, others: string[], room: string) =>
    createConversation(store, as, { conversation_id: room, member_ids: others }),
  add: (store: TestStore, as: string, user_ids: string[], conversation_id: string) =>
    addMembers(store, as, { conversation_id, user_ids }),
  remove: (store: TestStore, as: string, user_ids: string[], conversation_id: string) =>
    removeMembers(store, as, { conversation_id, user_ids }),
  leave: (store: TestStore, as: string, _others: string[], conversation_id: string) =>
    removeMembers(store, as, { conversation_id, user_ids: [as] }),
  /** First messages to several users and one message to a group, in one batch. */
  write: async (store: TestStore, as: string, others: string[], conversation_id: string) => {
    const batch = [message(as, { conversation_id }), ...others.map((to_user_id) => message(as, { to_user_id }))];
    for (const { failure } of await appendMessages(store, batch))
      if (failure?.codeName === 'UNAVAILABLE') throw failure;
  },
  read: (store: TestStore, as: string, _others: string[], conversation_id: string) =>
    markRead(store, as, { conversation_id, seq: 1 }),
  request: (store: TestStore, as: string, [user_id = '']: string[]) => requestFriend(store, as, { user_id }),
  accept: (store: TestStore, as: string, [user_id = '']: string[]) => acceptFriend(store, as, { user_id }),
  unfriend: (store: TestStore, as: string, [user_id = '']: string[]) => removeFriend(store, as, { user_id }),
  block: (store: TestStore, as: string, [user_id = '']: string[]) => blockUser(store, as, { user_id }),
  unblock: (store: TestStore, as: string, [user_id = '']: string[]) => unblockUser(store, as, { user_id }),
};
type Operation = keyof typeof operations;

const step = fc.record({
  operation: fc.constantFrom(...(Object.keys(operations) as Operation[])),
  actor: fc.nat(LETTERS.length - 1),
  others: fc.uniqueArray(fc.integer({ min: 1, max: LETTERS.length - 1 }), { minLength: 1, maxLength: 3 }),
  room: fc.nat(2),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Performs a step. Refusals are expected, but UNAVAILABLE and INTERNAL errors are not. */
async function perform(store: TestStore, run: string, { operation, actor, others, room }: Step): Promise<void> {
  const name = (index: number) => `${LETTERS[index % LETTERS.length]}${run}`;
  try {
    await operations[operation](
      store,
      name(actor),
      others.map((other) => name(actor + other)),
      `room${room}${run}`,
    );
  } catch (thrown) {
    const error = GodwitError.from(thrown);
    if (error.codeName === 'UNAVAILABLE' || error.codeName === 'INTERNAL') throw thrown;
  }
}

for (const kind of databaseKinds) {
  t.test(`${kind}: each change of a user's sets makes the next version and publishes it with an event`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        const suffix = `-${run++}`;
        const users = LETTERS.map((letter) => letter + suffix);
        const changes = await listen(store, users);
        for (const one of steps) {
          const before = new Map([...changes].map(([user, list]) => [user, list.length]));
          await perform(store, suffix, one);
          const versions = await readSetsVersions(store.databases.reads, users);
          for (const [user, list] of changes) {
            const last = versions.get(user) ?? 0;
            const made = list.slice(before.get(user));
            // Every event has a version, and every version has an event.
            const numbers = made.map((_, index) => list.length - made.length + index + 1);
            // Several conversations created by one batch share its last version; a receiver of one reads the others
            // itself.
            const several = one.operation === 'write' && made.length > 1;
            const expected = several ? numbers.map(() => last) : numbers;
            deepEqual(
              made.map(({ version }) => version),
              expected,
              one.operation,
            );
            equal(last, list.length, `${one.operation}: ${user}`);
          }
        }
        const sets = await readUserSets(
          store,
          users,
          [],
          users.map(() => 0),
        );
        for (const [index, user] of users.entries()) {
          const list = changes.get(user) ?? [];
          const newest = new Map<string, Change>();
          for (const change of list) {
            const [other = '', state] = change.told.split(' ');
            if (state) newest.set(other, change);
          }
          const ties = (sets[index]?.ties ?? []).map((tie) => [`${tie.user_id} ${tie.state}`, tie.sets_version]);
          const expected = [...newest.values()].map(({ told, version }) => [told, version]);
          deepEqual(
            ties,
            expected.sort(([, a], [, b]) => Number(a) - Number(b)),
          );
          equal(sets[index]?.sets_version, list.length);
        }
      }),
      { numRuns: kind === 'postgres' ? 15 : 4 },
    );
  });
}

t.test('concurrent changes of sets never deadlock, whatever the order of their users', async (t) => {
  const store = await createTestStore('postgres');
  t.teardown(() => store.close());
  const users = Array.from({ length: 12 }, (_, index) => `user${index}`);
  const rooms = ['one', 'two', 'three', 'four'];
  const owner = (room: string) => `owner of ${room}`;
  for (const room of rooms) await createConversation(store, owner(room), { conversation_id: room, member_ids: users });
  const room = fc.constantFrom(...rooms);
  const some = fc.shuffledSubarray(users, { minLength: 4 });
  const one = fc.record({
    operation: fc.constantFrom('members', 'write', 'write', 'friends'),
    room,
    other: room,
    some,
  });
  let strangers = 0;
  const act = async ({ operation, room, other, some }: typeof one extends fc.Arbitrary<infer S> ? S : never) => {
    const [user = '', another = ''] = some;
    if (operation === 'members') {
      await removeMembers(store, owner(room), { conversation_id: room, user_ids: some });
      await addMembers(store, owner(room), { conversation_id: room, user_ids: some.reverse() });
    } else if (operation === 'write') {
      // Messages of several senders to strangers and to groups, so that the batch uses new and existing conversations.
      const first = some.map((sender) => message(sender, { to_user_id: `stranger${strangers++}` }));
      const batch = [
        message(owner(room), { conversation_id: room }),
        ...first,
        message(owner(other), { conversation_id: other }),
      ];
      const results = await appendMessages(store, [...batch, message(user, { to_user_id: another })]);
      for (const { failure } of results) if (failure) throw failure;
    } else {
      await requestFriend(store, user, { user_id: another });
      await removeFriend(store, another, { user_id: user });
    }
  };
  // Refusals caused by races are expected; the error by which the database ends a deadlock is not.
  const deadlocks: unknown[] = [];
  const queue = fc.sample(one, { numRuns: 400, seed: 7 }).values();
  const worker = async () => {
    for (const next of queue)
      await act(next).catch((error) => {
        if (GodwitError.from(error).codeName === 'UNAVAILABLE') deadlocks.push(error.cause ?? error);
      });
  };
  await Promise.all(Array.from({ length: 12 }, worker));
  t.same(deadlocks, []);
});
