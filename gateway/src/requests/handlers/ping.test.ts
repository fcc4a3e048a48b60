import t from 'tap';
import { ping } from './ping.js';

t.test('a ping is answered at once, without a call to the store', (t) => {
  t.strictSame(ping({} as never, {} as never, {} as never, {} as never, undefined), {});
  t.end();
});
