import t from 'tap';
import { ping } from './ping.js';

t.test('a ping is answered at once, and asks nobody', (t) => {
  t.strictSame(ping({} as never, {} as never, {} as never, {} as never, undefined), {});
  t.end();
});
