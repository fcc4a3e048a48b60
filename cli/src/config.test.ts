import t from 'tap';
import { type ConfigError, describeConfig, type Role, readConfig, roles } from './config.js';

const real = {
  DATABASE_URL: 'postgres://user:password@db/godwit',
  REDIS_URL: 'redis://:password@cache',
  AUTH_SECRET: 'x'.repeat(32),
  INTERNAL_TOKEN: 'y'.repeat(32),
};
const problems = (...args: Parameters<typeof readConfig>): readonly string[] => {
  try {
    readConfig(...args);
    return [];
  } catch (error) {
    return (error as ConfigError).problems;
  }
};

const names = (problems: readonly string[]) => problems.map((problem) => problem.split(':')[0] as string).sort();

t.test('role all needs nothing', async (t) => {
  const config = readConfig('all', {});
  t.match(config, {
    GATEWAY_PORT: 8080,
    STORE_PORT: 8081,
    DATABASE_URL: 'pglite://./.data/database',
    LOG_LEVEL: 'info',
  });
  t.ok(config.AUTH_SECRET);
  t.ok(Object.isFrozen(config));
  t.equal(readConfig('all', { LOG_LEVEL: '' }).LOG_LEVEL, 'info', 'empty counts as unset');
});

t.test('every mistake is reported at once', async (t) => {
  const found = problems('gateway', {
    GATEWAY_PORT: '99999',
    STORE_PORT: 'x',
    DATABASE_URL: 'mysql://x',
    LOG_LEVEL: 'loud',
    AUTH_SECRET: 'short',
  });
  for (const name of ['GATEWAY_PORT', 'STORE_PORT', 'DATABASE_URL', 'LOG_LEVEL', 'AUTH_SECRET']) {
    t.ok(
      found.some((problem) => problem.startsWith(`${name}:`)),
      name,
    );
  }
});

t.test('no role but all starts on a default secret or on what one process alone can use', async (t) => {
  for (const role of ['gateway', 'store', 'worker'] as const) {
    t.same(problems(role, real), [], role);
    const names = problems(role, {}).map((problem) => problem.split(':')[0]);
    t.ok(names.includes('REDIS_URL'), role);
    if (role !== 'worker')
      t.ok(names.includes('INTERNAL_TOKEN') && names.includes('AUTH_SECRET or AUTH_JWKS_URL'), role);
    if (role !== 'gateway') t.ok(names.includes('DATABASE_URL'), role);
  }
  const { AUTH_SECRET, INTERNAL_TOKEN } = readConfig('all', {});
  t.equal(problems('gateway', { ...real, AUTH_SECRET, INTERNAL_TOKEN }).length, 2, 'the development secrets are known');
  t.same(problems('gateway', { ...real, AUTH_JWKS_URL: 'https://id/keys' }), [
    'AUTH_SECRET and AUTH_JWKS_URL: set one of them, not both',
  ]);
});

t.test('role all is open to other machines with secrets of its own alone', async (t) => {
  const { AUTH_SECRET, INTERNAL_TOKEN } = real;
  const known = readConfig('all', {});
  const AUTH_JWKS_URL = 'https://id/keys';
  for (const name of ['GATEWAY_HOST', 'STORE_HOST']) {
    for (const host of ['0.0.0.0', '::', '192.168.0.1', 'localhost.example.com', '::1234', '10.127.0.1']) {
      for (const secrets of [
        {},
        { AUTH_SECRET },
        { AUTH_JWKS_URL },
        { INTERNAL_TOKEN },
        { AUTH_SECRET, INTERNAL_TOKEN: known.INTERNAL_TOKEN },
        { AUTH_SECRET: known.AUTH_SECRET, INTERNAL_TOKEN },
      ])
        t.match(problems('all', { ...secrets, [name]: host }), [/^AUTH_SECRET and INTERNAL_TOKEN: must be set/]);
      t.same(problems('all', { AUTH_SECRET, INTERNAL_TOKEN, [name]: host }), []);
      t.same(problems('all', { AUTH_JWKS_URL, INTERNAL_TOKEN, [name]: host }), []);
    }
    for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '::1']) t.same(problems('all', { [name]: host }), []);
  }
  t.same(problems('all', { WORKER_HOST: '0.0.0.0' }), [], 'only a worker of its own listens there');
  t.same(problems('token', { GATEWAY_HOST: '0.0.0.0' }), [], 'it listens to nobody');
});

t.test('each role says what it needs, and asks for nothing else', async (t) => {
  const needed: Record<Role, string[]> = {
    all: [],
    gateway: ['AUTH_SECRET or AUTH_JWKS_URL', 'INTERNAL_TOKEN', 'REDIS_URL'],
    store: ['AUTH_SECRET or AUTH_JWKS_URL', 'DATABASE_URL', 'INTERNAL_TOKEN', 'REDIS_URL'],
    worker: ['DATABASE_URL', 'REDIS_URL'],
    cron: ['DATABASE_URL', 'REDIS_URL'],
    jobs: ['DATABASE_URL'],
    migrate: [],
    restored: [],
    token: [],
  };
  for (const role of roles) {
    t.same(names(problems(role, {})), needed[role], role);
    t.same(problems(role, real), [], role);
  }
  for (const role of ['gateway', 'store'] as const) {
    t.same(problems(role, { ...real, AUTH_SECRET: '', AUTH_JWKS_URL: 'https://id/keys' }), [], role);
    const { AUTH_SECRET, INTERNAL_TOKEN } = readConfig('all', {});
    t.same(names(problems(role, { ...real, AUTH_SECRET })), ['AUTH_SECRET'], role);
    t.same(names(problems(role, { ...real, INTERNAL_TOKEN })), ['INTERNAL_TOKEN'], role);
  }
  t.same(names(problems('all', { ...real, AUTH_JWKS_URL: 'https://id/keys' })), ['AUTH_SECRET and AUTH_JWKS_URL']);
});

t.test('only where one process does it all have secrets and files a default', async (t) => {
  for (const role of ['all', 'token'] as const) {
    const config = readConfig(role, {});
    t.ok(config.AUTH_SECRET && config.INTERNAL_TOKEN && config.BLOBS_URL, role);
    t.match(readConfig(role, { ...real, BLOBS_URL: 'file:///blobs' }), { ...real, BLOBS_URL: 'file:///blobs' });
    t.equal(readConfig(role, { AUTH_JWKS_URL: 'https://id/keys' }).AUTH_SECRET, undefined);
  }
  const { AUTH_SECRET, INTERNAL_TOKEN, BLOBS_URL } = readConfig('jobs', { DATABASE_URL: real.DATABASE_URL });
  t.same([AUTH_SECRET, INTERNAL_TOKEN, BLOBS_URL], [undefined, undefined, undefined]);
});

t.test('addresses that are not set are those of the store of this process', async (t) => {
  const own = 'http://127.0.0.1:9000';
  t.match(readConfig('all', { STORE_PORT: '9000' }), { STORE_URL: own, PUBLIC_URL: own });
  const set = { STORE_URL: 'http://store:1/', PUBLIC_URL: 'https://chat.example.com/api//' };
  t.match(readConfig('all', set), { STORE_URL: 'http://store:1/', PUBLIC_URL: 'https://chat.example.com/api' });
});

t.test('mail and webhooks are asked for everything that they need', async (t) => {
  const mail = { SMTP_URL: 'smtp://mail', MAIL_FROM: 'a@b', PUBLIC_URL: 'https://chat', INTERNAL_TOKEN: '' };
  const { INTERNAL_TOKEN } = real;
  const of = (role: Role, settings: Record<string, string>) => names(problems(role, { ...real, ...settings }));
  t.same(of('worker', { ...mail, INTERNAL_TOKEN }), []);
  t.same(of('worker', mail), ['INTERNAL_TOKEN']);
  t.same(of('worker', { ...mail, INTERNAL_TOKEN, PUBLIC_URL: '' }), ['PUBLIC_URL']);
  t.same(of('worker', { ...mail, INTERNAL_TOKEN, MAIL_FROM: '' }), ['MAIL_FROM']);
  t.same(of('worker', { INTERNAL_TOKEN: '' }), [], 'without mail nothing is signed');
  t.same(of('cron', { ...mail, PUBLIC_URL: '' }), [], 'a worker alone sends mail');
  t.same(of('worker', { WEBHOOK_URLS: 'https://a.example.com' }), ['WEBHOOK_SECRET']);
  t.same(of('worker', { WEBHOOK_SECRET: 'z'.repeat(24) }), []);
});

t.test('a webhook at a private address is a mistake, unless it is allowed', async (t) => {
  const hook = { ...real, WEBHOOK_URLS: 'http://127.0.0.1/hook', WEBHOOK_SECRET: 'z'.repeat(24) };
  t.match(problems('worker', hook), [/WEBHOOK_URLS/]);
  t.same(problems('worker', { ...hook, WEBHOOK_PRIVATE_ADDRESSES: 'allow' }), []);
});

t.test('a Redis Cluster is named by some of its servers', async (t) => {
  const url = 'redis-cluster://user:password@one,two:7000,[::1]:7001';
  t.same(problems('store', { ...real, REDIS_URL: url }), []);
  t.match(
    describeConfig(readConfig('store', { ...real, REDIS_URL: url })),
    /^REDIS_URL=redis-cluster:\/\/user:\*+@one,two:7000,\[::1\]:7001$/m,
  );
  for (const wrong of ['redis-cluster://', 'redis-cluster://one,,two', 'redis-cluster://one:port', 'http://one'])
    t.match(problems('store', { ...real, REDIS_URL: wrong }), [/REDIS_URL: must be/], wrong);
});

t.test('parameters of a database that are not known are mistakes, and so are wrong ones', async (t) => {
  const url = (name: string, parameters: string) => ({ [name]: `${real.DATABASE_URL}?${parameters}` });
  for (const name of ['DATABASE_URL', 'DATABASE_REPLICA_URL']) {
    const good = 'prepare=false&sslmode=verify-full&sslrootcert=/ca.pem&schema=app&connect_timeout=5';
    t.same(problems('store', { ...real, ...url(name, good) }), [], name);
    t.match(problems('store', { ...real, ...url(name, 'ssl=true') }), [`${name}: the parameter ssl is not known`]);
    t.match(problems('store', { ...real, ...url(name, 'sslmode=on') }), [`${name}: sslmode must be one of`]);
  }
  t.match(problems('store', { ...real, DATABASE_UNSAFE: 'yes' }), [/^DATABASE_UNSAFE: /]);
});

t.test('what is printed holds no secret', async (t) => {
  const text = describeConfig(readConfig('store', real));
  t.notMatch(text, /password|x{32}|y{32}/);
  t.match(text, /^DATABASE_URL=postgres:\/\/user:\*+@db\/godwit$/m);
  t.match(text, /^REDIS_URL=redis:\/\/:\*+@cache$/m);
  t.match(text, /^STORE_URL=http:\/\/127\.0\.0\.1:8081$/m);
  const all = {
    ...real,
    WEBHOOK_SECRET: 'hidden'.repeat(4),
    WEBHOOK_URLS: 'https://a.example.com/hidden,https://b.example.com/hidden',
    WEBHOOK_EVENTS: 'message.posted conversation.created',
    SMTP_URL: 'smtp://user:hidden@mail',
    MAIL_FROM: 'a@b',
    PUBLIC_URL: 'https://chat',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'https://user:hidden@collector',
    OTEL_EXPORTER_OTLP_HEADERS: 'one=hidden,two=hidden',
    OTEL_RESOURCE_ATTRIBUTES: 'region=eu,zone=1',
  };
  const lines = describeConfig(readConfig('worker', all)).split('\n');
  t.notMatch(lines.join('\n'), /hidden/);
  const line = (name: string) => lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1);
  t.same(['WEBHOOK_EVENTS', 'OTEL_RESOURCE_ATTRIBUTES', 'AUTH_JWKS_URL', 'DRAIN_SECONDS', 'MAIL_FROM'].map(line), [
    'message.posted conversation.created',
    'region=eu,zone=1',
    '',
    '20',
    'a@b',
  ]);
  t.match(line('WEBHOOK_URLS'), /^https:\/\/a\.example\.com\/\*+ https:\/\/b\.example\.com\/\*+$/);
  t.match(line('OTEL_EXPORTER_OTLP_HEADERS'), /^one=\*+,two=\*+$/);
  t.match(line('OTEL_EXPORTER_OTLP_ENDPOINT'), /^https:\/\/user:\*+@collector/);
  for (const name of ['AUTH_SECRET', 'INTERNAL_TOKEN', 'WEBHOOK_SECRET']) t.match(line(name), /^\*+$/, name);
  const byDefault = describeConfig(readConfig('all', {}));
  for (const name of ['AUTH_SECRET', 'INTERNAL_TOKEN'])
    t.match(byDefault, new RegExp(`^${name}=\\(development default\\)$`, 'm'));
});

t.test('a broker is one server, or a list of those of a NATS cluster', async (t) => {
  for (const good of ['nats://one', 'nats://user:pw@one:4222,two:4222', 'amqp://user:pw@queue', 'amqps://queue'])
    t.same(problems('worker', { ...real, BROKER_URL: good }), [], good);
  for (const bad of ['nats://', 'nats://one,,two', 'nats://one:port', 'amqp://one:x', 'http://one', 'one:4222'])
    t.match(problems('worker', { ...real, BROKER_URL: bad }), [/^BROKER_URL: must be/], bad);
});

t.test('a line break at the end of a setting is that of the file that it came from', async (t) => {
  const names = ['AUTH_SECRET', 'INTERNAL_TOKEN', 'DATABASE_URL', 'REDIS_URL'] as const;
  for (const end of ['\n', '\r\n', '\n\n']) {
    const config = readConfig('store', {
      ...real,
      ...Object.fromEntries(names.map((name) => [name, real[name] + end])),
    });
    t.same(
      names.map((name) => config[name]),
      names.map((name) => real[name]),
    );
  }
  t.equal(readConfig('all', { AUTH_ISSUER: '\n' }).AUTH_ISSUER, undefined, 'nothing but a line break is unset');
});

t.test('tracing follows the variables of OpenTelemetry', async (t) => {
  const config = readConfig('all', {
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
    OTEL_EXPORTER_OTLP_HEADERS: 'api-key=hidden%20key',
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=prod, region=eu%2Dwest',
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: '0.01',
  });
  t.match(config, {
    OTEL_EXPORTER_OTLP_HEADERS: { 'api-key': 'hidden key' },
    OTEL_RESOURCE_ATTRIBUTES: { 'deployment.environment.name': 'prod', region: 'eu-west' },
    OTEL_TRACES_SAMPLER_ARG: 0.01,
  });
  t.notMatch(describeConfig(config), /hidden/);
  const wrong = {
    OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318',
    OTEL_RESOURCE_ATTRIBUTES: 'region',
    OTEL_TRACES_SAMPLER: 'sometimes',
    OTEL_TRACES_SAMPLER_ARG: '1.5',
  };
  t.same(
    problems('all', wrong)
      .map((problem) => problem.split(':')[0])
      .sort(),
    Object.keys(wrong),
  );
});
