import { CloseCode } from '@godwit/schema';
import t from 'tap';
import { Session } from '../socket/session.js';
import type { Socket } from '../socket/socket.js';
import { closeOverdue } from './overdue-sessions.js';

t.test('sessions without Hello, and sessions whose token expired, are closed once they are overdue', (t) => {
  const ends: number[] = [];
  const socket = { end: (code: number) => ends.push(code) } as unknown as Socket;
  const [now, clock] = [performance.now(), Date.now()];
  for (const [state, greetBy, closesAt, expected] of [
    ['greeting', now - 1, 0, [CloseCode.NO_HELLO]],
    ['greeting', now + 60_000, 0, []],
    // A token is looked at once the session is open.
    ['greeting', now + 60_000, clock - 1, []],
    ['opening', now - 1, clock - 1, []],
    ['open', now - 1, clock - 1, [CloseCode.UNAUTHENTICATED]],
    ['open', now - 1, clock + 60_000, []],
    ['open', now - 1, 0, []],
    ['closed', now - 1, clock - 1, []],
  ] as const) {
    const session = new Session('s', socket);
    session.state = state;
    session.greetBy = greetBy;
    session.closesAt = closesAt;
    closeOverdue([session]);
    t.same(
      ends.splice(0),
      expected,
      `${state}, Hello by ${greetBy - now}, token until ${closesAt && closesAt - clock}`,
    );
  }
  t.end();
});
