import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import t from 'tap';
import { createProgram } from '../command-line.js';
import { ROOT } from '../documents/documents.js';
import { jsonLines, runCommand } from '../testing/run-command.js';
import { faultsOf } from './bench-lite.js';
import { completionScript } from './completions.js';
import { parseMetrics, quantileOf, sumOf } from './metrics-page.js';

interface Vector {
  title: string;
  type: 'ClientFrames' | 'ServerFrames';
  bytes: string;
  json?: { frames: object[] };
}

const vectors = (name: string): Vector[] =>
  JSON.parse(readFileSync(`${ROOT}schema/conformance/frames/${name}.json`, 'utf8'));

t.test(
  'decode prints every frame of the vectors of conformance, from either side, and names what is none',
  async (t) => {
    for (const [index, { title, type, bytes, json }] of ['client', 'server', 'lenient'].flatMap(vectors).entries()) {
      if (bytes === '') continue;
      const from = type === 'ClientFrames' ? 'client' : 'server';
      const forms = [bytes, `0x${bytes.toUpperCase()}`, Buffer.from(bytes, 'hex').toString('base64')];
      const format = index % 3 === 2 ? ['--format', 'base64'] : [];
      const { code, out, err } = await runCommand(['decode', '--from', from, ...format, forms[index % 3] as string]);
      const frames = (jsonLines(out) as { from: string; frame: object }[]).map(({ frame }) => withoutText(frame));
      t.same([code, frames], [0, json?.frames], `${title} ${err}`);
    }
    for (const { title, type, bytes } of vectors('malformed')) {
      const { code, out, err } = await runCommand([
        'decode',
        '--from',
        type === 'ClientFrames' ? 'client' : 'server',
        bytes,
      ]);
      t.match({ code, out, err }, { code: 1, out: '', err: /^godwit: message 1: / }, title);
    }
  },
);

/** A frame without the texts that `decode` adds to bodies. */
function withoutText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutText);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'body_text');
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutText(inner)]));
}

t.test('decode finds out which side sent a message, and says which of several is wrong', async (t) => {
  const hello = vectors('client')[0] as Vector;
  const reply = vectors('server')[0] as Vector;
  const both = await runCommand(['decode', hello.bytes, '0a05', Buffer.from(reply.bytes, 'hex').toString('base64')]);
  t.match(jsonLines(both.out), [
    { from: 'client', frame: { hello: {} } },
    { from: 'server', frame: { hello: {} } },
  ]);
  t.match(both, { code: 1, err: /message 2: neither frames of a server nor of a client/ });
  // Field 3 is a request of clients, and an event of servers.
  t.match(jsonLines((await runCommand(['decode', '0a0408031a00', '0a021a00'])).out), [
    { from: 'client', frame: { id: 3, ping: {} } },
    { from: 'server', frame: { message_posted: {} } },
  ]);
  t.match(await runCommand(['decode', 'no frame']), { code: 2, err: /"no frame" is not hex or base64/ });
});

t.test('the completions of bash are valid, and complete commands, options and choices', async (t) => {
  const script = completionScript(
    createProgram(async () => {}),
    'bash',
  );
  execFileSync('bash', ['-n'], { input: script });
  const lines = {
    co: 'connect conversations config completions',
    'jobs re': 'retry',
    'jobs retry --ki': '--kind',
    'help jo': 'jobs',
    'cron di': 'digest',
    'decode --from c': 'client',
    // A value of an option is no command, and neither is an argument.
    '--url jobs conv': '',
    'send --user jobs --js': '--json',
    'send alice jobs --js': '--json',
    'completions z': 'zsh',
  };
  const calls = Object.keys(lines).map((line) => {
    const words = ['godwit', ...line.split(' ')].map((word) => `'${word}'`);
    return `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; COMPREPLY=(); _godwit; echo "\${COMPREPLY[*]}"`;
  });
  const out = execFileSync('bash', [], { input: `${script}\n${calls.join('\n')}\n`, encoding: 'utf8' });
  t.same(out.split('\n').slice(0, -1), Object.values(lines));
});

t.test('the completions of zsh and fish name every command and every option', async (t) => {
  const program = createProgram(async () => {});
  for (const shell of ['zsh', 'fish'] as const) {
    const script = completionScript(program, shell);
    for (const command of program.commands.flatMap((one) => [one, ...one.commands])) {
      t.ok(script.includes(command.name()), `${shell}: ${command.name()}`);
      for (const { long = '' } of command.options)
        t.ok(script.includes(shell === 'fish' ? `-l ${long.slice(2)} ` : long), `${shell}: ${command.name()} ${long}`);
    }
    t.notMatch(script, /@PATHS@|@VALUED@|undefined/);
  }
});

t.test('keys are made with scopes and listed without secrets', async (t) => {
  const made = await runCommand(['keys', 'make', 'shop', '--scopes', 'users,messages', '--json']);
  const [{ key, entry }] = jsonLines(made.out) as [{ key: string; entry: string }];
  t.equal(entry, `shop:${key}:users,messages`);
  const listed = await runCommand(['keys', 'list', '--json'], { SERVICE_KEYS: entry });
  t.same(jsonLines(listed.out), [{ name: 'shop', scopes: ['users', 'messages'] }]);
  t.notMatch((await runCommand(['keys', 'list'], { SERVICE_KEYS: entry })).out, key);
  t.match(await runCommand(['keys', 'make', 'Shop']), { code: 2, err: /name must be/ });
  t.match(await runCommand(['keys', 'make', 'shop', '--scopes', 'all']), { code: 2, err: /--scopes: all is none of/ });
});

t.test(
  'pages of metrics are read with labels, and quantiles come from what was counted between two pages',
  async (t) => {
    const page = (fast: number, slow: number) =>
      parseMetrics(
        [
          '# HELP h seconds',
          `h_bucket{le="0.1",kind="a \\"b\\", c"} ${fast}`,
          `h_bucket{le="0.5",kind="a \\"b\\", c"} ${fast + slow}`,
          `h_bucket{le="+Inf",kind="a \\"b\\", c"} ${fast + slow}`,
          'jobs{kind="x"} 2',
          'jobs{kind="y"} 3e0',
          'lag NaN',
        ].join('\n'),
      );
    const [before, now] = [page(100, 0), page(190, 10)];
    t.equal(now[0]?.labels.kind, 'a "b", c');
    t.same(
      [sumOf(now, 'jobs'), sumOf(now, 'jobs', { kind: 'y' }), sumOf(now, 'lag'), sumOf(now, 'none')],
      [5, 3, undefined, undefined],
    );
    t.equal(quantileOf(before, now, 'h', 0.9), 0.1);
    t.equal(quantileOf(before, now, 'h', 0.95)?.toFixed(2), '0.30');
    t.equal(quantileOf(now, now, 'h', 0.95), undefined, 'nothing was counted');
  },
);

t.test('bench-lite names each reason for which a server is not healthy', async (t) => {
  const healthy = {
    ...{
      connected_ms: 9,
      acknowledged_p50_ms: 1,
      acknowledged_p99_ms: 250,
      delivered_p50_ms: 1,
      delivered_p99_ms: 500,
    },
    ...{ messages_per_second: 100, messages: 500, refused: 0, lost: 0 },
  };
  t.same(faultsOf(healthy), []);
  for (const [fault, says] of [
    [{ lost: 1 }, /1 of 500 messages did not arrive/],
    [{ refused: 2 }, /2 of 500 messages were refused/],
    [{ acknowledged_p99_ms: 250.1 }, /acknowledged within 250.1 ms/],
    [{ delivered_p99_ms: 501 }, /delivered within 501 ms/],
    [{ messages_per_second: 99 }, /99 messages a second/],
  ] as const)
    t.match(faultsOf({ ...healthy, ...fault }), [says]);
});
