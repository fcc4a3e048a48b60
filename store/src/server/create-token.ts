import { Code, checkUserId, GodwitError, invalid } from '@godwit/schema';
import type { ServerRequests, ServerResponseInputs } from '@godwit/schema/server';
import type { Store } from '../store.js';

/** Seconds that a token lives if the request does not say. */
const DEFAULT_SECONDS = 3_600;

/** Makes a token for a user, where the server has the secret of tokens. */
export async function createToken(
  { tokens }: Store,
  { user_id, expires_in_seconds }: ServerRequests['CreateToken'],
): Promise<ServerResponseInputs['CreateToken']> {
  checkUserId('user_id', user_id);
  if (!tokens) throw new GodwitError(Code.CODE_UNIMPLEMENTED, 'tokens are made elsewhere: AUTH_SECRET is not set here');
  const longest = tokens.maxLifetimeSeconds || Number.POSITIVE_INFINITY;
  if (expires_in_seconds > longest) throw invalid('expires_in_seconds', `must be at most ${longest}`);
  const lifetimeSeconds = expires_in_seconds || Math.min(DEFAULT_SECONDS, longest);
  return tokens.sign(user_id, lifetimeSeconds);
}
