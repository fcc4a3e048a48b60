import { Code } from '@godwit/schema';
import t from 'tap';
import type { Gateway } from '../../context.js';
import { Conversation, type Start } from '../../conversations/conversation.js';
import { Flusher } from '../../socket/send-buffer.js';
import { Session } from '../../socket/session.js';
import type { Socket } from '../../socket/socket.js';
import { typing } from './typing.js';

/** A session of ann in a conversation, and the calls to typing. */
function setUp() {
  const said: unknown[][] = [];
  const start = { last_seq: 0, last_change: 0, epoch: 7, restricted: false, details_version: 0 } as Start;
  const conversation = new Conversation('c', start, new Flusher({ onHardLimit() {}, onWritable() {} }));
  const session = new Session('s', {} as Socket);
  conversation.sessions.add(session);
  const gateway = {
    conversations: { get: (id: string) => (id === 'c' ? conversation : undefined) },
    typing: { say: (...args: unknown[]) => said.push(args) },
  } as unknown as Gateway;
  const type = (request: object) => typing(gateway, session, request as never, {} as never, undefined);
  return { type, said, session, conversation };
}

t.test('typing is reported for the session in its conversation', (t) => {
  const { type, said, session, conversation } = setUp();
  for (const active of [true, false]) t.same(type({ conversation_id: 'c', active }), {});
  t.strictSame(
    said.map(([of, where, active]) => [of === session, where === conversation, active]),
    [
      [true, true, true],
      [true, true, false],
    ],
  );
  t.end();
});

t.test('an invalid id is refused before any call', (t) => {
  const { type, said } = setUp();
  t.throws(() => type({ conversation_id: '', active: true }), { code: Code.CODE_INVALID_ARGUMENT });
  t.same(said, []);
  t.end();
});
