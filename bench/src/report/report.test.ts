import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import { UsageError } from '../usage-error.js';
import { claims } from './claims.js';
import { goals } from './goals.js';
import { htmlReport } from './html.js';
import { judgeGoals } from './judge.js';
import { madeUp } from './made-up.js';
import { markdownReport } from './markdown.js';
import { readReport } from './read-report.js';
import { readResults } from './read-results.js';

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));

function thrownBy(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was thrown';
}

const fanout = madeUp('fanout', [
  {
    'fanout.cpu_vs_uws': 1.1,
    'fanout.godwit.deliveries_per_second': 900_000,
    'fanout.ws.deliveries_per_second': 90_000,
  },
  { 'fanout.cpu_vs_uws': 1.2, 'fanout.godwit.deliveries_per_second': 990_000, 'fanout.ws.generator_limited': 1 },
  { 'fanout.cpu_vs_uws': 1.3, 'fanout.godwit.deliveries_per_second': 800_000, 'fanout.uws.cpu_us_per_delivery': 1.5 },
]);
const durable = madeUp('durable', [
  {
    'durable.ack_p99_ms': 30,
    'durable.socketio.ack_p99_ms': 40,
    'durable.delivery_p99_ms': 20,
    'durable.godwit.ack_p50_ms': 2,
    'durable.godwit.ack_p90_ms': 9,
    'durable.godwit.ack_p99_ms': 30,
    'durable.godwit.ack_p99.9_ms': 80,
  },
]);

t.test('a report lists every goal as met, not met or not measured', async (t) => {
  const judged = judgeGoals([fanout, durable]);
  t.same(
    judged.map(({ goal }) => goal),
    goals,
  );
  const verdict = (metric: string) => judged.filter(({ goal }) => goal.metric === metric).map((each) => each.verdict);
  t.same(verdict('fanout.cpu_vs_uws'), ['met']);
  t.same(verdict('durable.ack_p99_ms'), ['not met', 'met'], 'against 25 ms, and against the peer');
  t.same(verdict('durable.delivery_p99_ms'), ['met', 'not measured'], 'the peer was not measured');
  t.same(verdict('storm.catch_up_seconds'), ['not measured']);
  const text = markdownReport([fanout, durable], judged);
  for (const { metric } of goals) t.match(text, `| \`${metric}\` |`);
  t.match(
    text,
    /\| `fanout.cpu_vs_uws` \|.*\| ≤ 1.25 \| 1.2 \| 16.7% \| met; the load generator was the bottleneck of fanout.ws \|/,
  );
  t.match(text, /\| `fanout.godwit.deliveries_per_second` \| 900,000 \| 800,000 \| 990,000 \|/);
  t.match(text, /durable.socketio.delivery\\_p99\\_ms was not measured/);
  t.match(text, '- Machine: A processor, 2 cores, 8 GiB, linux x64, kernel 6.1.0');
  t.match(text, '- Rounds: 3');
  t.match(text, '- Load generator was the bottleneck of: fanout.ws\n');
});

t.test('a report opens with every claim, its chart, its targets and the goals that are not met', async (t) => {
  const results = [fanout, durable];
  const [page = '', figures = ''] = markdownReport(results, judgeGoals(results)).split('\n## All figures\n');
  t.equal(page.match(/^### /gm)?.length, claims.length);
  t.match(page, '**Of 16 goals, 3 are met and 1 is not; 12 were not measured.**');
  t.match(page, '\n- Latency of durable messages: p99 of the acknowledgement in ms: 30; target ≤ 25\n');
  t.match(page, '| p99 of the acknowledgement in ms, below that of Socket.IO | &lt; 40 (Socket.IO) | 30 | – | ✓ met |');
  t.match(page, `\nGodwit  ${'█'.repeat(40)} 900,000\nws      ████ 90,000\n`);
  t.match(page, 'Caution: the load generator was the bottleneck of fanout.ws.');
  t.match(figures, '| `fanout.godwit.deliveries_per_second` | 900,000 | 800,000 | 990,000 |');
});

t.test('the committed report is what the generator makes of its own figures', async (t) => {
  const report = readFileSync(new URL('../../REPORT.md', import.meta.url), 'utf8');
  const results = readReport(report);
  t.ok(results.length > 10);
  t.equal(markdownReport(results, judgeGoals(results)), report);
});

t.test('a report names the failures of a run, and its goals are in doubt', async (t) => {
  const failed = { ...fanout, failed: ['round 2: 3 messages were lost'] };
  const judged = judgeGoals([failed]);
  t.match(markdownReport([failed], judged), '- Failed: round 2: 3 messages were lost\n');
  t.match(htmlReport([failed], judged), '<dd>round 2: 3 messages were lost</dd>');
  t.match(judged[0]?.doubts, ['the run of fanout failed']);
  t.match(markdownReport([durable], []), '- Failed: nothing\n');
});

t.test('the last of several runs with a metric counts', async (t) => {
  const later = madeUp('fanout', [{ 'fanout.cpu_vs_uws': 2 }]);
  t.equal(judgeGoals([fanout, later])[0]?.verdict, 'not met');
  t.equal(judgeGoals([later, fanout])[0]?.verdict, 'met');
});

t.test('the HTML page escapes its text, draws every chart that has data, and loads nothing', async (t) => {
  const bad = '<script>"&\'|`';
  const evil = madeUp(bad, [{ [`${bad}.messages_per_second`]: 1, [`${bad}_p50_ms`]: 1, [`${bad}_p99_ms`]: 3 }], {
    failed: [bad],
    versions: { [bad]: bad },
    machine: { ...fanout.machine, cpu: bad },
    started_at: '2026-01-02',
  });
  const page = htmlReport([evil], judgeGoals([evil]));
  t.notMatch(page, /<script/);
  t.equal(page.match(/<figcaption>&lt;script&gt;&quot;&amp;&#39;\|`: /g)?.length, 2);
  t.notMatch(markdownReport([evil], []), '<script');
  t.match(markdownReport([evil], []), `### &lt;script&gt;"&amp;'\\|\\\`\n`);

  const drawn = htmlReport([fanout, durable], judgeGoals([fanout, durable]));
  const titles = [...drawn.matchAll(/<figcaption>(.*?)<\/figcaption>/g)].map(([, title]) => title);
  t.same(titles, ['fanout: throughput', 'fanout: CPU per delivery', 'durable: latency by percentile']);
  t.equal(drawn.match(/<polyline/g)?.length, 1);
  t.equal(drawn.match(/<circle/g)?.length, 4);
  t.notMatch(drawn, /NaN|undefined|Infinity|https?:|src=|@import|url\(/);
});

t.test('the report is written to the requested folder', async (t) => {
  const folder = t.testdir();
  const json = join(folder, 'results.json');
  writeFileSync(json, JSON.stringify([fanout, durable]));
  await promisify(execFile)(process.execPath, [MAIN, 'report', json, '--out', folder]);
  t.match(readFileSync(join(folder, 'REPORT.md'), 'utf8'), /^# Benchmark report\n/);
  t.match(readFileSync(join(folder, 'report.html'), 'utf8'), /^<!doctype html>\n/);
});

t.test('a file without results is refused', async (t) => {
  const folder = t.testdir();
  const file = join(folder, 'results.json');
  const read = (content: unknown) => {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return readResults(file);
  };
  t.same(read(fanout), [fanout]);
  t.same(read([fanout, durable]), [fanout, durable]);
  t.same(read({ ...fanout, failed: undefined })[0]?.failed, []);
  t.same(read({ ...fanout, metrics: { a: null, b: 1 } })[0]?.metrics, { b: 1 });
  for (const [content, message] of [
    ['{', 'JSON'],
    [[], 'the array of results is empty'],
    [7, 'the result must be an object'],
    [[fanout, { ...fanout, metrics: { x: 'fast' } }], 'result 2: metrics.x must be a number'],
    [{ ...fanout, metrics: undefined }, 'the result: metrics must be an object'],
    [{ ...fanout, rounds: {} }, 'the result: rounds must be an array'],
    [{ ...fanout, rounds: [1] }, 'the result: rounds[0] must be an object'],
    [{ ...fanout, started_at: 'soon' }, 'the result: started_at must be a time'],
    [{ ...fanout, failed: [1] }, 'the result: failed[0] must be a string'],
    [{ ...fanout, machine: {} }, 'the result: machine.cpu must be a string'],
  ] as const) {
    const told = thrownBy(() => read(content));
    t.ok(told.startsWith(`${file} is not a file of results: `) && told.includes(message), told);
  }
  t.throws(() => readResults(join(folder, 'none.json')), UsageError);
  await t.rejects(promisify(execFile)(process.execPath, [MAIN, 'report', file]), { code: 2, stderr: /machine\.cpu/ });
  await t.rejects(promisify(execFile)(process.execPath, [MAIN, 'report']), { code: 2, stderr: /^usage: / });
});
