import { CloseCode, Code, TOKENS_REVOKED } from '@godwit/schema';
import t from 'tap';
import { Flusher } from '../socket/send-buffer.js';
import { Session } from '../socket/session.js';
import type { Socket } from '../socket/socket.js';
import { type Access, accessError, enforceAccess } from './access.js';

/** A session opened as of a version of its user's sets, with a token issued at a time. */
function session(setsVersion: number, issuedAt = 100) {
  const closes: [code: number, reason: string][] = [];
  const socket = { closed: false, end: (code: number, reason: string) => closes.push([code, reason]) };
  const made = new Session('s', socket as unknown as Socket);
  Object.assign(made, { state: 'open', setsVersion, issuedAt });
  return { made, closes };
}

const enforce = (access: Access, ...sessions: ReturnType<typeof session>[]) => {
  enforceAccess(
    new Flusher({ onHardLimit() {}, onWritable() {} }),
    sessions.map(({ made }) => made),
    access,
  );
  return sessions.map(({ closes }) => closes);
};

t.test('a banned user has no sessions', async (t) => {
  const reason = 'the user is banned: spam';
  t.same(enforce({ banned: true, reason: 'spam' }, session(9), session(0)), [
    [[CloseCode.BANNED, reason]],
    [[CloseCode.BANNED, reason]],
  ]);
  t.match(accessError({ banned: true }, 1e15), { code: Code.CODE_PERMISSION_DENIED, message: 'the user is banned' });
});

t.test('sessions whose token is revoked end, and others stay', async (t) => {
  const access = { revoked_before: 100 };
  const [old, equal, unknown] = enforce(access, session(9, 99), session(9, 100), session(9, 0));
  t.match(old, [[CloseCode.SESSION_ENDED, new RegExp(`^${TOKENS_REVOKED}`)]]);
  t.same(equal, []);
  t.equal(unknown?.length, 1, 'a token that does not say when it was issued counts as old');
  t.match(accessError(access, 99), { code: Code.CODE_UNAUTHENTICATED });
  t.equal(accessError(access, 100), undefined);
});

t.test('sessions opened before an end of all sessions end, and later ones stay', async (t) => {
  const [before, same, after] = enforce({ ended_version: 5 }, session(4), session(5), session(6));
  t.match(before, [[CloseCode.SESSION_ENDED, /ended by an operator/]]);
  t.same([same, after], [[], []]);
  t.equal(accessError({ ended_version: 5 }, 0), undefined);
});

t.test('a user to whom nothing is refused keeps every session', async (t) => {
  for (const access of [undefined, null, {}, { banned: false, reason: 'was banned', revoked_before: 0 }]) {
    t.same(enforce(access, session(0, 0)), [[]]);
    t.equal(accessError(access, 0), undefined);
  }
});

t.test('a session whose Hello is under way is judged once it is open', async (t) => {
  const opening = session(0);
  opening.made.deferred = [];
  t.same(enforce({ ended_version: 5 }, opening), [[]]);
  opening.made.setsVersion = 5;
  for (const act of opening.made.deferred) act();
  t.same(opening.closes, []);
  enforce({ ended_version: 6 }, opening);
  opening.made.setsVersion = 5;
  for (const act of opening.made.deferred) act();
  t.equal(opening.closes.length, 1);
});
