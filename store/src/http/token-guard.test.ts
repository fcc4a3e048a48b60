import { rejects } from 'node:assert/strict';
import { Code, GodwitError } from '@godwit/schema';
import fc from 'fast-check';
import type { FastifyRequest } from 'fastify';
import t from 'tap';
import { internalTokenGuard, userGuard } from './token-guard.js';

const refused = { code: Code.CODE_UNAUTHENTICATED };
const TOKEN = 'internal-token-of-the-tests';

/** A request with this `Authorization` that records what the guard does with it. */
const requestWith = (authorization: string | undefined) => {
  const request = { headers: { authorization }, raw: {}, userId: '', spans: 0 };
  const beginSpan = () => {
    request.spans++;
  };
  return Object.assign(request, { beginSpan }) as unknown as FastifyRequest & { spans: number };
};

t.test('only the complete internal token is accepted', async (t) => {
  const guard = internalTokenGuard(TOKEN);
  const good = `Bearer ${TOKEN}`;
  await t.resolves(guard(requestWith(good)));
  for (const header of [
    undefined,
    '',
    'Bearer',
    'Bearer ',
    TOKEN,
    `Basic ${TOKEN}`,
    `Bearer  ${TOKEN}`,
    `Bearer\t${TOKEN}`,
  ])
    await t.rejects(guard(requestWith(header)), refused, `${header}`);
  await t.rejects(guard(requestWith(good.toUpperCase())), refused);
  await t.rejects(internalTokenGuard(`${TOKEN}2`)(requestWith(good)), refused, 'another token');

  const at = fc.nat(good.length - 1);
  await fc.assert(
    fc.asyncProperty(at, fc.string({ minLength: 1, maxLength: 4, unit: 'binary' }), async (place, text) => {
      const others = [
        good + text,
        text + good,
        good.slice(0, place),
        good.slice(place + 1),
        good.slice(0, place) + text + good.slice(place),
        good.slice(0, place) + text + good.slice(place + text.length),
      ];
      for (const other of others) if (other !== good) await rejects(guard(requestWith(other)), refused, other);
    }),
    { numRuns: 300 },
  );
});

t.test('only a bearer token authenticates a user, as the user of that token', async (t) => {
  const verified: string[] = [];
  const guard = userGuard(async (token) => {
    verified.push(token);
    if (token !== 'good') throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: is not good');
    return { user_id: 'ann', email: '', expires_at: 0, good_until: 0, issued_at: 0 };
  });
  for (const header of ['Bearer good', 'bearer good', 'BEARER good']) {
    const request = requestWith(header);
    await guard(request);
    t.match(request, { userId: 'ann', spans: 1 }, header);
  }
  verified.splice(0);
  for (const header of [undefined, '', 'good', ' good', 'Basic good', 'Token good', 'Bearers good', 'Bearergood']) {
    const request = requestWith(header);
    await t.rejects(guard(request), refused, `${header}`);
    t.match(request, { userId: '', spans: 0 }, `${header}`);
  }
  t.same(verified, [], 'tokens of other schemes are not verified');
  for (const header of ['Bearer', 'Bearer ', 'Bearer goo', 'Bearer good2', 'Bearer Good', 'Bearer good,good']) {
    const request = requestWith(header);
    await t.rejects(guard(request), refused, header);
    t.match(request, { userId: '', spans: 0 }, header);
  }
  t.same(verified, ['', '', 'goo', 'good2', 'Good', 'good,good'], 'the whole token is verified');
});

t.test('a failing key server is reported as UNAVAILABLE, not as an invalid token', async (t) => {
  const guard = userGuard(async () => {
    throw new GodwitError(Code.CODE_UNAVAILABLE, 'token: cannot be verified now');
  });
  await t.rejects(guard(requestWith('Bearer good')), { code: Code.CODE_UNAVAILABLE });
});

t.test('a bearer token with trailing characters is refused', async (t) => {
  const guard = userGuard(async () => ({ user_id: 'ann', email: '', expires_at: 0, good_until: 0, issued_at: 0 }));
  for (const header of ['Bearer good evil', 'Bearer good ', 'Bearer good, Basic evil', 'Bearer good Bearer evil'])
    await t.rejects(guard(requestWith(header)), refused, header);
});
