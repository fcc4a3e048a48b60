import { deepEqual } from 'node:assert/strict';
import { GodwitError } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { answer, listen, nameOf, write } from '../testing/friendships.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { acceptFriend } from './accept.js';
import { blockUser, unblockUser } from './block.js';
import { listFriends } from './list.js';
import { removeFriend } from './remove.js';
import { requestFriend } from './request.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: after random actions of three users, each sees the state of a simple model`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    // Ids whose byte order differs from their UTF-16 order and from the collation of any language.
    const letters = ['\u{1f600}', '\uff5e', 'Z'];
    const operations = ['request', 'accept', 'remove', 'block', 'unblock', 'write'] as const;
    const step = fc.record({
      operation: fc.constantFrom(...operations),
      actor: fc.nat(2),
      other: fc.integer({ min: 1, max: 2 }),
    });
    type PairModel = { asked: Set<string>; friends: boolean; blocks: Set<string>; met: boolean; written: number };
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        run++;
        const users = letters.map((letter) => `${letter}${run}`);
        const models = new Map<string, PairModel>();
        const modelOf = (one: string, other: string) => {
          const key = [one, other].sort().join();
          const model = models.get(key) ?? {
            asked: new Set(),
            friends: false,
            blocks: new Set(),
            met: false,
            written: 0,
          };
          models.set(key, model);
          return model;
        };
        const seen = (model: PairModel, as: string) =>
          model.blocks.has(as)
            ? 'BLOCKED'
            : model.friends
              ? 'FRIENDS'
              : model.asked.has(as)
                ? 'REQUESTED'
                : model.asked.size > 0
                  ? 'INVITED'
                  : 'NONE';
        // Changes the model and returns the expected answer.
        const expect = (operation: (typeof operations)[number], model: PairModel, actor: string, other: string) => {
          const end = () => {
            model.asked.clear();
            model.friends = false;
          };
          switch (operation) {
            case 'request':
              if (model.blocks.has(actor)) return 'CONFLICT';
              if (model.blocks.has(other)) return 'PERMISSION_DENIED';
              model.met = true;
              if (model.asked.has(other)) {
                end();
                model.friends = true;
              } else if (!model.friends) model.asked.add(actor);
              return seen(model, actor);
            case 'accept':
              if (!model.friends && !model.asked.has(other)) return 'NOT_FOUND';
              end();
              model.friends = true;
              return seen(model, actor);
            case 'remove':
              end();
              return seen(model, actor);
            case 'block':
              if (!model.met) return 'NOT_FOUND';
              end();
              model.blocks.add(actor);
              return 'UNSPECIFIED';
            case 'unblock':
              model.blocks.delete(actor);
              return 'UNSPECIFIED';
            case 'write':
              if (model.blocks.size > 0) return 'PERMISSION_DENIED';
              model.met = true;
              model.written++;
              return model.written;
          }
        };
        const perform = async (operation: (typeof operations)[number], actor: string, user_id: string) => {
          if (operation === 'write') return write(store, actor, user_id);
          const handler = {
            request: requestFriend,
            accept: acceptFriend,
            remove: removeFriend,
            block: blockUser,
            unblock: unblockUser,
          }[operation];
          try {
            return await answer(handler(store, actor, { user_id }));
          } catch (error) {
            return GodwitError.from(error).codeName;
          }
        };
        const { told } = await listen(store, ...users);
        for (const { operation, actor: a, other: o } of steps) {
          const actor = users[a] as string;
          const other = users[(a + o) % 3] as string;
          const model = modelOf(actor, other);
          const before = { [actor]: seen(model, actor), [other]: seen(model, other) };
          const expected = expect(operation, model, actor, other);
          deepEqual(await perform(operation, actor, other), expected, operation);
          const changed = [actor, other].filter((user) => seen(model, user) !== before[user]);
          const events = changed.map((user) => `${user}: ${user === actor ? other : actor} ${seen(model, user)}`);
          deepEqual(told(), events.sort(), operation);
        }
        for (const user of users) {
          const { friends = [] } = await listFriends(store, user, {});
          const others = users.filter((other) => other !== user);
          const expected = others
            .map((other) => [other, seen(modelOf(user, other), user)] as const)
            .filter(([, state]) => state !== 'NONE')
            .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
          deepEqual(
            friends.map(({ user_id, state }) => [user_id, nameOf(state)]),
            expected,
          );
        }
      }),
      { numRuns: 20 },
    );
  });
}
