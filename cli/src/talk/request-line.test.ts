import t from 'tap';
import { completeRequestLine, describeRequest, parseRequestLine } from './request-line.js';

t.test('a request is typed as fields or as JSON', async (t) => {
  const body = Buffer.from('hello "there"');
  for (const line of [
    'send to_user_id=bob body_text="hello \\"there\\"" reply_to=3',
    `send to_user_id=bob body_text='hello "there"' reply_to=3`,
    'send {"to_user_id":"bob","body_text":"hello \\"there\\"","reply_to":3}',
    `send to_user_id=bob body=${body.toString('base64')} reply_to="3"`,
  ])
    t.same(parseRequestLine(line), { command: 'send', request: { to_user_id: 'bob', body, reply_to: 3 } }, line);
  const { request } = parseRequestLine('create_conversation title=7 member_ids=bob,carol');
  t.same(request, { title: '7', member_ids: ['bob', 'carol'] });
  t.same(parseRequestLine('set_presence status=away').request, { status: 3 });
  t.same(parseRequestLine('react remove=true seq=1').request, { remove: true, seq: 1 });
});

t.test('mistakes are named, with what would be right', async (t) => {
  for (const [line, says] of [
    ['sent x=1', /no request "sent"; did you mean send/],
    ['send to=bob', /send.to: there is no such field; there are conversation_id/],
    ['send body=hello!', /body: must be base64 \(text goes into body_text\)/],
    ['send body_text=a body=aGk=', /no body beside it/],
    ['send bob', /must be field=value/],
    ['send {"a"', /fields must be JSON/],
    ['mark_read seq=-1', /seq: must be a whole number/],
    ['set_presence status=gone', /status: must be one of offline, online, away/],
    ['add_members {"user_ids":"bob"}', /user_ids: must be a list/],
    ['hello token=x', /no request "hello"/],
  ] as const)
    t.throws(() => parseRequestLine(line), { message: says }, line);
});

t.test('requests, fields and values are completed from the schema', async (t) => {
  for (const [line, found] of [
    ['se', ['send ', 'set_presence ', 'set_role ', 'set_mute ']],
    ['help ty', ['typing']],
    ['typing ', ['conversation_id=', 'active=']],
    ['typing active=true ', ['conversation_id=']],
    ['typing active=t', ['active=true ']],
    ['set_presence status=a', ['status=away ']],
    ['send bo', ['body_text=', 'body=']],
    ['nothing ', []],
  ] as const)
    t.same(completeRequestLine(line)[0], found, line);
  t.match(describeRequest('send'), /^send {2}Posts a message.*\n[\s\S]*body_text/);
});
