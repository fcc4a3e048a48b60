import t from 'tap';
import { Usage } from './usage.js';

t.test('half of the use is forgotten after each half-life', async (t) => {
  const usage = new Usage(1_000);
  t.equal(usage.at(5_000), 0);
  usage.add(8, 5_000);
  t.equal(usage.at(5_000), 8);
  t.equal(usage.at(6_000), 4);
  usage.add(4, 7_000);
  t.equal(usage.at(7_000), 6);
  t.equal(usage.at(9_000), 1.5);
});
