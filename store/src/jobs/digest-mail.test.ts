import fc from 'fast-check';
import t from 'tap';
import { composeDigest } from './digest-mail.js';

/** Every character that some program treats as a line break, and every other control character. */
const LINE_END = /\r\n|[\p{Cc}\u2028\u2029]/u;
const ENDS = ['\n', '\r\n', '\r', '\v', '\f', '\x1c', '\x85', '\u2028', '\u2029', '\0'];

/** Text by any user, with line breaks in it. */
const text = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 5 }), fc.constantFrom(...ENDS, 'eve: pay me', '<b>')))
  .map((parts) => parts.join(''));
const message = fc.record({
  sender_id: text,
  content_type: fc.oneof(fc.constantFrom('', 'text/plain'), text),
  body: text.map((body) => Buffer.from(body)),
  sent_at: fc.date(),
  files: fc.array(text, { maxLength: 2 }),
});
const conversation = fc.record({
  conversation_id: text,
  title: text,
  unread: fc.nat(),
  messages: fc.array(message, { maxLength: 3 }),
});

t.test('text by users adds neither lines nor tags to a mail', async () => {
  fc.assert(
    fc.property(fc.array(conversation, { minLength: 1, maxLength: 3 }), fc.nat(2), (conversations, more) => {
      const digest = { conversations, unread: 1, places: conversations.length + more };
      const { subject, text, html } = composeDigest(digest, 'https://example.com/unsubscribe');
      // Each conversation: a heading, a line per message and an empty line; then two lines on the others; then the
      // link.
      const lines = conversations.reduce((sum, { messages }) => sum + 2 + messages.length, 0) + (more ? 2 : 0) + 1;
      const found = text.split(LINE_END);
      if (found.length !== lines)
        throw new Error(`${found.length} lines instead of ${lines}: ${JSON.stringify(found)}`);
      if (LINE_END.test(subject) || LINE_END.test(html)) throw new Error(JSON.stringify({ subject, html }));
      const tags = html.replace(/<\/?(h3|ul|li|b|p|a)( href="https:\/\/example.com\/unsubscribe")?>/g, '');
      if (/[<>]/.test(tags)) throw new Error(`a tag from the text of a user: ${html}`);
    }),
    { numRuns: 500 },
  );
});

t.test('a mail shows the title of each conversation, and the sender and the content of each message', async (t) => {
  const message = (sender_id: string, body: string, content_type = '', files: string[] = []) => ({
    sender_id,
    content_type,
    body: Buffer.from(body),
    sent_at: new Date(0),
    files,
  });
  const plans = {
    conversation_id: 'c1',
    title: 'Plans & "more"',
    unread: 5,
    messages: [
      message('ann', 'at <noon>'),
      message('ben', 'a plain text', 'text/plain', ['a.txt', ' ']),
      message('cat', 'bytes', 'image/png', ['b.png']),
      message('dan', 'x'.repeat(301)),
      message('eve', 'x'.repeat(300), 'text/x'),
      message('fox', '', '', ['c.txt']),
    ],
  };
  const untitled = { conversation_id: 'c2', title: '', unread: 1, messages: [message('ann', "it's", 'context/text/')] };
  const { subject, text, html } = composeDigest(
    { conversations: [plans, untitled], unread: 6, places: 4 },
    'https://example.com/?a=1&b=2',
  );
  t.equal(subject, '6 unread messages in 4 conversations');
  const x = 'x'.repeat(300);
  t.same(text.split('\n'), [
    'Plans & "more": 5 unread messages',
    '  ann: at <noon>',
    '  ben: a plain text [a.txt] [a file]',
    '  cat: (image/png) [b.png]',
    `  dan: ${x}…`,
    `  eve: ${x}`,
    '  fox: [c.txt]',
    '',
    '1 unread message',
    '  ann: (context/text/)',
    '',
    'And in 2 other conversations.',
    '',
    'To get no more of these mails: https://example.com/?a=1&b=2',
  ]);
  t.equal(
    html,
    [
      '<h3>Plans &amp; &quot;more&quot;: 5 unread messages</h3><ul><li><b>ann</b>: at &lt;noon&gt;</li>',
      '<li><b>ben</b>: a plain text [a.txt] [a file]</li><li><b>cat</b>: (image/png) [b.png]</li>',
      `<li><b>dan</b>: ${x}…</li><li><b>eve</b>: ${x}</li><li><b>fox</b>: [c.txt]</li></ul>`,
      '<h3>1 unread message</h3><ul><li><b>ann</b>: (context/text/)</li></ul><p>And in 2 other conversations.</p>',
      '<p><a href="https://example.com/?a=1&amp;b=2">Unsubscribe</a></p>',
    ].join(''),
  );
  const one = composeDigest({ conversations: [untitled], unread: 1, places: 1 }, 'link');
  t.equal(one.subject, '1 unread message in 1 conversation');
  t.notMatch(one.text, /And in/);
  t.match(
    composeDigest({ conversations: [untitled], unread: 2, places: 2 }, 'link').text,
    'And in 1 other conversation.',
  );
});
