import { createHmac } from 'node:crypto';
import { Code, GodwitError } from '@godwit/schema';
import { readHmacToken } from '@godwit/store/testing';
import { createTokenVerifier, type VerifyToken } from '@godwit/store/tokens';
import { type Seeded, seeded } from '../faults/seeded.js';
import { mutated } from './mutate.js';
import { type Target, Violation } from './target.js';

const SECRET = 'a secret of the fuzzer, long enough to be one';
const CHECKS = { secret: Buffer.from(SECRET), issuer: undefined, audience: undefined, clockTolerance: 5 };

const HEADERS = [
  { alg: 'HS256' },
  { alg: 'HS256', typ: 'JWT' },
  { alg: 'none' },
  { alg: 'HS512' },
  { alg: 'HS256', crit: ['b64'], b64: false },
  { alg: 'HS256', crit: ['exp'], exp: 1 },
  { alg: 'HS256', kid: '../../etc/passwd' },
];
const CLAIMS = [
  { sub: 'ann', iat: 1, exp: 4_102_444_800 },
  { sub: 'ann', exp: 1 },
  { sub: 'ann', nbf: 4_102_444_800, exp: 4_102_444_900 },
  { sub: 'ann', aud: ['a', 'b'], iss: 'i', email: 'ann@example.org', email_verified: true },
  { sub: '', exp: 1e308 },
  { sub: 7, exp: '4102444800' },
  { sub: 'ann', __proto__: null, exp: -1, iat: 2 ** 53 },
];

const base64url = (text: string | Uint8Array) => Buffer.from(text).toString('base64url');
const sign = (signed: string) => createHmac('sha256', SECRET).update(signed).digest('base64url');

/**
 * Tokens: three of four are mutated before they are signed, so that the claims are read; the others after it. The reader
 * of HMAC tokens never throws, and accepts only what the verifier accepts; the verifier refuses with UNAUTHENTICATED.
 */
export async function openTokens(seed: number): Promise<Target> {
  const random = seeded(seed);
  const headers = HEADERS.map((header) => Buffer.from(JSON.stringify(header)));
  const claims = CLAIMS.map((claim) => Buffer.from(JSON.stringify(claim)));
  const tokens = Array.from({ length: 50 }, () => {
    const signed = `${base64url(random.pick(headers))}.${base64url(random.pick(claims))}`;
    return Buffer.from(`${signed}.${sign(signed)}`);
  });
  const verify = createTokenVerifier({ secret: SECRET });
  const pending: Promise<string | undefined>[] = [];
  return {
    input(random: Seeded) {
      if (random.next() < 0.25) return mutated(tokens, random);
      const header = random.next() < 0.8 ? random.pick(headers) : mutated(headers, random);
      const signed = `${base64url(header)}.${base64url(mutated(claims, random))}`;
      return Buffer.from(`${signed}.${sign(signed)}`);
    },
    run(input) {
      const token = Buffer.from(input).toString('latin1');
      let read: object | undefined;
      try {
        read = readHmacToken(token, CHECKS);
      } catch (error) {
        throw new Violation(`readHmacToken threw ${(error as Error).stack}`, { cause: error });
      }
      pending.push(judge(verify(token), read !== undefined));
    },
    async settle() {
      for (const problem of await Promise.all(pending.splice(0))) if (problem) throw new Violation(problem);
    },
    async close() {},
  };
}

/** The fault of a verifier's answer; undefined if it has none. */
async function judge(answer: ReturnType<VerifyToken>, read: boolean): Promise<string | undefined> {
  try {
    const { user_id, expires_at, good_until } = await answer;
    if (!user_id) return 'a token without a user was accepted';
    if (Number.isFinite(expires_at) && Number.isFinite(good_until)) return undefined;
    return `a token is accepted with the expiry ${expires_at} and ${good_until}`;
  } catch (error) {
    const refused = [Code.CODE_UNAUTHENTICATED, Code.CODE_INVALID_ARGUMENT] as const;
    if (!(error instanceof GodwitError && refused.some((code) => code === error.code)))
      return `the verifier threw ${(error as Error).stack}`;
    // The user's id is checked after the token.
    return read && !error.message.includes('sub')
      ? `the verifier refused a token that readHmacToken accepted: ${error.message}`
      : undefined;
  }
}
