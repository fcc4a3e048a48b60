import { Code, GodwitError, type ReceivedFrame } from '@godwit/schema';
import type { Gateway } from '../gateway.js';
import type { Session } from '../session.js';

/** Handles any request that the protocol has and this version does not carry out. */
export function unimplemented(_gateway: Gateway, _session: Session, _request: object, { frame }: ReceivedFrame): never {
  throw new GodwitError(Code.CODE_UNIMPLEMENTED, `${frame.request}: is not in this version`);
}
