import { Code, encodeEntry, GodwitError } from '@godwit/schema';
import t from 'tap';
import type { Gateway } from '../../context.js';
import { Session } from '../../socket/session.js';
import type { Socket } from '../../socket/socket.js';
import { Users } from '../../users/users.js';
import { setPresence } from './set-presence.js';

const bytes = Buffer.from('the request');

/** A session of ann at a gateway whose store answers with `reply`, and the status published to friends. */
function setUp(reply: object) {
  const shown: object[] = [];
  const passed: unknown[] = [];
  const users = new Users();
  const session = new Session('s', {} as Socket);
  const user = users.add(session, 'ann');
  const gateway = {
    executes: {
      async submit(lane: string, item: object) {
        passed.push({ lane, ...item });
        if (reply instanceof Error) throw reply;
        return encodeEntry(reply);
      },
    },
    users,
    presence: { show: async (id: string, status: object) => void shown.push({ id, ...status }) },
  } as unknown as Gateway;
  const ask = (span?: object) =>
    setPresence(gateway, session, { status: 2, text: 'busy' } as never, { bytes } as never, span as never);
  return { ask, user, users, session, shown, passed };
}

t.test('a status that the store has kept is published to friends, with the version of the store', async (t) => {
  const { ask, user, shown, passed } = setUp({ id: 1, set_presence: { version: 7 } });
  const entry = await ask({ traceparent: 'of the request' });
  t.same(entry, encodeEntry({ id: 1, set_presence: { version: 7 } }));
  t.same(passed, [{ lane: 'ann', user_id: 'ann', frame: bytes, traceparent: 'of the request' }]);
  t.same(user.status, { status: 2, text: 'busy', version: 7 });
  t.same(shown, [{ id: 'ann', status: 2, text: 'busy', version: 7 }]);
});

t.test('a status that is older than the current one changes nothing, neither here nor for friends', async (t) => {
  const { ask, user, shown } = setUp({ id: 1, set_presence: { version: 7 } });
  const newer = { status: 1, text: 'back', version: 8 };
  user.setStatus(newer);
  await ask();
  t.same(user.status, newer);
  t.same(shown, [{ id: 'ann', ...newer }]);
});

t.test('if a store of the previous version assigns no versions, the last status is used', async (t) => {
  const { ask, user, shown } = setUp({ id: 1, set_presence: {} });
  await ask();
  t.same(user.status, { status: 2, text: 'busy', version: 0 });
  t.equal(shown.length, 1);
});

t.test('a status that the store refused, or did not keep, is not published', async (t) => {
  const refused = setUp({ id: 1, error: { code: Code.CODE_INVALID_ARGUMENT, message: 'too long' } });
  t.same(await refused.ask(), encodeEntry({ id: 1, error: { code: Code.CODE_INVALID_ARGUMENT, message: 'too long' } }));
  const failed = setUp(new GodwitError(Code.CODE_UNAVAILABLE, 'the store cannot be reached'));
  await t.rejects(failed.ask() as Promise<object>, { code: Code.CODE_UNAVAILABLE });
  for (const { user, shown } of [refused, failed]) t.same([user.status.text, shown], ['', []]);
});

t.test('a session that has left its user publishes nothing', async (t) => {
  const { ask, users, session, user, shown } = setUp({ id: 1, set_presence: { version: 7 } });
  users.remove(session);
  t.ok(await ask());
  t.same([user.status.text, shown], ['', []]);
});
