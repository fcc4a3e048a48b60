import fc from 'fast-check';
import t from 'tap';
import { composeDigest } from './digest-mail.js';

/** Whatever some program takes for the end of a line, and any other control character. */
const LINE_END = /\r\n|[\p{Cc}\u2028\u2029]/u;
const ENDS = ['\n', '\r\n', '\r', '\v', '\f', '\x1c', '\x85', '\u2028', '\u2029', '\0'];

/** Text of anybody's, in which lines end. */
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

t.test('whatever others have written, a mail has the lines that it is made of', async () => {
  fc.assert(
    fc.property(fc.array(conversation, { minLength: 1, maxLength: 3 }), fc.nat(2), (conversations, more) => {
      const digest = { conversations, unread: 1, places: conversations.length + more };
      const { subject, text, html } = composeDigest(digest, 'https://example.com/unsubscribe');
      // A heading and a line for each message, and an empty line after each; then of the others; then the link.
      const lines = conversations.reduce((sum, { messages }) => sum + 2 + messages.length, 0) + (more ? 2 : 0) + 1;
      const found = text.split(LINE_END);
      if (found.length !== lines)
        throw new Error(`${found.length} lines instead of ${lines}: ${JSON.stringify(found)}`);
      if (LINE_END.test(subject) || LINE_END.test(html)) throw new Error(JSON.stringify({ subject, html }));
      const tags = html.replace(/<\/?(h3|ul|li|b|p|a)( href="https:\/\/example.com\/unsubscribe")?>/g, '');
      if (/[<>]/.test(tags)) throw new Error(`another's tag: ${html}`);
    }),
    { numRuns: 500 },
  );
});
