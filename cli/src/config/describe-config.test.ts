import t from 'tap';
import { clusterSettings } from '../testing/config-problems.js';
import { readConfig } from './config.js';
import { describeConfig } from './describe-config.js';

t.test('the printed configuration contains no secret', async (t) => {
  const text = describeConfig(readConfig('store', clusterSettings));
  t.notMatch(text, /password|x{32}|y{32}/);
  t.match(text, /^DATABASE_URL=postgres:\/\/user:\*+@db\/godwit$/m);
  t.match(text, /^REDIS_URL=redis:\/\/:\*+@cache$/m);
  t.match(text, /^STORE_URL=http:\/\/127\.0\.0\.1:8081$/m);
  const all = {
    ...clusterSettings,
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
