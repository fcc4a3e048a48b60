import { createECDH } from 'node:crypto';
import t from 'tap';
import { clusterSettings, configProblems, namesOf } from '../testing/config-problems.js';
import { readConfig } from './config.js';
import { type Role, roles } from './roles.js';

t.test('only role all starts with default secrets or with services that are limited to one process', async (t) => {
  for (const role of ['gateway', 'store', 'worker'] as const) {
    t.same(configProblems(role, clusterSettings), [], role);
    const names = configProblems(role, {}).map((problem) => problem.split(':')[0]);
    t.ok(names.includes('REDIS_URL'), role);
    if (role !== 'worker')
      t.ok(names.includes('INTERNAL_TOKEN') && names.includes('AUTH_SECRET or AUTH_JWKS_URL'), role);
    if (role !== 'gateway') t.ok(names.includes('DATABASE_URL'), role);
  }
  const { AUTH_SECRET, INTERNAL_TOKEN } = readConfig('all', {});
  t.equal(
    configProblems('gateway', { ...clusterSettings, AUTH_SECRET, INTERNAL_TOKEN }).length,
    2,
    'the development secrets are refused',
  );
  t.same(configProblems('gateway', { ...clusterSettings, AUTH_JWKS_URL: 'https://id/keys' }), [
    'AUTH_SECRET and AUTH_JWKS_URL: set one of them, not both',
  ]);
});

t.test('role all listens on public addresses only with its own secrets', async (t) => {
  const { AUTH_SECRET, INTERNAL_TOKEN } = clusterSettings;
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
        t.match(configProblems('all', { ...secrets, [name]: host }), [/^AUTH_SECRET and INTERNAL_TOKEN: must be set/]);
      t.same(configProblems('all', { AUTH_SECRET, INTERNAL_TOKEN, [name]: host }), []);
      t.same(configProblems('all', { AUTH_JWKS_URL, INTERNAL_TOKEN, [name]: host }), []);
    }
    for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '::1'])
      t.same(configProblems('all', { [name]: host }), []);
  }
  t.same(configProblems('all', { WORKER_HOST: '0.0.0.0' }), [], 'role all does not listen on WORKER_HOST');
  t.same(configProblems('token', { GATEWAY_HOST: '0.0.0.0' }), [], 'the command token does not listen');
});

t.test('each role requires its settings, and no others', async (t) => {
  const needed: Record<Role, string[]> = {
    all: [],
    gateway: ['AUTH_SECRET or AUTH_JWKS_URL', 'INTERNAL_TOKEN', 'REDIS_URL'],
    store: ['AUTH_SECRET or AUTH_JWKS_URL', 'DATABASE_URL', 'INTERNAL_TOKEN', 'REDIS_URL'],
    worker: ['DATABASE_URL', 'REDIS_URL'],
    cron: ['DATABASE_URL', 'REDIS_URL'],
    jobs: ['DATABASE_URL'],
    users: ['DATABASE_URL', 'REDIS_URL'],
    migrate: [],
    restored: [],
    token: [],
  };
  for (const role of roles) {
    t.same(namesOf(configProblems(role, {})), needed[role], role);
    t.same(configProblems(role, clusterSettings), [], role);
  }
  for (const role of ['gateway', 'store'] as const) {
    t.same(configProblems(role, { ...clusterSettings, AUTH_SECRET: '', AUTH_JWKS_URL: 'https://id/keys' }), [], role);
    const { AUTH_SECRET, INTERNAL_TOKEN } = readConfig('all', {});
    t.same(namesOf(configProblems(role, { ...clusterSettings, AUTH_SECRET })), ['AUTH_SECRET'], role);
    t.same(namesOf(configProblems(role, { ...clusterSettings, INTERNAL_TOKEN })), ['INTERNAL_TOKEN'], role);
  }
  t.same(namesOf(configProblems('all', { ...clusterSettings, AUTH_JWKS_URL: 'https://id/keys' })), [
    'AUTH_SECRET and AUTH_JWKS_URL',
  ]);
});

t.test('mail and webhooks require all their settings', async (t) => {
  const mail = { SMTP_URL: 'smtp://mail', MAIL_FROM: 'a@b', PUBLIC_URL: 'https://chat', INTERNAL_TOKEN: '' };
  const { INTERNAL_TOKEN } = clusterSettings;
  const of = (role: Role, settings: Record<string, string>) =>
    namesOf(configProblems(role, { ...clusterSettings, ...settings }));
  t.same(of('worker', { ...mail, INTERNAL_TOKEN }), []);
  t.same(of('worker', mail), ['INTERNAL_TOKEN']);
  t.same(of('worker', { ...mail, INTERNAL_TOKEN, PUBLIC_URL: '' }), ['PUBLIC_URL']);
  t.same(of('worker', { ...mail, INTERNAL_TOKEN, MAIL_FROM: '' }), ['MAIL_FROM']);
  t.same(of('worker', { INTERNAL_TOKEN: '' }), [], 'without mail INTERNAL_TOKEN is not required');
  t.same(of('cron', { ...mail, PUBLIC_URL: '' }), [], 'only a worker sends mail');
  t.same(of('worker', { WEBHOOK_URLS: 'https://a.example.com' }), ['WEBHOOK_SECRET']);
  t.same(of('worker', { WEBHOOK_SECRET: 'z'.repeat(24) }), []);
});

t.test('a webhook at a private address is a mistake unless private addresses are allowed', async (t) => {
  const hook = { ...clusterSettings, WEBHOOK_URLS: 'http://127.0.0.1/hook', WEBHOOK_SECRET: 'z'.repeat(24) };
  t.match(configProblems('worker', hook), [/WEBHOOK_URLS/]);
  t.same(configProblems('worker', { ...hook, WEBHOOK_PRIVATE_ADDRESSES: 'allow' }), []);
});

t.test('pushes need keys that belong together, and a subject; a store needs the public key alone', async (t) => {
  const [one, two] = [createECDH('prime256v1'), createECDH('prime256v1')];
  const VAPID_PUBLIC_KEY = one.generateKeys('base64url');
  // A random one begins with a zero, which Node leaves out, once in 256.
  const VAPID_PRIVATE_KEY = Buffer.alloc(32, 7).toString('base64url');
  two.setPrivateKey(VAPID_PRIVATE_KEY, 'base64url');
  const other = { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT: 'mailto:ops@example.com' };
  const of = (role: Role, more: object) => namesOf(configProblems(role, { ...clusterSettings, ...more }));
  t.same(of('store', { VAPID_PUBLIC_KEY }), []);
  t.same(of('worker', { VAPID_PUBLIC_KEY }), ['VAPID_PRIVATE_KEY and VAPID_SUBJECT']);
  t.same(of('worker', { VAPID_PRIVATE_KEY }), ['VAPID_PUBLIC_KEY']);
  t.same(of('worker', other), ['VAPID_PUBLIC_KEY'], 'of another pair');
  const keys = { VAPID_PRIVATE_KEY, VAPID_PUBLIC_KEY: two.getPublicKey('base64url') };
  t.same(of('worker', { ...other, ...keys }), []);
  t.same(of('worker', { ...other, ...keys, VAPID_SUBJECT: 'ops@example.com' }), ['VAPID_SUBJECT']);
  t.same(of('worker', { ...other, ...keys, VAPID_PRIVATE_KEY: `${keys.VAPID_PRIVATE_KEY}=` }), ['VAPID_PRIVATE_KEY']);
});

t.test('tokens of services are accepted of one named issuer, for one named audience', async (t) => {
  const { AUTH_SECRET: _, ...others } = clusterSettings;
  const SERVICE_TOKENS = 'accept';
  const problems = (settings: Record<string, string>) => namesOf(configProblems('store', settings));
  t.same(problems({ ...clusterSettings, SERVICE_TOKENS }), ['AUTH_ISSUER']);
  const keys = { ...others, SERVICE_TOKENS, AUTH_JWKS_URL: 'https://id/keys' };
  t.same(problems(keys), ['AUTH_AUDIENCE', 'AUTH_ISSUER']);
  t.same(problems({ ...keys, AUTH_ISSUER: 'https://id', AUTH_AUDIENCE: 'chat' }), []);
  t.same(problems({ ...clusterSettings, SERVICE_TOKENS, AUTH_ISSUER: 'https://id' }), []);
});
