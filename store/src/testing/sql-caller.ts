import type { Test } from 'tap';
import { listMembers } from '../conversations/list-members.js';
import type { Param } from '../database/database.js';
import { readHistory } from '../messages/history.js';
import { createTestStore, type databaseKinds, type TestStore } from '../testing/test-store.js';

// The errors of these functions: SQLSTATE and code.
export const INVALID = { code: '22023', detail: 'INVALID_ARGUMENT' };
export const TOO_LARGE = { code: '54000', detail: 'TOO_LARGE' };
export const NOT_FOUND = { code: 'P0002', detail: 'NOT_FOUND' };
export const DENIED = { code: '42501', detail: 'PERMISSION_DENIED' };
export const CONFLICT = { code: '23505', detail: 'CONFLICT' };

/** Calls functions of the schema godwit with typed parameters. */
export const caller = (store: Pick<TestStore, 'databases'>) => {
  const value = async <T>(text: string, params: readonly Param[]) => {
    const [row] = await store.databases.writes.query<{ value: T }>(`select ${text} as value`, params);
    return row?.value as T;
  };
  return {
    send: (
      conversation: string | null,
      sender: string | null,
      body: string | null = 'hello',
      type: string | null = '',
    ) => value<number>('godwit.send($1::text, $2::text, $3::text, $4::text)', [conversation, sender, body, type]),
    sendAs: (id: Uint8Array, conversation: string, sender: string, body: string) =>
      value<number>(`godwit.send($1::text, $2::text, decode($3, 'base64'), 'text/plain', decode($4, 'hex'))`, [
        conversation,
        sender,
        Buffer.from(body).toString('base64'),
        Buffer.from(id).toString('hex'),
      ]),
    create: (id: string | null, actor: string | null, members: readonly string[] = [], title: string | null = '') =>
      value<string>('godwit.create_conversation($1::text, $2::text, $4::text, $3::text[])', [
        id,
        actor,
        members,
        title,
      ]),
    add: (conversation: string | null, actor: string | null, users: readonly string[] | null) =>
      value<number>('godwit.add_members($1::text, $2::text, $3::text[])', [conversation, actor, users]),
  };
};

/** A store with the functions, and what they leave for readers. */
export async function startSqlStore(t: Test, kind: (typeof databaseKinds)[number]) {
  const store = await createTestStore(kind);
  t.teardown(() => store.close());
  const { writes } = store.databases;
  const history = async (conversation_id: string, reader = 'ann') => {
    const { messages = [] } = await readHistory(store, reader, { conversation_id });
    return messages.map((m) => `${m.seq} ${m.sender_id} ${Buffer.from(m.body ?? []).toString()}`);
  };
  const members = async (conversation_id: string, reader = 'ann') => {
    const { members = [] } = await listMembers(store, reader, { conversation_id });
    return members.map(({ user_id, role }) => `${user_id} ${role}`);
  };
  return { store, writes, history, members, ...caller(store) };
}
