import { CloseCode, Code, GodwitError, TOKENS_REVOKED } from '@godwit/schema';
import type { internal } from '@godwit/store/wire';
import type { Flusher } from '../socket/send-buffer.js';
import type { Session } from '../socket/session.js';

/** The store's answer to whether a user may have sessions. */
export type Access = Partial<internal.store.v1.Access> | null | undefined;

/** The error for a user who may not open a session with a token issued at `issuedAt`; undefined if the user may. */
export function accessError(access: Access, issuedAt: number): GodwitError | undefined {
  if (access?.banned) return new GodwitError(Code.CODE_PERMISSION_DENIED, bannedReason(access));
  if (isRevoked(access, issuedAt)) return new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: was revoked');
  return undefined;
}

/** Closes those of a user's sessions that are over. A session whose Hello is under way is looked at once it is open. */
export function enforceAccess(flusher: Flusher, sessions: Iterable<Session>, access: Access): void {
  for (const session of [...sessions]) {
    const enforce = () => {
      const close = closeOf(access, session);
      if (close) endSession(flusher, session, close.code, close.reason);
    };
    if (session.deferred) session.deferred.push(enforce);
    else enforce();
  }
}

/** Closes a session after its replies were written. */
export function endSession(flusher: Flusher, session: Session, code: number, reason: string): void {
  flusher.flush();
  session.sendBuffer.socket.end(code, reason);
}

function closeOf(access: Access, session: Session): { code: number; reason: string } | undefined {
  if (!access) return undefined;
  if (access.banned) return { code: CloseCode.BANNED, reason: bannedReason(access) };
  if (isRevoked(access, session.issuedAt))
    return { code: CloseCode.SESSION_ENDED, reason: `${TOKENS_REVOKED}: connect with a new one` };
  if (session.setsVersion < (access.ended_version ?? 0))
    return { code: CloseCode.SESSION_ENDED, reason: 'the session was ended by an operator' };
  return undefined;
}

const isRevoked = (access: Access, issuedAt: number) => issuedAt < (access?.revoked_before ?? 0);

const bannedReason = ({ reason }: { reason?: string }) => `the user is banned${reason ? `: ${reason}` : ''}`;
