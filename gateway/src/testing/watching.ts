import type { internal } from '@godwit/store/wire';
import type { startBusNode } from './bus-node.js';
import type { RecordingSession } from './recording-session.js';

type Node = Pick<ReturnType<typeof startBusNode>, 'node' | 'watches'>;
/** The store's answer about one watched conversation. */
export type WatchedMembersResult = internal.store.v1.WatchedMembersResult.$Properties;

/** Begins a request to watch; `outcome` becomes the users in its reply, or the code of its error. */
export function askToWatch({ node, watches }: Node, { session }: RecordingSession, conversationId = 'room') {
  const asked: { outcome: string | undefined } = { outcome: undefined };
  const user = node.users.get(session.user_id);
  if (!user) throw new Error(`${session.user_id} has no session`);
  watches
    .watch(session, user, conversationId, ({ online_count, members = [] }) => {
      asked.outcome = [online_count, ...(members ?? []).map(({ user_id }) => user_id)].join(' ');
    })
    .then(
      () => {
        asked.outcome ??= 'no reply';
      },
      (error) => {
        asked.outcome = error.codeName;
      },
    );
  return asked;
}

/** Answers the next read of members. */
export async function answerMembers(
  { node }: Node,
  ...results: WatchedMembersResult[]
): Promise<Required<WatchedMembersResult>[]> {
  const call = await node.store.next('watched_members');
  await call.answer({ results });
  return call.request.items as never;
}

/** The members of the conversation `room`, of whom ann and ben may watch. */
export const room = (epoch: number, member_ids: string[], rest: WatchedMembersResult = {}): WatchedMembersResult => ({
  epoch,
  member_ids,
  watcher_ids: ['ann', 'ben'],
  ...rest,
});
