import t from 'tap';
import { clusterSettings, configProblems } from '../testing/config-problems.js';
import { readConfig } from './config.js';
import type { Role } from './roles.js';

/** The names of the invalid settings, one for each mistake. */
function mistakes(environment: Record<string, string>, role: Role = 'worker'): string[] {
  const problems = configProblems(role, { ...clusterSettings, ...environment });
  return problems.map((problem) => /^[A-Z_]+/.exec(problem)?.[0] as string);
}

const NO_NUMBERS = ['-1', '+1', '1.5', '1e1', '0x1', ' 1', '1 ', 'x', '1x', '٣'];

/** The numeric settings with their minimum, maximum and default. */
const numbers: [name: keyof ReturnType<typeof readConfig>, least: number, most: number, fallback: number][] = [
  ['GATEWAY_PORT', 0, 65_535, 8080],
  ['STORE_PORT', 0, 65_535, 8081],
  ['WORKER_PORT', 0, 65_535, 8082],
  ['UPLOAD_MAX_MB', 1, 4_096, 25],
  ['AUTH_LEEWAY_SECONDS', 0, 300, 5],
  ['DRAIN_SECONDS', 0, 9_999, 20],
  ['RECONNECT_SPREAD_SECONDS', 0, 600, 5],
  ['SETS_CHECK_SECONDS', 1, 9_999, 300],
  ['PRESENCE_LEASE_SECONDS', 1, 600, 10],
  ['PRESENCE_LINGER_SECONDS', 0, 60, 2],
  ['NOTIFY_QUIET_SECONDS', 0, 9_999, 300],
  ['NOTIFY_MAX_SECONDS', 0, 9_999, 1_800],
  ['ERASURE_SETTLE_SECONDS', 0, 9_999, 30],
  ['RETENTION_DAYS', 0, 36_500, 0],
  ['OTEL_TRACES_SAMPLER_ARG', 0, 1, 1],
];

t.test('a number is accepted from its minimum to its maximum, and none beyond', async (t) => {
  for (const [name, least, most, fallback] of numbers) {
    t.equal(readConfig('all', {})[name], fallback, name);
    for (const good of [least, most, Math.ceil((least + most) / 2)])
      t.strictSame(readConfig('worker', { ...clusterSettings, [name]: `${good}` })[name], good, name);
    const isFraction = name === 'OTEL_TRACES_SAMPLER_ARG';
    const beyond = [least - 1, most + 1, 10 * most, 1_000_000].filter((number) => number > most || number < least);
    for (const bad of [...beyond, ...NO_NUMBERS.filter((text) => !isFraction || text !== '1.5')])
      t.same(mistakes({ [name]: `${bad}` }), [name], `${name}=${bad}`);
  }
  t.equal(readConfig('all', { OTEL_TRACES_SAMPLER_ARG: '0.000000000001' }).OTEL_TRACES_SAMPLER_ARG, 1e-12);
  for (const bad of ['1.5', '1.', '.5', '1.000000000001', '0,5'])
    t.same(mistakes({ OTEL_TRACES_SAMPLER_ARG: bad }), ['OTEL_TRACES_SAMPLER_ARG'], bad);
});

t.test('a text is accepted within its bounds of length only', async (t) => {
  const hook = { WEBHOOK_URLS: 'https://hook.example.com/', WEBHOOK_SECRET: 'z'.repeat(24) };
  const lengths: [name: string, least: number, most: number, others?: Record<string, string>][] = [
    ['AUTH_SECRET', 32, 10_000],
    ['INTERNAL_TOKEN', 32, 10_000],
    ['WEBHOOK_SECRET', 24, 10_000, hook],
    ['AUTH_ISSUER', 1, 10_000],
    ['AUTH_AUDIENCE', 1, 10_000],
    ['REDIS_PREFIX', 1, 64],
    ['BROKER_PREFIX', 1, 32],
    ['OTEL_SERVICE_NAME', 1, 255],
  ];
  for (const [name, least, most, others = {}] of lengths) {
    for (const good of [least, most]) t.same(mistakes({ ...others, [name]: 'x'.repeat(good) }), [], `${name} ${good}`);
    if (least > 1) t.same(mistakes({ ...others, [name]: 'x'.repeat(least - 1) }), [name], `${name}: too short`);
    if (most < 10_000) t.same(mistakes({ ...others, [name]: 'x'.repeat(most + 1) }), [name], `${name}: too long`);
  }
  t.same(mistakes({ BROKER_PREFIX: 'Az09_-' }), []);
  for (const bad of ['a b', 'a.b', 'ä', 'a>', 'a*', 'a/b'])
    t.same(mistakes({ BROKER_PREFIX: bad }), ['BROKER_PREFIX'], bad);
  const urls = (count: number) => Array.from({ length: count }, (_, n) => `https://hook-${n}.example.com`).join(' ');
  t.same(mistakes({ ...hook, WEBHOOK_URLS: urls(20) }), []);
  t.same(mistakes({ ...hook, WEBHOOK_URLS: urls(21) }), ['WEBHOOK_URLS']);
});

t.test('a choice must be one of the allowed values', async (t) => {
  const choices: Record<string, string[]> = {
    LOG_LEVEL: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
    DATABASE_UNSAFE: ['refuse', 'allow'],
    DIRECT_MESSAGES: ['anyone', 'friends'],
    USERS: ['any', 'known'],
    WEBHOOK_PRIVATE_ADDRESSES: ['refuse', 'allow'],
    OTEL_TRACES_SAMPLER: ['always_on', 'always_off', 'traceidratio'].flatMap((name) => [name, `parentbased_${name}`]),
  };
  for (const [name, all] of Object.entries(choices)) {
    for (const good of all) t.same(mistakes({ [name]: good }), [], good);
    for (const bad of ['none', all[0]?.toUpperCase() ?? '', `${all[0]} `])
      t.same(mistakes({ [name]: bad }), [name], bad);
  }
  t.match(readConfig('all', {}), {
    DATABASE_UNSAFE: 'refuse',
    DIRECT_MESSAGES: 'anyone',
    USERS: 'any',
    WEBHOOK_PRIVATE_ADDRESSES: 'refuse',
    OTEL_TRACES_SAMPLER: 'parentbased_always_on',
  });
});

t.test('a URL must have one of the protocols that its setting supports', async (t) => {
  const mail = { MAIL_FROM: 'Godwit <godwit@example.com>', PUBLIC_URL: 'https://chat.example.com' };
  const addresses: [name: string, good: string[], bad: string[], others?: Record<string, string>][] = [
    ['STORE_URL', ['http://store', 'https://store:1'], ['store', 'ftp://store', 'postgres://store']],
    ['PUBLIC_URL', ['http://chat', 'https://chat'], ['chat', 'smtp://chat']],
    ['SMTP_URL', ['smtp://mail', 'smtps://mail'], ['mail', 'http://mail'], mail],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', ['http://one', 'https://one'], ['one', 'grpc://one']],
    ['DATABASE_URL', ['postgres://db/godwit', 'postgresql://db/godwit'], ['db', 'mysql://db/godwit']],
    ['DATABASE_REPLICA_URL', ['postgres://db/godwit'], ['db', 'pglite://./folder']],
    ['DATABASE_LISTEN_URL', ['postgres://db/godwit', 'off'], ['db', 'pglite://./folder', 'on']],
    [
      'REDIS_URL',
      ['redis://one', 'rediss://one', 'rediss-cluster://one,two'],
      ['one', 'http://one', 'redis-cluster://'],
    ],
    ['BROKER_URL', ['nats://one', 'amqps://one'], ['one', 'redis://one']],
    ['BLOBS_URL', ['file://./x', 's3://a-b.c', 's3://bucket/prefix'], ['file://', 's3://', 's3://A', 's3:///x', './x']],
    [
      'WEBHOOK_URLS',
      ['https://a https://b', 'https://a,\nhttps://b', ' '],
      ['a', 'ftp://a'],
      { WEBHOOK_SECRET: 'z'.repeat(24) },
    ],
    ['MAIL_FROM', ['a@b', 'Godwit <a@b>'], ['a', '@b', 'a@', 'a@b c', 'a\nBcc: c@d', 'x@y@z w']],
    ['WEBHOOK_EVENTS', ['message.posted', ''], ['message', 'message.posted nothing']],
  ];
  for (const [name, all, wrong, others = {}] of addresses) {
    for (const good of all) t.same(mistakes({ ...others, [name]: good }), [], `${name}=${good}`);
    for (const bad of wrong) t.same([...new Set(mistakes({ ...others, [name]: bad }))], [name], `${name}=${bad}`);
  }
  t.same(mistakes({ DATABASE_URL: 'pglite://./folder?x=y' }, 'all'), [], 'a folder has no parameters');
  t.same(mistakes({ DATABASE_URL: 'mysql://db/godwit' }, 'all'), ['DATABASE_URL'], 'a mistake is reported once');
  const jwks = (AUTH_JWKS_URL: string) => mistakes({ AUTH_SECRET: '', AUTH_JWKS_URL }, 'store');
  t.same([jwks('https://id/keys'), jwks('http://id'), jwks('file:///keys')], [[], [], ['AUTH_JWKS_URL']]);
});

t.test('list items are separated by spaces and commas, and values of pairs are decoded', async (t) => {
  const { WEBHOOK_URLS, OTEL_RESOURCE_ATTRIBUTES } = readConfig('worker', {
    ...clusterSettings,
    WEBHOOK_URLS: ' https://a/x,https://b/y\n,  https://c/z ',
    WEBHOOK_SECRET: 'z'.repeat(24),
    OTEL_RESOURCE_ATTRIBUTES: ' one = 1 ,,two=a%3Db=c,three=,n=4',
  });
  t.same(WEBHOOK_URLS, ['https://a/x', 'https://b/y', 'https://c/z']);
  t.same(OTEL_RESOURCE_ATTRIBUTES, { one: '1', two: 'a=b=c', three: '', n: '4' });
  for (const bad of ['one', '=1', 'one=%', 'one=1,two'])
    t.same(mistakes({ OTEL_EXPORTER_OTLP_HEADERS: bad }), ['OTEL_EXPORTER_OTLP_HEADERS'], bad);
});
