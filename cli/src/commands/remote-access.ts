import { type ConnectionOptions, openService, type Variables } from '../talk/connection.js';

/** The options of a command about the access of one user. */
type AccessOptions = Omit<ConnectionOptions, 'user'> & { user: string };

/** Ends all sessions of a user, or one; may also revoke the user's tokens. A store does it. */
export async function endUserSessions(
  { user, session, revokeTokens, ...options }: AccessOptions & { session?: string; revokeTokens?: boolean },
  variables: Variables,
): Promise<void> {
  const service = await openService(options, variables);
  await service.endSessions({ user_id: user, session_id: session, revoke_tokens: revokeTokens });
}

/** Bans a user. A store does it. */
export async function banOneUser(
  { user, reason, ...options }: AccessOptions & { reason?: string },
  variables: Variables,
): Promise<void> {
  await (await openService(options, variables)).ban({ user_id: user, reason });
}

/** Ends the ban of a user. A store does it. */
export async function unbanOneUser({ user, ...options }: AccessOptions, variables: Variables): Promise<void> {
  await (await openService(options, variables)).unban({ user_id: user });
}
