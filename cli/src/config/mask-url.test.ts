import fc from 'fast-check';
import t from 'tap';
import { readConfig } from './config.js';
import { describeConfig } from './describe-config.js';
import { MASK, maskPath, maskUrl } from './mask-url.js';

/** A secret that must not appear anywhere in the printed text. */
const secret = fc.stringMatching(/^[A-Za-z0-9@:/?&=#%+$!~.-]{4,20}$/).map((text) => `S3cret${text}S3cret`);

t.test('a secret in any part of a URL, with any characters, is not printed', (t) => {
  fc.assert(
    fc.property(
      secret,
      fc.constantFrom('postgres', 'redis', 'rediss-cluster', 'nats', 'amqps', 'smtp'),
      (text, scheme) => {
        for (const url of [
          `${scheme}://user:${text}@host:1234/path`,
          `${scheme}://:${text}@host`,
          `${scheme}://${text.replaceAll(':', '')}@host,other:1`,
          `${scheme}://user:${text}@host/db?sslmode=require`,
          `${scheme}://host/db?password=${encodeURIComponent(text)}&sslmode=require`,
          `${scheme}://host/db?sslmode=require&token=${encodeURIComponent(text)}#${encodeURIComponent(text)}`,
          `${scheme}://user:${text}@host/db?password=${encodeURIComponent(text)}`,
        ]) {
          const shown = maskUrl(url);
          t.notMatch(shown, /S3cret/, `${url} is shown as ${shown}`);
          t.ok(shown.startsWith(`${scheme}://`) && shown.includes('host') && shown.includes(MASK), shown);
        }
      },
    ),
    { numRuns: 60 },
  );
  t.end();
});

t.test('the other parts of a URL are printed', (t) => {
  const open = [
    'postgres://host:5432/db?sslmode=verify-full&sslrootcert=/etc/ca.pem&prepare=false',
    'redis-cluster://one:7000,two:7000',
    'http://127.0.0.1:8081',
    'pglite://./.data/database',
    'file://./.data/blobs',
    's3://bucket/prefix',
  ];
  for (const url of open) t.equal(maskUrl(url), url);
  t.equal(maskUrl('postgres://user:secret@host/db?host=/run'), `postgres://user:${MASK}@host/db?host=/run`);
  t.equal(maskUrl('nats://token@one:4222'), `nats://${MASK}@one:4222`, 'a user name without a password may be a token');
  t.equal(maskPath('https://hooks.example.com/services/T0/secret?key=1'), `https://hooks.example.com/${MASK}`);
  t.equal(maskPath('https://hooks.example.com'), 'https://hooks.example.com/');
  t.end();
});

t.test('no setting prints a secret of its URL', (t) => {
  const config = readConfig('worker', {
    DATABASE_URL: 'postgres://user:hidden@@db/godwit?sslmode=require',
    DATABASE_REPLICA_URL: 'postgres://user:hidden@db/godwit',
    DATABASE_LISTEN_URL: 'postgres://user:hidden@db/godwit',
    REDIS_URL: 'redis://:hidden@hidden@cache',
    BROKER_URL: 'nats://hidden@queue',
    SMTP_URL: 'smtp://user:hidden@mail',
    MAIL_FROM: 'chat@example.com',
    INTERNAL_TOKEN: `hidden${'x'.repeat(32)}`,
    PUBLIC_URL: 'https://user:hidden@example.com',
    WEBHOOK_URLS: 'https://example.com/hidden https://example.com/hook?token=hidden',
    WEBHOOK_SECRET: `hidden${'x'.repeat(32)}`,
    STORE_URL: 'http://user:hidden@store',
    AUTH_JWKS_URL: 'https://id.example.com/keys?client_secret=hidden',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://user:hidden@collector',
    OTEL_EXPORTER_OTLP_HEADERS: 'api-key=hidden',
  });
  t.notMatch(describeConfig(config), /hidden/);
  t.end();
});
