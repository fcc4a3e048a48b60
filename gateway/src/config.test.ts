import t from 'tap';
import { type ConfigError, describeConfig, readConfig } from './config.js';

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
  t.match(problems('all', { GATEWAY_HOST: '0.0.0.0' }), [/must be set/]);
  t.same(problems('all', { ...real, GATEWAY_HOST: '0.0.0.0' }), []);
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
