import t from 'tap';
import { evaluatesText } from './evaluated-text.js';

t.test('every way to evaluate text is found, and nothing else', async (t) => {
  for (const code of [
    'eval("1")',
    '(0, eval)("1")',
    'globalThis.eval("1")',
    'new Function("return 1")()',
    'Function("return 1")()',
    'setTimeout("alert(1)", 10)',
    'setInterval(`alert(1)`, 10)',
  ])
    t.equal(evaluatesText(code).length, 1, code);
  for (const code of ['setTimeout(() => 1, 10)', 'const evaluate = 1; evaluate;', 'x instanceof Function', '"eval(1)"'])
    t.same(evaluatesText(code), [], code);
});
