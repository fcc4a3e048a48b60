import { Registry } from 'prom-client';
import t from 'tap';
import { DurationHistogram, registerDurations } from './duration-histogram.js';

t.test('durations are reported as a cumulative histogram for each value of the label', async (t) => {
  const registry = new Registry();
  const [quick, slow] = [new DurationHistogram(), new DurationHistogram()];
  for (const seconds of [0.0005, 0.001, 0.0011]) quick.observe(seconds);
  for (const seconds of [0.3, 61, 1_000]) slow.observe(seconds);
  registerDurations(registry, { name: 'took_seconds', help: 'How long', label: 'what' }, () => [
    ['quick', quick],
    ['slow', slow],
  ]);
  const page = await registry.metrics();
  t.match(page, '# TYPE took_seconds histogram');
  for (const line of [
    'took_seconds_bucket{what="quick",le="0.001"} 2',
    'took_seconds_bucket{what="quick",le="0.0025"} 3',
    'took_seconds_bucket{what="quick",le="+Inf"} 3',
    'took_seconds_count{what="quick"} 3',
    'took_seconds_bucket{what="slow",le="0.25"} 0',
    'took_seconds_bucket{what="slow",le="0.5"} 1',
    'took_seconds_bucket{what="slow",le="60"} 1',
    'took_seconds_bucket{what="slow",le="+Inf"} 3',
    'took_seconds_sum{what="slow"} 1061.3',
  ])
    t.ok(page.split('\n').includes(line), line);
});

t.test('a negative duration counts as zero: the clocks of two machines differ', async (t) => {
  const counts = new DurationHistogram();
  counts.observe(-5);
  t.equal(counts.buckets[0], 1);
  t.equal(counts.sum, 0);
});
