import fc from 'fast-check';
import t from 'tap';
import { retryAfterMs } from './outgoing-request.js';

const NOW = Date.UTC(2026, 2, 2, 19, 10, 58);
const HOUR = 3_600_000;

t.test('Retry-After is seconds or a date, and bounded', async (t) => {
  const cases: [header: string | string[] | undefined, ms: number][] = [
    [undefined, 0],
    ['', 0],
    ['0', 0],
    ['7', 7_000],
    [' 7 ', 7_000],
    [['7', '9'], 7_000],
    ['3600', HOUR],
    ['3601', HOUR],
    ['9'.repeat(400), HOUR],
    ['-1', 0],
    ['1.5', 0],
    ['soon', 0],
    ['Mon, 02 Mar 2026 19:11:08 GMT', 10_000],
    ['Mon, 02 Mar 2026 19:10:00 GMT', 0],
    ['Mon, 02 Mar 2099 19:10:00 GMT', HOUR],
    ['Mon, 99 Mar 2026 19:10:00 GMT', 0],
  ];
  for (const [header, ms] of cases) t.equal(retryAfterMs(header, NOW), ms, JSON.stringify(header));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (header) => {
      const ms = retryAfterMs(header, NOW);
      return ms >= 0 && ms <= HOUR;
    }),
  );
});
