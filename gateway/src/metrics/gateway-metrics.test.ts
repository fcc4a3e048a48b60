import t from 'tap';
import { closeName } from './gateway-metrics.js';

t.test('unknown close codes share one label, since clients choose them', async (t) => {
  t.same([1000, 4002, 1006, 3999, 4999, 0].map(closeName), ['1000', '4002', '1006', 'other', 'other', 'other']);
});
