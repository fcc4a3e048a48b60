import t from 'tap';
import { createScopeCheck, createServiceKeyring, parseServiceKeys, serviceScopes } from './service-keys.js';

const KEY = 'k'.repeat(32);
const OTHER = 'o'.repeat(32);

t.test('a key without scopes may do everything, one with scopes only that', async (t) => {
  const find = createServiceKeyring(parseServiceKeys(`shop:${KEY}\n  desk:${OTHER}:users,operator `));
  const key = { credential: 'key', issued_at: Number.POSITIVE_INFINITY };
  t.same(find(KEY), { name: 'shop', scopes: new Set(serviceScopes), ...key });
  t.same(find(OTHER), { name: 'desk', scopes: new Set(['users', 'operator']), ...key });
});

t.test('nothing but a whole key is one', async (t) => {
  const find = createServiceKeyring(parseServiceKeys(`shop:${KEY}`));
  for (const token of ['', 'shop', `shop:${KEY}`, `${KEY}k`, KEY.slice(1), ` ${KEY}`, KEY.toUpperCase()])
    t.equal(find(token), undefined, token);
  t.equal(createServiceKeyring([])(KEY), undefined);
});

t.test('a service has several keys while one is replaced', async (t) => {
  const find = createServiceKeyring(parseServiceKeys(`shop:${KEY} shop:${OTHER}:users`));
  t.same([find(KEY)?.name, find(OTHER)?.name], ['shop', 'shop']);
  t.same(find(OTHER)?.scopes, new Set(['users']));
});

t.test('a mistake is named, and the key is not', async (t) => {
  for (const [text, message] of [
    ['shop', /shop: the key must have at least 32/],
    ['shop:short', /shop: the key must have at least 32/],
    [`:${KEY}`, /entry 1: the name must be/],
    [`@shop:${KEY}`, /entry 1: the name must be/],
    [`Shop:${KEY}`, /entry 1: the name must be/],
    [`${'n'.repeat(64)}:${KEY}`, /entry 1: the name must be/],
    [
      `shop:${KEY} desk:${KEY}:user`,
      /desk: the scope "user" is none of messages, conversations, users, notifications, tokens, operator, metrics/,
    ],
    [`shop:${KEY}:`, /shop: the scope "" is none of/],
    [`shop:${KEY}:users:`, /shop: must be NAME:KEY or NAME:KEY:SCOPE,SCOPE/],
  ] as const) {
    t.throws(() => parseServiceKeys(text), { message }, text);
    try {
      parseServiceKeys(text);
    } catch (error) {
      t.notOk((error as Error).message.includes(KEY));
    }
  }
  t.same(parseServiceKeys(' \n'), []);
});

t.test('a header is checked for a bearer key with the scope', async (t) => {
  const may = createScopeCheck(parseServiceKeys(`prom:${KEY}:metrics desk:${OTHER}:users`), 'metrics');
  for (const header of [`Bearer ${KEY}`, `bearer ${KEY}`]) t.equal(may(header), true, header);
  for (const header of [undefined, '', KEY, `Basic ${KEY}`, `Bearer ${OTHER}`, `Bearer ${KEY} x`, `Bearer ${KEY}x`])
    t.equal(may(header), false, `${header}`);
});
