import t from 'tap';
import { Refusals } from './refusals.js';

t.test('refusals are counted by reason, and logged at most every 10 s with all since the last line', (t) => {
  const lines: unknown[] = [];
  const refusals = new Refusals({ warn: (fields: unknown) => lines.push(fields) });
  refusals.report(0);
  t.same(lines, [], 'nothing was refused');
  refusals.count('address', '192.0.2.1');
  refusals.report(1);
  t.same(lines.splice(0), [{ refused: { address: 1 }, address: '192.0.2.1' }]);
  for (const address of ['192.0.2.2', '192.0.2.3']) refusals.count('origin', address);
  refusals.count('address', '192.0.2.4');
  refusals.report(10_000);
  t.same(lines, [], 'less than 10 s later');
  refusals.report(10_001);
  t.same(lines.splice(0), [{ refused: { origin: 2, address: 1 }, address: '192.0.2.4' }]);
  refusals.report(60_000);
  t.same(lines, []);
  t.match(Object.fromEntries(refusals.counts), { address: 2, origin: 2, connections: 0 });
  t.end();
});
