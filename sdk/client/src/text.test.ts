import fc from 'fast-check';
import t from 'tap';
import { bodyText, encodeText } from './text.js';

/** Every character of Unicode; surrogates are none. */
const character = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10_ffff }))
  .map((code) => String.fromCodePoint(code));

t.test('text arrives as it was given, a byte order mark too', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      for (const given of [text, `\uFEFF${text}`]) {
        const { body } = encodeText<'send'>({ to_user_id: 'ben', body: given });
        if (!(body instanceof Uint8Array) || bodyText({ body }) !== given) return false;
      }
      return true;
    }),
  );
  t.end();
});

t.test('text is encoded as UTF-8 into a request of its own, and other bodies go as they are', (t) => {
  const text = { to_user_id: 'ben', content_type: 'text/plain', body: 'é' };
  t.strictSame(encodeText<'send'>(text), { ...text, body: new Uint8Array([0xc3, 0xa9]) });
  t.equal(text.body, 'é', 'the given request is left alone');
  const bytes = { to_user_id: 'ben', body: new Uint8Array([0xff]) };
  t.equal(encodeText<'send'>(bytes), bytes);
  const none = { to_user_id: 'ben' };
  t.equal(encodeText<'send'>(none), none);
  t.end();
});

t.test('bytes that are not UTF-8 are read as replacement characters', (t) => {
  t.equal(bodyText({ body: new Uint8Array([0x61, 0xff, 0x62]) }), 'a\uFFFDb');
  t.end();
});
