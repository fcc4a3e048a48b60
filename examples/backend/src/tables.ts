import type { Sql } from 'postgres';

/** Creates the application's own tables, beside Godwit's in the same database. */
export async function createTables(sql: Sql): Promise<void> {
  await sql.unsafe(`
    create schema if not exists app;
    create table if not exists app.users (
      id text primary key check (id ~ '^[a-z][a-z0-9-]{0,63}$'),
      name text not null,
      password text not null,
      is_admin boolean not null default false,
      erased_at timestamptz);
    create table if not exists app.sessions (
      digest bytea primary key,
      user_id text not null references app.users on delete cascade);
    create table if not exists app.products (name text primary key);
    create table if not exists app.orders (
      id bigint generated always as identity primary key,
      customer text not null references app.users on delete cascade,
      -- Checked at the commit.
      product text not null references app.products deferrable initially deferred);
    create table if not exists app.old_messages (
      id uuid primary key, room text not null, author text not null, sent_at timestamptz not null, body text not null);
    create index if not exists old_messages_by_time on app.old_messages (room, sent_at, id);
  `);
}
