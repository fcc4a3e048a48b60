import { setTimeout as wait } from 'node:timers/promises';
import type { Godwit } from '@godwit/server';
import type { Sql } from 'postgres';

/** Erases a user here and in Godwit, and resolves with what was removed there. If it rejects, it can be repeated. */
export async function eraseUser(godwit: Godwit, sql: Sql, user_id: string): Promise<object> {
  // First, so that the user gets no more tokens. The id stays, so that no other user gets it.
  await sql`with sessions as (delete from app.sessions where user_id = ${user_id}),
      orders as (delete from app.orders where customer = ${user_id})
    update app.users set name = '', password = '', erased_at = now() where id = ${user_id}`;
  const { job_id } = await godwit.deleteUser({ user_id });
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    const job = await godwit.readJob(job_id);
    if (job.kind === 'erase-user' && job.state === 'done') return job.counts;
    await wait(200);
  }
  throw new Error(`job ${job_id} is not done after two minutes`);
}
