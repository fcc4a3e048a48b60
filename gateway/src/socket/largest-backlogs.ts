/** The backlog of a socket: bytes that its peer has not taken. */
interface Backlog {
  readonly buffered: number;
}

/** Backlogs in the order of what their users have in all, and of one user in the order of their size; largest first. */
export function largestFirst<B extends Backlog>(
  backlogs: Iterable<B>,
  userOf: (backlog: B) => string | undefined,
): B[] {
  const byUser = new Map<string | B, { bytes: number; own: B[] }>();
  for (const backlog of backlogs) {
    const user = userOf(backlog) ?? backlog;
    const held = byUser.get(user) ?? { bytes: 0, own: [] };
    byUser.set(user, held);
    held.bytes += backlog.buffered;
    held.own.push(backlog);
  }
  return [...byUser.values()]
    .sort((one, other) => other.bytes - one.bytes)
    .flatMap(({ own }) => own.sort((one, other) => other.buffered - one.buffered));
}
