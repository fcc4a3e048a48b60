import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import t from 'tap';
import { bodyJson, bodyText, encodeBody } from './body.js';
import { startClient } from './testing/memory-client.js';
import { turn } from './testing/settlement.js';

/** Every Unicode character; surrogates are not characters. */
const character = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10_ffff }))
  .map((code) => String.fromCodePoint(code));

t.test('text arrives unchanged, including a byte order mark', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      for (const given of [text, `\uFEFF${text}`]) {
        const { body } = encodeBody<'send'>({ to_user_id: 'ben', body: given });
        if (!(body instanceof Uint8Array) || bodyText({ body }) !== given) return false;
      }
      return true;
    }),
  );
  t.end();
});

t.test('a string body is encoded as UTF-8 in a copy of the request; other bodies stay unchanged', (t) => {
  const text = { to_user_id: 'ben', content_type: 'text/plain', body: 'é' };
  t.strictSame(encodeBody<'send'>(text), { ...text, body: new Uint8Array([0xc3, 0xa9]) });
  t.equal(text.body, 'é', 'the given request is not modified');
  const bytes = { to_user_id: 'ben', body: new Uint8Array([0xff]) };
  t.equal(encodeBody<'send'>(bytes), bytes);
  const none = { to_user_id: 'ben' };
  t.equal(encodeBody<'send'>(none), none);
  t.end();
});

t.test('bytes that are not UTF-8 become replacement characters', (t) => {
  t.equal(bodyText({ body: new Uint8Array([0x61, 0xff, 0x62]) }), 'a\uFFFDb');
  t.end();
});

t.test('an object or array is sent as JSON, and its content type says so unless another is given', async (t) => {
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  for (const body of [{ a: [1, 'é'] }, [1, 2], {}, new Date(0)])
    t.strictSame(encodeBody<'send'>({ to_user_id: 'ben', body }), {
      to_user_id: 'ben',
      body: json(body),
      content_type: 'application/json',
    });
  t.match(encodeBody<'edit'>({ body: {}, content_type: 'application/vnd.shop.order' }), {
    content_type: 'application/vnd.shop.order',
  });
  const cyclic: { self?: object } = {};
  cyclic.self = cyclic;
  for (const body of [cyclic, { n: 1n }, { toJSON: () => undefined }])
    t.throws(() => encodeBody<'send'>({ body }), {
      message: 'body: must be bytes, text, or an object or array that JSON can hold',
    });
  const view = { body: new Float64Array(1) as unknown as Uint8Array };
  t.equal(encodeBody<'send'>(view), view, 'other views are left to the check of the request');
});

t.test('every value that JSON can hold comes back from a body', async () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
      const { body } = encodeBody<'send'>({ body: value as object });
      return isDeepStrictEqual(bodyJson({ body: body as Uint8Array }), JSON.parse(JSON.stringify(value)));
    }),
  );
});

t.test('a body that is no JSON is an error that names the field', async (t) => {
  for (const text of ['', '{', 'undefined'])
    t.throws(() => bodyJson({ body: Buffer.from(text) }), { message: 'body: is not JSON', cause: SyntaxError });
});

t.test('send, edit and signal take text, bytes and JSON', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected();
  for (const body of ['é', new Uint8Array([255]), { a: 1 }]) {
    client.send({ to_user_id: 'ben', body }).catch(() => {});
    client.edit({ conversation_id: 'c', seq: 1, body }).catch(() => {});
    client.signal({ conversation_id: 'c', body }).catch(() => {});
  }
  await turn();
  const sent = (command: 'send' | 'edit' | 'signal') =>
    socket.requests.flatMap((frame) => {
      const request = frame.request === command ? frame[command] : undefined;
      return request ? [[Buffer.from(request.body).toString('latin1'), request.content_type]] : [];
    });
  const others = [
    ['Ã©', ''],
    ['ÿ', ''],
    ['{"a":1}', 'application/json'],
  ];
  t.same(sent('send'), [['Ã©', 'text/plain'], ...others.slice(1)]);
  t.same(sent('edit'), others);
  t.same(sent('signal'), others);
  await t.rejects(client.signal({ conversation_id: 'c', body: 7 as never }), { message: 'body: must be a Uint8Array' });
});
