import t from 'tap';
import { clusterSettings, configProblems, namesOf } from '../testing/config-problems.js';
import { readConfig } from './config.js';
import { describeConfig } from './describe-config.js';

t.test('role all requires no setting', async (t) => {
  const config = readConfig('all', {});
  t.match(config, {
    GATEWAY_PORT: 8080,
    STORE_PORT: 8081,
    DATABASE_URL: 'pglite://./.data/database',
    LOG_LEVEL: 'info',
    CONSOLE: 'on',
  });
  t.ok(config.AUTH_SECRET);
  t.ok(Object.isFrozen(config));
  t.equal(readConfig('all', { LOG_LEVEL: '' }).LOG_LEVEL, 'info', 'an empty variable counts as unset');
});

t.test('limits of connections, proxies and origins are checked', async (t) => {
  const config = readConfig('all', {
    MAX_CONNECTIONS: '1',
    HANDSHAKES_PER_SECOND: '1000000',
    TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::/32 192.0.2.1',
    ALLOWED_ORIGINS: 'https://a.example http://localhost:3000,capacitor://localhost',
  });
  t.match(config, {
    MAX_CONNECTIONS: 1,
    HANDSHAKES_PER_SECOND: 1_000_000,
    TRUSTED_PROXIES: ['10.0.0.0/8', '2001:db8::/32', '192.0.2.1'],
    ALLOWED_ORIGINS: ['https://a.example', 'http://localhost:3000', 'capacitor://localhost'],
  });
  for (const [name, ...values] of [
    ['MAX_CONNECTIONS', '0', '1000001', '-1', 'x', '1.5'],
    ['MAX_CONNECTIONS_PER_ADDRESS', '0'],
    ['MAX_UNAUTHENTICATED', '0'],
    ['HANDSHAKES_PER_SECOND', '0', '1000001'],
    ['MAX_SESSIONS_PER_USER', '0'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', 'proxy.example'],
    ['ALLOWED_ORIGINS', 'https://a.example/', 'https://A.example', 'https://a.example:443', 'a.example', '*', 'null'],
    ['AUTH_REQUIRE_EXP', 'yes'],
    ['AUTH_MAX_LIFETIME_SECONDS', '-1', '1h'],
  ] as const)
    for (const value of values)
      t.match(namesOf(configProblems('all', { [name]: value })), [new RegExp(`^${name}\\b`)], `${name}=${value}`);
});

t.test('the console is on in role all, and elsewhere where it is asked for', async (t) => {
  t.equal(readConfig('store', clusterSettings).CONSOLE, 'off');
  t.equal(readConfig('store', { ...clusterSettings, CONSOLE: 'on' }).CONSOLE, 'on');
  t.equal(readConfig('all', { CONSOLE: 'off' }).CONSOLE, 'off');
});

t.test('tokens need exp in every role but all, unless AUTH_REQUIRE_EXP says otherwise', async (t) => {
  t.equal(readConfig('all', {}).AUTH_REQUIRE_EXP, 'false');
  t.equal(readConfig('all', { AUTH_REQUIRE_EXP: 'true' }).AUTH_REQUIRE_EXP, 'true');
  for (const role of ['gateway', 'store'] as const) {
    t.equal(readConfig(role, clusterSettings).AUTH_REQUIRE_EXP, 'true', role);
    t.equal(readConfig(role, { ...clusterSettings, AUTH_REQUIRE_EXP: 'false' }).AUTH_REQUIRE_EXP, 'false', role);
  }
});

t.test('every mistake is reported at once', async (t) => {
  const found = configProblems('gateway', {
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

t.test('secrets and BLOBS_URL have defaults only for roles all and token', async (t) => {
  for (const role of ['all', 'token'] as const) {
    const config = readConfig(role, {});
    t.ok(config.AUTH_SECRET && config.INTERNAL_TOKEN && config.BLOBS_URL, role);
    t.match(readConfig(role, { ...clusterSettings, BLOBS_URL: 'file:///blobs' }), {
      ...clusterSettings,
      BLOBS_URL: 'file:///blobs',
    });
    t.equal(readConfig(role, { AUTH_JWKS_URL: 'https://id/keys' }).AUTH_SECRET, undefined);
  }
  const { AUTH_SECRET, INTERNAL_TOKEN, BLOBS_URL } = readConfig('jobs', { DATABASE_URL: clusterSettings.DATABASE_URL });
  t.same([AUTH_SECRET, INTERNAL_TOKEN, BLOBS_URL], [undefined, undefined, undefined]);
});

t.test('STORE_URL and PUBLIC_URL default to the store of this process', async (t) => {
  const own = 'http://127.0.0.1:9000';
  t.match(readConfig('all', { STORE_PORT: '9000' }), { STORE_URL: own, PUBLIC_URL: own });
  const set = { STORE_URL: 'http://store:1/', PUBLIC_URL: 'https://chat.example.com/api//' };
  t.match(readConfig('all', set), { STORE_URL: 'http://store:1/', PUBLIC_URL: 'https://chat.example.com/api' });
});

t.test('a Redis Cluster is given by some of its servers', async (t) => {
  const url = 'redis-cluster://user:password@one,two:7000,[::1]:7001';
  t.same(configProblems('store', { ...clusterSettings, REDIS_URL: url }), []);
  t.match(
    describeConfig(readConfig('store', { ...clusterSettings, REDIS_URL: url })),
    /^REDIS_URL=redis-cluster:\/\/user:\*+@one,two:7000,\[::1\]:7001$/m,
  );
  for (const wrong of ['redis-cluster://', 'redis-cluster://one,,two', 'redis-cluster://one:port', 'http://one'])
    t.match(configProblems('store', { ...clusterSettings, REDIS_URL: wrong }), [/REDIS_URL: must be/], wrong);
});

t.test('unknown and invalid parameters of a database URL are mistakes', async (t) => {
  const url = (name: string, parameters: string) => ({ [name]: `${clusterSettings.DATABASE_URL}?${parameters}` });
  for (const name of ['DATABASE_URL', 'DATABASE_REPLICA_URL', 'DATABASE_LISTEN_URL']) {
    const good = 'prepare=false&sslmode=verify-full&sslrootcert=/ca.pem&schema=app&connect_timeout=5';
    t.same(configProblems('store', { ...clusterSettings, ...url(name, good) }), [], name);
    t.match(configProblems('store', { ...clusterSettings, ...url(name, 'ssl=true') }), [
      `${name}: the parameter ssl is not known`,
    ]);
    t.match(configProblems('store', { ...clusterSettings, ...url(name, 'sslmode=on') }), [
      `${name}: sslmode must be one of`,
    ]);
  }
  t.match(configProblems('store', { ...clusterSettings, DATABASE_UNSAFE: 'yes' }), [/^DATABASE_UNSAFE: /]);
});

t.test('a broker is one server, or a list of servers of a NATS cluster', async (t) => {
  for (const good of ['nats://one', 'nats://user:pw@one:4222,two:4222', 'amqp://user:pw@queue', 'amqps://queue'])
    t.same(configProblems('worker', { ...clusterSettings, BROKER_URL: good }), [], good);
  for (const bad of ['nats://', 'nats://one,,two', 'nats://one:port', 'amqp://one:x', 'http://one', 'one:4222'])
    t.match(configProblems('worker', { ...clusterSettings, BROKER_URL: bad }), [/^BROKER_URL: must be/], bad);
});

t.test('a line break at the end of a setting is removed', async (t) => {
  const names = ['AUTH_SECRET', 'INTERNAL_TOKEN', 'DATABASE_URL', 'REDIS_URL'] as const;
  for (const end of ['\n', '\r\n', '\n\n']) {
    const config = readConfig('store', {
      ...clusterSettings,
      ...Object.fromEntries(names.map((name) => [name, clusterSettings[name] + end])),
    });
    t.same(
      names.map((name) => config[name]),
      names.map((name) => clusterSettings[name]),
    );
  }
  t.equal(readConfig('all', { AUTH_ISSUER: '\n' }).AUTH_ISSUER, undefined, 'a lone line break counts as unset');
});

t.test('tracing is configured by the variables of OpenTelemetry', async (t) => {
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
    configProblems('all', wrong)
      .map((problem) => problem.split(':')[0])
      .sort(),
    Object.keys(wrong),
  );
});
