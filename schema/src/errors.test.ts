import { inspect } from 'node:util';
import t from 'tap';
import { Code, GodwitError } from './errors.js';

const cause = new TypeError('no socket');
const error = new GodwitError(Code.CODE_NOT_FOUND, 'no such conversation: c', { retryAfterMs: 5, cause });

t.test('an error reads well as text, in a console and as JSON', async (t) => {
  t.equal(`${error}`, 'GodwitError [NOT_FOUND]: no such conversation: c');
  t.equal(error.name, 'GodwitError');
  const shown = inspect(error);
  t.match(shown, /^GodwitError: no such conversation: c\n {4}at .*errors\.test/);
  t.match(shown, "codeName: 'NOT_FOUND'");
  t.match(shown, '[cause]: TypeError: no socket');
  t.same(JSON.parse(JSON.stringify({ error })), {
    error: {
      name: 'GodwitError',
      code: 'NOT_FOUND',
      message: 'no such conversation: c',
      retryAfterMs: 5,
      cause: 'TypeError: no socket',
    },
  });
});

t.test('an error without a cause does not show one', async (t) => {
  const plain = new GodwitError(Code.CODE_INTERNAL, 'x');
  t.notMatch(inspect(plain), 'cause');
  t.same(plain.toJSON(), { name: 'GodwitError', code: 'INTERNAL', message: 'x', retryAfterMs: 0 });
  t.equal(new GodwitError(99 as Code, 'x').codeName, '99', 'the code of a later version');
});
