import { signToken, type TokenOptions } from './token-verifier.js';

/** Makes tokens that the system's own gateways accept. */
export interface TokenSigner {
  /** The longest permitted life of a token; 0: no limit. */
  maxLifetimeSeconds: number;
  /** Resolves with a token of a user, and with its expiry in Unix milliseconds. */
  sign(userId: string, lifetimeSeconds: number): Promise<{ token: string; expires_at: number }>;
}

/** The signer for the secret of HS256 tokens; undefined where tokens are signed with a key of another server. */
export function createTokenSigner({ secret, ...options }: TokenOptions): TokenSigner | undefined {
  if (!secret) return undefined;
  return {
    maxLifetimeSeconds: options.maxLifetimeSeconds ?? 0,
    async sign(userId, lifetimeSeconds) {
      const token = await signToken(userId, { ...options, secret, lifetimeSeconds });
      const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
      return { token, expires_at: exp * 1_000 };
    },
  };
}
