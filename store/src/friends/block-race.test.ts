import { randomInt } from 'node:crypto';
import { GodwitError } from '@godwit/schema';
import t from 'tap';
import { addMembers } from '../conversations/add-members.js';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { editMessage } from '../messages/edit.js';
import { reactToMessage } from '../messages/react.js';
import { eventually } from '../testing/eventually.js';
import { befriend, write } from '../testing/friendships.js';
import { lockWaits } from '../testing/lock-waits.js';
import { createTestStore, type TestStore } from '../testing/test-store.js';
import { acceptFriend } from './accept.js';
import { blockUser } from './block.js';
import { removeFriend } from './remove.js';
import { requestFriend } from './request.js';

/** Actions that a block forbids between two users: `actor` performs one while the block is in progress. */
interface Forbidden {
  /** Makes the two users acquainted and prepares the action. */
  prepare(store: TestStore, actor: string, other: string): Promise<unknown>;
  act(store: TestStore, actor: string, other: string): Promise<unknown>;
}

const room = (actor: string) => `room of ${actor}`;
const body = () => Buffer.from(String(randomInt(1_000_000)));
/** Makes two users acquainted through a removed request, so that one may block the other. */
const meet = async (store: TestStore, actor: string, other: string) => {
  await requestFriend(store, actor, { user_id: other });
  await removeFriend(store, actor, { user_id: other });
};
/** Makes two users acquainted through a conversation, so that the pair has no row. */
const meetInRoom = (store: TestStore, actor: string, other: string) =>
  createConversation(store, 'host', { conversation_id: `hall of ${actor}`, member_ids: [actor, other] });
const makeRoom = (store: TestStore, actor: string) =>
  createConversation(store, actor, { conversation_id: room(actor), member_ids: [] });
const talk = async (store: TestStore, actor: string, other: string) => write(store, actor, other);
const direct = (actor: string, other: string) => ({ conversation_id: directConversationId(actor, other), seq: 1 });

const create: Forbidden['act'] = (store, actor, other) =>
  createConversation(store, actor, { conversation_id: room(actor), member_ids: [other] });
const add: Forbidden['act'] = (store, actor, other) =>
  addMembers(store, actor, { conversation_id: room(actor), user_ids: ['somebody', other] });

const forbidden: Record<string, Forbidden> = {
  'create a group': { prepare: meet, act: create },
  'create a group with a user met only in a room': { prepare: meetInRoom, act: create },
  'add to a group': { prepare: (...all) => Promise.all([meet(...all), makeRoom(all[0], all[1])]), act: add },
  'add a user met only in a room': {
    prepare: (...all) => Promise.all([meetInRoom(...all), makeRoom(all[0], all[1])]),
    act: add,
  },
  'write for the first time': { prepare: meet, act: talk },
  'write for the first time to a user met only in a room': { prepare: meetInRoom, act: talk },
  'write again': { prepare: talk, act: talk },
  edit: {
    prepare: talk,
    act: (store, actor, other) => editMessage(store, actor, { ...direct(actor, other), body: body() }),
  },
  react: {
    prepare: talk,
    act: (store, actor, other) => reactToMessage(store, actor, { ...direct(actor, other), emoji: '👍' }),
  },
  ask: { prepare: meet, act: (store, actor, other) => requestFriend(store, actor, { user_id: other }) },
  accept: {
    prepare: (store, actor, other) => requestFriend(store, other, { user_id: actor }),
    act: (store, actor, other) => acceptFriend(store, actor, { user_id: other }),
  },
  'ask while asked': {
    prepare: (store, actor, other) => requestFriend(store, other, { user_id: actor }),
    act: (store, actor, other) => requestFriend(store, actor, { user_id: other }),
  },
  'write among friends': { prepare: befriend, act: talk },
};

// Everything that the actions create.
const TRACES = `
  select (
    select coalesce(jsonb_agg(jsonb_build_array(conversation_id, user_id) order by conversation_id, user_id), '[]')
    from members where user_id = any ($1::text[])
  ) as members, (
    select coalesce(jsonb_agg(jsonb_build_array(conversation_id, seq, revision) order by seq), '[]')
    from messages where sender_id = any ($1::text[])
  ) as messages, (
    select coalesce(jsonb_agg(state), '[]') from friendships where low = any ($1::text[]) and high = any ($1::text[])
  ) as ties`;

// Each writer waits in its transaction, after its decision, while the test holds the lock.
const STALL = 42;
const STALLS = `
  create function stall() returns trigger language plpgsql as $$
  begin
    perform pg_advisory_xact_lock_shared(${STALL});
    return new;
  end
  $$`;
// Without the insertion of a pair's row, which precedes the decision.
const STALLED = { members: 'insert', messages: 'insert or update', friendships: 'update' };

// On Postgres only: PGlite runs one transaction at a time.
t.test('no action that a block forbids takes effect after the block was answered', async (t) => {
  const store = await createTestStore('postgres');
  t.teardown(() => store.close());
  const { writes, reads, jobs } = store.databases;
  await writes.query(STALLS);
  for (const [table, what] of Object.entries(STALLED))
    await writes.query(`create trigger stall before ${what} on ${table} for each row execute function stall()`);

  /** Resolves once `count` sessions wait for a lock, or `ended` returns true. */
  const stalled = async (count: number, ended: () => boolean) => {
    await eventually(`${count} sessions wait for a lock`, async () => {
      return ended() || (await lockWaits(reads)) >= count;
    });
  };
  /** Blocks during the action; returns the action's traces when the block was answered and at the end. */
  const race = async ({ prepare, act }: Forbidden, n: number) => {
    // The cases vary who blocks and who has the lower id.
    const [one, other] = [`a${n}`, `b${n}`];
    const [actor, target] = n & 1 ? [one, other] : [other, one];
    const [blocker, blocked] = n & 2 ? [actor, target] : [target, actor];
    const traces = async () => JSON.stringify(await reads.query(TRACES, [[one, other]]));
    await prepare(store, actor, target);
    const ended = { act: false, block: false };
    const { acting, blocking } = await jobs.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(${STALL})`);
      const acting = act(store, actor, target)
        .then(
          (reply) => (typeof reply === 'string' ? reply : 'done'),
          (error) => GodwitError.from(error).codeName,
        )
        .finally(() => {
          ended.act = true;
        });
      await stalled(1, () => ended.act);
      const blocking = blockUser(store, blocker, { user_id: blocked }).then(async () => {
        ended.block = true;
        return traces();
      });
      await stalled(ended.act ? 1 : 2, () => ended.block);
      return { acting, blocking };
    });
    const answered = await blocking;
    return { outcome: await acting, answered, after: await traces() };
  };
  let pair = 0;
  for (const [name, action] of Object.entries(forbidden)) {
    for (let sides = 0; sides < 4; sides++) {
      const { outcome, answered, after } = await race(action, 4 * pair + sides);
      t.equal(outcome, 'done', `${name}: the action came first`);
      t.equal(after, answered, `${name}: the action was complete when the block was answered`);
    }
    pair++;
  }
});
