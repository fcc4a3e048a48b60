import t from 'tap';
import { textOf } from './message-text.js';

t.test('a body is text if its content type is empty or text, and its bytes are UTF-8', async (t) => {
  const bom = '\ufefftext';
  for (const [type, body, text] of [
    ['', Buffer.from('hello'), 'hello'],
    ['', Buffer.alloc(0), ''],
    ['text/plain', Buffer.from('ö 👍'), 'ö 👍'],
    ['Text/Markdown; charset=utf-8', Buffer.from(bom), bom],
    ['text/plain', Buffer.of(0xff), undefined],
    ['', Buffer.of(0xed, 0xa0, 0x80), undefined],
    ['application/json', Buffer.from('{}'), undefined],
    ['texture/plain', Buffer.from('x'), undefined],
  ] as const)
    t.equal(textOf(type, body), text, `${type} ${body.toString('hex')}`);
});
