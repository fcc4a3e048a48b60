import { randomBytes } from 'node:crypto';
import { decodeServerFrames } from '@godwit/schema';
import t from 'tap';
import { appendMessages } from '../messages/append.js';
import { MAX_LISTED } from '../outbox/application-events.js';
import { createTestStore, type TestStore } from '../testing/test-store.js';
import { readSetsVersions } from '../users/sets-versions.js';
import { internal } from '../wire.js';
import { addMembers } from './add-members.js';
import { Kind, Role, Visibility } from './conversation-row.js';
import { createConversation } from './create.js';
import { removeMembers } from './remove-members.js';
import { setRole } from './set-role.js';
import { updateConversation } from './update.js';

const { ROLE_MEMBER: MEMBER, ROLE_ADMIN: ADMIN, ROLE_OWNER: OWNER } = Role;
const { HISTORY_VISIBILITY_FROM_START: FROM_START, HISTORY_VISIBILITY_FROM_JOINING: FROM_JOINING } = Visibility;
const PEOPLE = ['ann', 'ben', 'cat', 'dan', 'eve', 'fay'];
const conversation_id = 'room';

/** A decoded value without empty fields, recursively, and without the encoded entry. */
const plain = (value: object | null | undefined) =>
  JSON.parse(
    JSON.stringify(value ?? {}, (key, one) =>
      key === 'entry' || !one || (Array.isArray(one) && one.length === 0) ? undefined : one,
    ),
  );

interface Told {
  topic: string;
  sets_version: number;
  frame: object;
  event: object;
}

/** Collects all frames published to the room and to all users from now on. */
async function listen(store: TestStore) {
  const told: Told[] = [];
  store.bus.listen({
    frame(topic, bytes) {
      const { kind, ...decoded } = internal.store.v1.BusFrame.decode(bytes);
      const body = decoded[kind as 'joined'];
      const [event] = body?.entry?.length ? decodeServerFrames(body.entry) : [];
      const { kind: _, ...rest } = (event ?? {}) as { kind?: string };
      const frame = { [kind ?? '']: plain(body) };
      told.push({ topic, sets_version: decoded.sets_version ?? 0, frame, event: plain(rest) });
    },
    gap() {},
  });
  await store.bus.subscribe([`c:${conversation_id}`, ...PEOPLE.flatMap((user) => [`u:${user}`, `p:${user}`])]);
  return () => told.splice(0);
}

/** Removes and returns the application events in the outbox. */
const takeEvents = async (store: TestStore) =>
  (
    await store.databases.writes.query<{ key: string; payload: object }>(
      `with taken as (delete from outbox returning *) select key, payload from taken where kind = 'event' order by id`,
    )
  ).map(({ key, payload }) => ({ key, ...payload }));

const rowOf = async (store: TestStore) => {
  const [row] = await store.databases.reads.query<Record<string, unknown> & { created_at: Date; active_at: Date }>(
    'select * from conversations where id = $1',
    [conversation_id],
  );
  return row as NonNullable<typeof row>;
};

const membersOf = async (store: TestStore) => {
  const members = await store.databases.reads.query<{ user_id: string } & Record<string, number>>(
    `select user_id, role, joined_seq, read_seq, visible_seq from members where conversation_id = $1 order by user_id`,
    [conversation_id],
  );
  return Object.fromEntries(
    members.map(({ user_id, role, joined_seq, read_seq, visible_seq }) => [
      user_id,
      [role, joined_seq, read_seq, visible_seq],
    ]),
  );
};
const post = (store: TestStore, sender_id: string) =>
  appendMessages(store, [{ conversation_id, sender_id, client_message_id: randomBytes(16), body: Buffer.from('x') }]);

t.test(
  'a change of a group is published to the users concerned and the application, and changes nothing else',
  async (t) => {
    const store = await createTestStore();
    t.teardown(() => store.close());
    const told = await listen(store);
    let settings = { title: 'Room', history_visibility: FROM_START, retention_days: 0, details_version: 0 };
    let head = { epoch: 1, last_seq: 0, member_count: 3 };

    /** The expected frames to joining users, with the conversation as they see it. */
    const joined = async (roles: Record<string, number>, visible_seq = 0) => {
      const row = await rowOf(store);
      const versions = await readSetsVersions(store.databases.reads, PEOPLE);
      const { epoch, last_seq, member_count } = head;
      const { details_version, ...shown } = settings;
      const times = { created_at: row.created_at.getTime(), active_at: row.active_at.getTime() };
      return Object.entries(roles).map(([user, role]) => ({
        topic: `u:${user}`,
        sets_version: versions.get(user),
        frame: { joined: plain({ conversation_id, last_seq, epoch, visible_seq, details_version }) },
        event: {
          conversation_joined: {
            conversation: plain({
              ...{ conversation_id, kind: Kind.CONVERSATION_KIND_GROUP, ...shown, details_version, last_seq },
              ...{ read_seq: last_seq, role, member_count, ...times },
            }),
          },
        },
      }));
    };
    const left = async (...users: string[]) => {
      const versions = await readSetsVersions(store.databases.reads, PEOPLE);
      const { epoch, last_seq: seq } = head;
      return users.map((user) => ({
        topic: `u:${user}`,
        sets_version: versions.get(user),
        frame: { left: plain({ conversation_id, epoch, seq }) },
        event: { conversation_left: plain({ conversation_id, seq }) },
      }));
    };
    type Members = Record<string, [role: number, joined_seq: number, read_seq: number]>;
    const membersChanged = (actor_id: string, changed: Members, removed_user_ids: string[] = []) => {
      const { epoch, last_seq: seq } = head;
      const members = Object.entries(changed).map(([user_id, [role, joined_seq, read_seq]]) => ({
        ...{ user_id, role, joined_seq, read_seq },
      }));
      const change = { conversation_id, seq, actor_id, members, removed_user_ids, epoch };
      return {
        told: {
          topic: 'c:room',
          sets_version: 0,
          frame: { members_changed: plain({ epoch, seq, removed_user_ids }) },
          event: { member_changed: plain(change) },
        },
        event: {
          ...{ key: 'room', type: 'members.changed', conversation_id, seq, actor_id },
          changed_count: members.length,
          members: members.map(({ user_id, role }) => ({ user_id, role })),
          removed_count: removed_user_ids.length,
          removed_user_ids,
        },
      };
    };
    const detailsChanged = (actor_id: string) => {
      const { details_version, ...shown } = settings;
      return {
        told: {
          topic: 'c:room',
          sets_version: 0,
          frame: { told: plain({ epoch: head.epoch, details_version }) },
          event: { conversation_changed: plain({ conversation_id, actor_id, ...settings }) },
        },
        event: { key: 'room', type: 'conversation.updated', conversation_id, actor_id, ...shown },
      };
    };
    /** Checks that exactly these frames and events were published, and the state of the group. */
    const check = async (what: string, tells: object[], events: object[], members: Record<string, number[]>) => {
      t.same(told(), tells, `${what}: frames`);
      t.same(await takeEvents(store), events, `${what}: application events`);
      const { epoch, last_seq, member_count, details_version, title, ...row } = await rowOf(store);
      t.same({ epoch, last_seq, member_count }, head, `${what}: the conversation`);
      const { history_visibility, retention_days } = row;
      t.same({ title, history_visibility, retention_days, details_version }, settings, `${what}: its settings`);
      t.same(await membersOf(store), members, `${what}: the members`);
    };

    const made = { conversation_id, title: 'Room', member_ids: ['ben', 'cat'] };
    const first = { ann: [OWNER, 0, 0, 0], ben: [MEMBER, 0, 0, 0], cat: [MEMBER, 0, 0, 0] };
    await createConversation(store, 'ann', made);
    const created = { key: 'room', type: 'conversation.created', conversation_id, actor_id: 'ann', title: 'Room' };
    const listed = { member_count: 3, member_ids: ['ann', 'ben', 'cat'] };
    await check('made', await joined({ ann: OWNER, ben: MEMBER, cat: MEMBER }), [{ ...created, ...listed }], first);

    await createConversation(store, 'ann', { ...made, title: 'Other', member_ids: ['dan'] });
    await t.rejects(createConversation(store, 'ben', made));
    await check('made again', [], [], first);

    for (const sender of ['ann', 'ben', 'ben']) await post(store, sender);
    told();
    await takeEvents(store);
    head = { epoch: 2, last_seq: 3, member_count: 4 };
    t.same(await addMembers(store, 'ann', { conversation_id, user_ids: ['ben', 'dan'] }), { added: 1 });
    let change = membersChanged('ann', { dan: [MEMBER, 3, 3] });
    const second = { ann: [OWNER, 0, 1, 0], ben: [MEMBER, 0, 3, 0], cat: [MEMBER, 0, 0, 0], dan: [MEMBER, 3, 3, 0] };
    await check('added', [change.told, ...(await joined({ dan: MEMBER }))], [change.event], second);

    settings = { title: 'Hall', history_visibility: FROM_JOINING, retention_days: 7, details_version: 1 };
    await updateConversation(store, 'ann', { conversation_id, ...settings });
    let details = detailsChanged('ann');
    await check('updated', [details.told], [details.event], second);
    for (const same of [{}, { title: 'Hall' }, { retention_days: 7 }, { history_visibility: FROM_JOINING }])
      await updateConversation(store, 'ann', { conversation_id, ...same });
    await check('updated to the current values', [], [], second);

    head = { epoch: 3, last_seq: 3, member_count: 6 };
    t.same(await addMembers(store, 'ann', { conversation_id, user_ids: ['fay', 'eve'] }), { added: 2 });
    change = membersChanged('ann', { fay: [MEMBER, 3, 3], eve: [MEMBER, 3, 3] });
    const third = { ...second, eve: [MEMBER, 3, 3, 3], fay: [MEMBER, 3, 3, 3] };
    await check('added', [change.told, ...(await joined({ fay: MEMBER, eve: MEMBER }, 3))], [change.event], third);
    t.same(await addMembers(store, 'ann', { conversation_id, user_ids: ['ben', 'eve'] }), { added: 0 });
    await check('added again', [], [], third);

    head = { ...head, epoch: 4 };
    await setRole(store, 'ann', { conversation_id, user_id: 'cat', role: ADMIN });
    change = membersChanged('ann', { cat: [ADMIN, 0, 0] });
    const fourth = { ...third, cat: [ADMIN, 0, 0, 0] };
    await check('made an admin', [change.told], [change.event], fourth);
    await setRole(store, 'ann', { conversation_id, user_id: 'cat', role: ADMIN });
    await check('made an admin again', [], [], fourth);

    settings = { ...settings, title: '', details_version: 2 };
    await updateConversation(store, 'cat', { conversation_id, title: '' });
    details = detailsChanged('cat');
    await check('renamed by an admin', [details.told], [details.event], fourth);

    head = { ...head, epoch: 5 };
    await setRole(store, 'ann', { conversation_id, user_id: 'dan', role: OWNER });
    change = membersChanged('ann', { dan: [OWNER, 3, 3], ann: [ADMIN, 0, 1] });
    const fifth = { ...fourth, ann: [ADMIN, 0, 1, 0], dan: [OWNER, 3, 3, 0] };
    await check('made the owner', [change.told], [change.event], fifth);

    head = { ...head, epoch: 6, member_count: 5 };
    t.same(await removeMembers(store, 'cat', { conversation_id, user_ids: ['gus', 'eve'] }), { removed: 1 });
    change = membersChanged('cat', {}, ['eve']);
    const { eve: _eve, ...sixth } = fifth;
    await check('removed', [change.told, ...(await left('eve'))], [change.event], sixth);
    t.same(await removeMembers(store, 'cat', { conversation_id, user_ids: ['eve'] }), { removed: 0 });
    await check('removed again', [], [], sixth);

    head = { ...head, epoch: 7, member_count: 4 };
    await removeMembers(store, 'dan', { conversation_id, user_ids: ['dan'] });
    change = membersChanged('dan', { ann: [OWNER, 0, 1] }, ['dan']);
    const { dan: _dan, ...seventh } = { ...sixth, ann: [OWNER, 0, 1, 0] };
    await check('the owner left', [change.told, ...(await left('dan'))], [change.event], seventh);
  },
);

t.test('an application event lists at most MAX_LISTED users and has their total number', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const users = Array.from({ length: MAX_LISTED + 1 }, (_, n) => `user-${String(n).padStart(4, '0')}`);
  await createConversation(store, 'ann', { conversation_id, member_ids: users });
  await removeMembers(store, 'ann', { conversation_id, user_ids: users });
  await addMembers(store, 'ann', { conversation_id, user_ids: users });
  const [created, removed, added] = (await takeEvents(store)) as unknown as Record<string, unknown>[];
  t.match(created, { member_count: MAX_LISTED + 2, member_ids: ['ann', ...users.slice(0, MAX_LISTED - 1)] });
  t.match(removed, { changed_count: 0, members: [], removed_count: MAX_LISTED + 1 });
  t.equal(new Set(removed?.removed_user_ids as string[]).size, MAX_LISTED);
  t.match(added, { changed_count: MAX_LISTED + 1, removed_count: 0, removed_user_ids: [] });
  const members = (added?.members ?? []) as { user_id: string }[];
  t.equal(new Set(members.map(({ user_id }) => user_id)).size, MAX_LISTED);
});
