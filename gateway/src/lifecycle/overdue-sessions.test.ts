import { mock } from 'node:test';
import { CloseCode } from '@godwit/schema';
import t from 'tap';
import { Flusher } from '../socket/send-buffer.js';
import { Session } from '../socket/session.js';
import type { Socket } from '../socket/socket.js';
import { RecordingSession } from '../testing/recording-session.js';
import { closeOverdue } from './overdue-sessions.js';

t.test('sessions without Hello, and sessions whose token expired, are closed once they are overdue', (t) => {
  const ends: number[] = [];
  const socket = { end: (code: number) => ends.push(code) } as unknown as Socket;
  const [now, clock] = [performance.now(), Date.now()];
  for (const [state, greetBy, closesAt, expected] of [
    ['greeting', now - 1, 0, [CloseCode.NO_HELLO]],
    ['greeting', now + 60_000, 0, []],
    // A token is checked once the session is open.
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
    closeOverdue([session], { push: () => t.fail('no event') });
    t.same(
      ends.splice(0),
      expected,
      `${state}, Hello by ${greetBy - now}, token until ${closesAt && closesAt - clock}`,
    );
  }
  t.end();
});

t.test('a client is warned once for each token: a minute before its expiry, or after half of its life', (t) => {
  mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
  t.teardown(() => mock.timers.reset());
  const flusher = new Flusher({ onHardLimit() {}, onWritable() {} });
  /** The times after which the warning came, for a token that lives `lifeMs`; looked at every millisecond in `looks`. */
  const warned = (recording: RecordingSession, lifeMs: number, looks: number[]) => {
    const began = Date.now();
    const expires_at = lifeMs && began + lifeMs;
    recording.session.takeToken({ expires_at, good_until: expires_at && expires_at + 5_000, issued_at: 0 });
    return looks.filter((after) => {
      mock.timers.setTime(began + after);
      closeOverdue([recording.session], flusher);
      const frames = recording.frames();
      for (const { token_expiring } of frames) t.same({ ...token_expiring }, { expires_at });
      return frames.length > 0;
    });
  };
  const recording = new RecordingSession('s', flusher);
  recording.session.state = 'open';
  t.same(warned(recording, 600_000, [0, 539_999, 540_000, 540_001, 599_000]), [540_000]);
  t.same(warned(recording, 120_000, [0, 59_999, 60_000, 119_000]), [60_000], 'again after a refresh');
  t.same(warned(recording, 120_001, [60_000, 60_001, 60_002]), [60_001]);
  t.same(warned(recording, 10_000, [4_999, 5_000, 9_000]), [5_000], 'half of a short life');
  t.same(warned(recording, 0, [0, 1_000_000_000]), [], 'a token without expiry');
  recording.session.state = 'opening';
  t.same(warned(recording, 10_000, [6_000]), [], 'before the session is open');
  recording.session.state = 'open';
  closeOverdue([recording.session], flusher);
  t.same(recording.take(), ['token_expiring soon'], 'once it is open');
  t.equal(recording.ended, undefined);
  t.end();
});
