import { randomUUID } from 'node:crypto';
import type { Godwit } from '@godwit/server';
import type { Sql } from 'postgres';

/** The users of the application who are online. */
export async function listOnline(godwit: Godwit, sql: Sql): Promise<string[]> {
  const online: string[] = [];
  // GetPresence takes 1,000 users.
  for await (const users of sql<{ id: string }[]>`select id from app.users where erased_at is null`.cursor(1_000)) {
    const { presences } = await godwit.getPresence({ user_ids: users.map(({ id }) => id) });
    for (const { user_id, status } of presences) if (status !== 'PRESENCE_STATUS_OFFLINE') online.push(user_id);
  }
  return online;
}

/** Tells every user of an event. Users who are away are told when they return. Returns the number of users. */
export async function tellEverybody(godwit: Godwit, sql: Sql, event: object): Promise<number> {
  const notification_id = randomUUID();
  const body = JSON.stringify(event);
  let told = 0;
  // Notify takes 10,000 users.
  for await (const users of sql<{ id: string }[]>`select id from app.users where erased_at is null`.cursor(10_000)) {
    const user_ids = users.map(({ id }) => id);
    await godwit.notify({ user_ids, content_type: 'application/json', body, keep: true, notification_id });
    told += users.length;
  }
  return told;
}
