import t from 'tap';
import { ClientNames } from './client-names.js';

t.test('a name has what the client gave, and a bounded length', (t) => {
  const names = new ClientNames();
  t.equal(names.of('godwit-js', '0.1.0'), 'godwit-js 0.1.0');
  t.equal(names.of('', ''), '');
  t.equal(names.of('shop', ''), 'shop');
  t.equal(names.of('n'.repeat(500), 'v'.repeat(500)).length, 201);
  for (let n = 0; n < 3_000; n++) names.of(`name ${n}`, '1');
  t.ok(names.size <= 1_000, `${names.size} names are kept`);
  t.equal(names.of('godwit-js', '0.1.0'), 'godwit-js 0.1.0');
  t.end();
});
