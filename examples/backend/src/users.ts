import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Sql, TransactionSql } from 'postgres';

/** A user who is signed in. */
export interface User {
  id: string;
  isAdmin: boolean;
}

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const digestOf = (session: string) => createHash('sha256').update(session).digest();

/** Adds a user, whose password is kept as salt and key. Returns false if the id is taken. */
export async function signUp(sql: TransactionSql, id: string, name: string, password: string): Promise<boolean> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, 32);
  const kept = `${salt.toString('hex')}:${key.toString('hex')}`;
  const rows = await sql`insert into app.users (id, name, password) values (${id}, ${name}, ${kept})
    on conflict do nothing returning id`;
  return rows.length === 1;
}

/** Starts a session. Returns undefined if the user or the password is wrong. */
export async function logIn(sql: Sql, id: string, password: string): Promise<string | undefined> {
  const [user] = await sql<{ password: string }[]>`select password from app.users where id = ${id}`;
  const [salt = '', key = ''] = (user?.password ?? '').split(':');
  const [derived, kept] = [await derive(password, Buffer.from(salt, 'hex'), 32), Buffer.from(key, 'hex')];
  if (kept.length !== derived.length || !timingSafeEqual(derived, kept)) return undefined;
  const session = randomBytes(32).toString('base64url');
  await sql`insert into app.sessions (digest, user_id) values (${digestOf(session)}, ${id})`;
  return session;
}

/** The user of a session. */
export async function userOf(sql: Sql, session: string): Promise<User | undefined> {
  const [user] = await sql<User[]>`select u.id, u.is_admin as "isAdmin"
    from app.sessions s join app.users u on u.id = s.user_id where s.digest = ${digestOf(session)}`;
  return user;
}
