import t from 'tap';
import { parseTraceparent, traceIds } from './tracing.js';

const [traceId, spanId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];

t.test('a trace context is parsed according to the W3C, and any other text is rejected', async (t) => {
  t.same(parseTraceparent(`00-${traceId}-${spanId}-01`), { traceId, spanId, sampled: true });
  t.same(parseTraceparent(`00-${traceId}-${spanId}-00`), { traceId, spanId, sampled: false });
  t.same(parseTraceparent(`01-${traceId}-${spanId}-03-more`), { traceId, spanId, sampled: true }, 'a later version');
  for (const wrong of [
    '',
    `00-${traceId}-${spanId}`,
    `00-${traceId}-${spanId}-01-more`,
    `ff-${traceId}-${spanId}-01`,
    `00-${'0'.repeat(32)}-${spanId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-${spanId}-01`,
    `01-${traceId}-${spanId}-01-${'x'.repeat(1_000)}`,
  ])
    t.equal(parseTraceparent(wrong), undefined, wrong.slice(0, 70));
  t.same(traceIds(`00-${traceId}-${spanId}-01`), { trace_id: traceId, span_id: spanId });
  t.same(traceIds(undefined), {});
});
