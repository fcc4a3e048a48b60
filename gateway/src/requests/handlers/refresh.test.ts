import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import type { Gateway } from '../../context.js';
import { Session } from '../../socket/session.js';
import type { Socket } from '../../socket/socket.js';
import type { Access } from '../../users/access.js';
import { refresh } from './refresh.js';

/** A session of ann, and a gateway at which a token is the name of its user. */
function setUp() {
  const session = new Session('s', {} as Socket);
  Object.assign(session, { user_id: 'ann', expiresAt: 1, closesAt: 2 });
  const verify = async (token: string) => {
    if (!token) throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'the token is wrong');
    return { user_id: token, email: '', expires_at: 1_000, good_until: 6_000, issued_at: 500 };
  };
  const user: { access: Access } = { access: undefined };
  const gateway = { verify, users: { get: () => user } } as unknown as Gateway;
  return {
    user,
    session,
    ask: (token: string) => refresh(gateway, session, { token }, {} as never, undefined),
  };
}

t.test('a newer token of the same user extends the session, up to the leeway after the expiry', async (t) => {
  const { session, ask } = setUp();
  t.same(await ask('ann'), { expires_at: 1_000 });
  t.match(session, { expiresAt: 1_000, closesAt: 6_000 });
});

t.test('a revoked token, and any token of a banned user, is refused and changes nothing', async (t) => {
  const { session, user, ask } = setUp();
  user.access = { revoked_before: 501 };
  await t.rejects(ask('ann') as Promise<object>, { code: Code.CODE_UNAUTHENTICATED });
  user.access = { banned: true };
  await t.rejects(ask('ann') as Promise<object>, { code: Code.CODE_PERMISSION_DENIED });
  t.match(session, { expiresAt: 1, closesAt: 2, issuedAt: 0 });
  user.access = { revoked_before: 500 };
  await ask('ann');
  t.match(session, { issuedAt: 500 });
});

t.test('the token of another user, and an invalid one, are refused and change nothing', async (t) => {
  const { session, ask } = setUp();
  await t.rejects(ask('ben') as Promise<object>, { code: Code.CODE_PERMISSION_DENIED });
  await t.rejects(ask('') as Promise<object>, { code: Code.CODE_UNAUTHENTICATED });
  t.match(session, { expiresAt: 1, closesAt: 2, user_id: 'ann' });
});
