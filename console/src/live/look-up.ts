/** The findings of two calls. Undefined: the call failed. */
export interface LookedUp<One, Other> {
  one: One | undefined;
  other: Other | undefined;
  /** Why one of them failed; undefined: neither did. */
  problem: Error | undefined;
}

/** Waits for two calls that need different scopes of the key, and keeps what one of them found if the other fails. */
export async function lookUp<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<LookedUp<One, Other>> {
  const [first, second] = await Promise.allSettled([one, other]);
  const failed = [first, second].find(({ status }) => status === 'rejected');
  return {
    one: first.status === 'fulfilled' ? first.value : undefined,
    other: second.status === 'fulfilled' ? second.value : undefined,
    problem: failed?.status === 'rejected' ? failed.reason : undefined,
  };
}
