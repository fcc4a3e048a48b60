import { useConversation, useGodwit, useMembers } from '@godwit/react';
import { useCallback, useSyncExternalStore } from 'react';

const nothing = () => {};

/**
 * The number of members of a watched conversation who are online; undefined: not known yet. The server counts again in
 * large conversations alone; in others it tells of each member.
 */
export function useOnlineCount(id: string): number | undefined {
  const { store } = useGodwit() ?? {};
  const { members, complete } = useMembers(id);
  const counted = useConversation(id)?.onlineCount;
  const subscribe = useCallback((listener: () => void) => store?.subscribe(listener) ?? nothing, [store]);
  const present = useSyncExternalStore(
    subscribe,
    () => members.filter(({ user_id }) => store?.presence(user_id) !== undefined).length,
  );
  return complete && counted !== undefined && members.length <= LARGE ? present : counted;
}

/** Members past which a conversation is a large one. */
const LARGE = 200;
