import t from 'tap';
import { HonestCheck } from './honest-check.js';

t.test('messages in order are right', async (t) => {
  const check = new HonestCheck();
  check.take(1, 10);
  check.take(2, 11);
  t.equal(check.seq, 2);
  t.equal(check.disordered, 0);
  t.equal(check.repeated, 0);
  t.equal(
    check.lost(
      new Map([
        [1, 10],
        [2, 11],
      ]),
    ),
    0,
  );
});

t.test('an acknowledged message that did not arrive is lost, and so is one with other content', async (t) => {
  const check = new HonestCheck();
  check.take(1, 10);
  check.take(2, 99);
  t.equal(
    check.lost(
      new Map([
        [1, 10],
        [2, 11],
        [3, 12],
      ]),
    ),
    2,
  );
});

t.test('a gap and a return are out of order', async (t) => {
  const check = new HonestCheck();
  check.take(1, 10);
  check.take(3, 12);
  check.take(2, 11);
  t.equal(check.disordered, 2);
  t.equal(check.seq, 3, 'the position does not go back');
});

t.test('a message under the same seq, or under a second one, is repeated', async (t) => {
  const check = new HonestCheck();
  check.take(1, 10);
  check.take(1, 10);
  t.equal(check.repeated, 1);
  check.take(2, 10);
  t.equal(check.repeated, 2);
});
