import { createServiceTokenReader } from '@godwit/store';
import { createClaimsReader } from '@godwit/store/tokens';
import t, { type Test } from 'tap';
import { readConfig } from '../config/config.js';
import { tokenOptions } from '../roles/services.js';
import { printToken, type TokenSubject } from './token.js';

const config = readConfig('token', { AUTH_ISSUER: 'https://id.example.com' });

/** The token that is printed for a subject. */
async function tokenOf(t: Test, subject: TokenSubject): Promise<string> {
  const written = t.capture(process.stdout, 'write', () => true);
  try {
    await printToken(config, { ...subject, hours: 1 });
  } finally {
    written.restore();
  }
  return String(written.args()[0]).trim();
}

t.test('a printed token of a service is one that stores accept', async (t) => {
  const read = createServiceTokenReader(createClaimsReader(tokenOptions(config)));
  const service = await read(await tokenOf(t, { service: 'shop', scopes: ['messages', 'users'] }));
  t.match(service, { name: 'shop', credential: 'token' });
  t.same(service?.scopes, new Set(['messages', 'users']));
  t.equal(await read(await tokenOf(t, { user: 'ann' })), undefined);
});

t.test('mistakes are named', async (t) => {
  await t.rejects(tokenOf(t, { service: 'No Service', scopes: ['users'] }), { message: /^--service/ });
  await t.rejects(tokenOf(t, { service: 'shop', scopes: ['metrics'] }), { message: /^--scopes: metrics is none of/ });
  await t.rejects(tokenOf(t, { user: '@shop' }), { message: /--user/ });
});
