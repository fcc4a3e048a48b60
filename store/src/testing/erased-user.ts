import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Test } from 'tap';
import { uploadAttachment } from '../attachments/upload.js';
import { createConversation } from '../conversations/create.js';
import { removeMembers } from '../conversations/remove-members.js';
import { setRole } from '../conversations/set-role.js';
import { blockUser } from '../friends/block.js';
import { requestFriend } from '../friends/request.js';
import { requestJob } from '../jobs/requested-jobs.js';
import { appendMessages } from '../messages/append.js';
import { deleteMessage } from '../messages/delete.js';
import { pinMessage } from '../messages/pin.js';
import { reactToMessage } from '../messages/react.js';
import { notifyUsers } from '../notifications/notify-users.js';
import { updateProfile } from '../profiles/update-profile.js';
import { readErasure } from '../users/erasure/erasures.js';
import { setMute } from '../users/set-mute.js';
import { setPresence } from '../users/set-presence.js';
import { befriend, write } from './friendships.js';
import type { TestStore } from './test-store.js';

/** The user who is erased: an id that occurs nowhere by chance. */
export const GONE = 'gone-with-everything';
/** Messages of the user in one group: more than one batch. */
const MANY = 230;

/** The columns that keep the id of an erased user, and why. */
export const KEEP_THE_ID: Readonly<Record<string, string>> = {
  'users.id': 'refuses the tokens that were issued before the erasure',
  'user_sets.user_id': 'a counter that must not begin again while a gateway remembers it',
  'messages.sender_id': 'a tombstone keeps its number, and with it the sender, as after Delete',
};

/** Rows of other users: columns that an erasure changes by what it must tell are left out. */
const OF_OTHERS: Readonly<Record<string, string>> = {
  conversations: `select id, kind, title, last_seq, history_visibility, created_at, active_at, first_seq
    from conversations where id <> 'alone'`,
  members: `select conversation_id, user_id, joined_seq, read_seq, visible_seq, muted from members where user_id <> $1`,
  messages: `select conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body, reply_to, edited_at,
    deleted, attachments from messages where sender_id <> $1`,
  // Reactions to a message go with it, as after Delete.
  reactions: `select r.* from reactions r join messages m using (conversation_id, seq)
    where r.user_id <> $1 and m.sender_id <> $1`,
  users: 'select * from users where id <> $1',
  friendships: 'select * from friendships where low <> $1 and high <> $1',
  attachments: 'select * from attachments where uploader_id <> $1',
  notifications: 'select * from notifications where user_id <> $1',
  notification_recipients: 'select * from notification_recipients where user_id <> $1',
  profiles: 'select * from profiles where user_id <> $1',
  push_endpoints: 'select * from push_endpoints where user_id <> $1',
  stored_bytes: 'select * from stored_bytes where user_id <> $1',
  users_added: 'select * from users_added where user_id <> $1',
  requested_jobs: 'select * from requested_jobs where user_id <> $1',
};

/** The rows of other users, by table. */
export async function readOthers({
  databases: { reads },
}: Pick<TestStore, 'databases'>): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const [table, text] of Object.entries(OF_OTHERS)) {
    const rows = await reads.query<{ row: object }>(
      `select to_jsonb(r) as row from (${text}) r where $1::text is not null order by to_jsonb(r)::text`,
      [GONE],
    );
    found[table] = rows.map(({ row }) => row);
  }
  return found;
}

/** Every column that has the text anywhere in it, whatever its type. */
export async function columnsWith(
  { databases: { reads } }: Pick<TestStore, 'databases'>,
  text: string,
): Promise<string[]> {
  const columns = await reads.query<{ table_name: string; column_name: string; data_type: string }>(
    `select table_name, column_name, data_type from information_schema.columns
     where table_schema = 'public' order by table_name, column_name`,
  );
  const found: string[] = [];
  for (const { table_name, column_name, data_type } of columns) {
    const value = data_type === 'bytea' ? `encode(${column_name}, 'escape')` : `${column_name}::text`;
    const rows = await reads.query(`select 1 as one from ${table_name} where strpos(${value}, $1) > 0 limit 1`, [text]);
    if (rows.length > 0) found.push(`${table_name}.${column_name}`);
  }
  return found;
}

/** Posts messages with these texts, as one batch. */
export const post = (
  store: TestStore,
  conversation_id: string,
  sender_id: string,
  texts: string[],
  attachment_ids?: string[],
) =>
  appendMessages(
    store,
    texts.map((text) => ({
      conversation_id,
      sender_id,
      client_message_id: randomBytes(16),
      body: Buffer.from(text),
      ...(attachment_ids && { attachment_ids }),
    })),
  );

/** A world in which the user has left traces of every kind, beside those of others. */
export async function fill(store: TestStore): Promise<void> {
  const others = ['ann', 'ben', 'zoe'];
  for (const user of [...others, GONE])
    await store.databases.writes.query('insert into users (id, email) values ($1, $2)', [user, `${user}@example.com`]);
  for (const other of ['ann', 'zoe']) await befriend(store, GONE, other);
  await befriend(store, 'ann', 'zoe');
  await requestFriend(store, 'ben', { user_id: GONE });
  for (const other of others) await write(store, GONE, other);
  await write(store, 'zoe', GONE);
  await write(store, 'ann', 'ben');
  await write(store, GONE, GONE);

  await createConversation(store, GONE, { conversation_id: 'owned', member_ids: others });
  await setRole(store, GONE, { conversation_id: 'owned', user_id: 'zoe', role: 2 });
  await createConversation(store, GONE, { conversation_id: 'alone' });
  await createConversation(store, 'ann', { conversation_id: 'left', member_ids: [GONE, 'ben'] });
  const texts = Array.from({ length: MANY }, (_, n) => `${n} by ${GONE}`);
  await post(store, 'owned', GONE, texts);
  await post(store, 'owned', 'ann', ['by ann']);
  await post(store, 'alone', GONE, ['a note to myself']);
  await post(store, 'left', GONE, ['before I left']);
  await post(store, 'left', 'ben', ['by ben']);
  for (const user of [GONE, 'ben']) await reactToMessage(store, user, { conversation_id: 'left', seq: 2, emoji: '👍' });
  await reactToMessage(store, GONE, { conversation_id: 'owned', seq: MANY + 1, emoji: '🎉' });
  await reactToMessage(store, 'ben', { conversation_id: 'owned', seq: 1, emoji: '🎉' });
  await deleteMessage(store, GONE, { conversation_id: 'owned', seq: 2 });
  const upload = (user: string) =>
    uploadAttachment(store, user, { conversation_id: 'owned', name: `of ${user}` }, Readable.from([Buffer.from(user)]));
  for (const user of [GONE, 'ann']) {
    const { id } = await upload(user);
    await post(store, 'owned', user, ['with a file'], [id]);
    await upload(user);
  }
  for (const seq of [3, MANY + 1]) await pinMessage(store, GONE, { conversation_id: 'owned', seq });
  await removeMembers(store, GONE, { conversation_id: 'left', user_ids: [GONE] });

  await blockUser(store, 'zoe', { user_id: GONE });
  await setPresence(store, GONE, { status: 3, text: `the text of ${GONE}` });
  await setMute(store, GONE, { muted: true });
  for (const user of [GONE, 'ann']) {
    await requestJob(store, user, `export-${randomBytes(8).toString('hex')}`, {
      kind: 'export',
      conversation_id: 'owned',
      format: 'ndjson',
    });
    await store.databases.writes.query(
      `insert into notifications (user_id, conversation_id, seq) values ($1, 'owned', 1)`,
      [user],
    );
  }
  for (const user of [GONE, 'ann']) {
    await updateProfile(store, user, { name: `the name of ${user}` });
    await notifyUsers(store, { user_ids: [user], body: Buffer.from('kept'), keep: true });
    await store.databases.writes.query(
      `insert into push_endpoints (id, user_id, endpoint, p256dh, auth) values (convert_to($2, 'UTF8'), $1, $2, '', '')`,
      [user, `https://push.example/${user}`],
    );
  }
  for (const table of ['jobs', 'dead_jobs'])
    await store.databases.writes.query(
      `insert into ${table} (id, kind, key, payload${table === 'jobs' ? '' : ', attempts, error'})
       values ('digest-1', 'digest', $1, jsonb_build_object('user_id', $1::text)${table === 'jobs' ? '' : ", 1, 'x'"})`,
      [GONE],
    );
  await store.databases.writes.query(
    `insert into dead_jobs (id, kind, key, payload, attempts, error)
     values ('hook-1', 'webhook', 'owned', jsonb_build_object('removed_user_ids', jsonb_build_array($1::text)), 1, 'x')`,
    [GONE],
  );
  // Rows about what was just made, which a relay would have handed over long ago.
  await store.databases.writes.query('delete from outbox');
}

/** Checks that nothing of the user is left, that `before` is unchanged, and that the job counted what it did. */
export async function assertErased(t: Test, store: TestStore, before: Record<string, unknown[]>, jobId: string) {
  t.same(await columnsWith(store, GONE), Object.keys(KEEP_THE_ID).sort(), 'nothing of the user is left');
  t.same(await readOthers(store), before, 'the data of others is unchanged');
  const pins = await store.databases.reads.query<{ pinned_seqs: number[] }>(
    'select pinned_seqs from conversation_details',
  );
  t.same(pins, [{ pinned_seqs: [MANY + 1] }], 'a tombstone is not pinned');
  const { counts, state } = await readErasure(store, jobId);
  t.equal(state, 'done');
  t.match(counts, {
    // In 'owned' one was deleted before; 3 direct conversations and the one with oneself, 'left', and one with a file.
    messages: MANY - 1 + 4 + 1 + 1,
    memberships: 6,
    conversations_passed_on: 1,
    conversations_deleted: 1,
    ties: 3,
    reactions: 2,
    attachments: 2,
    exports: 1,
    notifications: 1,
    statuses: 1,
    dead_letters: 2,
  });
  const { reads } = store.databases;
  t.same(
    [...(await reads.query(`select user_id, role from members where conversation_id = 'owned' order by user_id`))],
    [
      { user_id: 'ann', role: 1 },
      { user_id: 'ben', role: 1 },
      { user_id: 'zoe', role: 3 },
    ],
    'the oldest admin owns the group',
  );
  const [kept] = await reads.query(
    `select count(*)::int as n, bool_and(deleted) as deleted, bool_and(body = '') as empty, count(distinct seq)::int as seqs
     from messages where conversation_id = 'owned' and sender_id = $1`,
    [GONE],
  );
  t.same(kept, { n: MANY + 1, deleted: true, empty: true, seqs: MANY + 1 }, 'the numbers have no gap');
  const [reacted] = await reads.query<{ reactions: object }>(
    `select reactions from messages where conversation_id = 'left' and seq = 2`,
  );
  t.match(reacted?.reactions, [{ emoji: '👍', count: 1, user_ids: ['ben'] }]);
  t.same(
    [...(await reads.query(`select id from conversations where id = 'alone'`))],
    [],
    'a group without another member is gone',
  );
}
