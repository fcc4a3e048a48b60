import { useState } from 'react';
import { Button } from '../controls/button.js';
import { lookUp } from './look-up.js';
import { LookupForm } from './lookup-form.js';
import type { OperatorCalls, UserSessions, UserState } from './operator-calls.js';
import { SessionList } from './session-list.js';

/** The findings about a user; undefined: the key does not open it. */
interface Found {
  user: string;
  state: UserState | undefined;
  sessions: UserSessions | undefined;
}

/** One user now: presence, memberships and sessions; ends the user's sessions, bans and unbans. */
export function UserPanel({ calls }: { calls: OperatorCalls }) {
  const [user, setUser] = useState('');
  const [found, setFound] = useState<Found>();
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  const attempt = (act: () => Promise<string>) =>
    act()
      .then((result) => {
        setProblem('');
        setDone(result);
      })
      .catch((error: Error) => {
        setDone('');
        setProblem(error.message);
      });
  const look = () =>
    attempt(async () => {
      const { one: state, other: sessions, problem } = await lookUp(calls.user(user), calls.sessions(user));
      setFound({ user, state, sessions });
      if (problem) throw problem;
      return '';
    });
  const end = (of: string, sessionId: string) =>
    attempt(async () => {
      await calls.endSession(of, sessionId);
      setFound((now) => now && { ...now, sessions: without(now.sessions, sessionId) });
      return 'The session was ended.';
    });
  const changes: readonly [label: string, act: () => Promise<void>, result: string][] = [
    ['End sessions', () => calls.endSessions(user, false), 'The sessions of the user were ended.'],
    ['Revoke tokens', () => calls.endSessions(user, true), 'Tokens issued before now are refused.'],
    ['Ban', () => calls.ban(user, 'banned at the console'), 'The user is banned.'],
    ['Unban', () => calls.unban(user), 'The user may connect again.'],
  ];
  return (
    <section aria-labelledby="user-title">
      <h3 id="user-title">A user</h3>
      <LookupForm label="Id of the user" placeholder="User id" value={user} onChange={setUser} onLook={look}>
        {changes.map(([label, act, result]) => (
          <Button
            key={label}
            look={label === 'Ban' ? 'danger' : undefined}
            disabled={user === ''}
            onClick={() => attempt(() => act().then(() => result))}
          >
            {label}
          </Button>
        ))}
      </LookupForm>
      <p className="problem" role="alert">
        {problem}
      </p>
      <p role="status">{done}</p>
      {found?.state && <UserFacts user={found.user} state={found.state} />}
      {found?.sessions && <SessionList {...found.sessions} onEnd={(sessionId) => end(found.user, sessionId)} />}
    </section>
  );
}

function without(all: UserSessions | undefined, sessionId: string): UserSessions | undefined {
  if (!all) return undefined;
  const sessions = all.sessions.filter(({ session_id }) => session_id !== sessionId);
  return { ...all, sessions, session_count: all.session_count - all.sessions.length + sessions.length };
}

function UserFacts({ user, state: { status, lastSeen, memberships } }: { user: string; state: UserState }) {
  const seen = lastSeen > 0 ? `, last seen ${new Date(lastSeen).toLocaleString()}` : '';
  return (
    <>
      <p>
        <b>{user}</b> is {status}
        {seen}.
      </p>
      {memberships.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>Conversation</th>
              <th>Newest</th>
              <th>Read</th>
              <th>Unread</th>
            </tr>
          </thead>
          <tbody>
            {memberships.map(({ conversationId, title, counterpart, lastSeq, readSeq, unread }) => (
              <tr key={conversationId}>
                <th scope="row">{title || counterpart || conversationId}</th>
                <td>{lastSeq ?? 0}</td>
                <td>{readSeq ?? 0}</td>
                <td>{unread ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
