import type { Presence, User } from '@godwit/server';
import { type ConnectionOptions, openService, type Variables } from '../talk/connection.js';
import { timeText } from '../talk/message-line.js';
import { printJson, printLine, printTable } from '../terminal.js';
import { printAll } from './conversations.js';

type Options = ConnectionOptions & { json?: boolean };

/** Prints the profiles of users, and whether they are online. */
export async function showUsers(user_ids: readonly string[], options: Options, variables: Variables): Promise<void> {
  const service = await openService(options, variables);
  const [{ users }, { presences }] = await Promise.all([
    service.getUsers({ user_ids }),
    service.getPresence({ user_ids }),
  ]);
  if (options.json) {
    const { messageType, toJson } = await import('../talk/message-json.js');
    const byUser = new Map(presences.map((presence) => [presence.user_id, presence]));
    for (const user of users)
      printJson({
        ...toJson(messageType('User'), user),
        presence: toJson(messageType('Presence'), byUser.get(user.user_id) ?? {}),
      });
    return;
  }
  printTable([['USER', 'NAME', 'STATUS', 'LAST SEEN'], ...users.map((user, index) => row(user, presences[index]))]);
}

function row({ user_id, name }: User, presence: Presence | undefined): string[] {
  const status = (presence?.status ?? '').replace('PRESENCE_STATUS_', '').toLowerCase();
  return [user_id, name, status, presence?.last_seen ? timeText(presence.last_seen) : ''];
}

/** Creates the profile of a user, or changes the given parts of it. */
export async function putUser(
  user_id: string,
  { name, avatarUrl, ...options }: Options & { name?: string; avatarUrl?: string },
  variables: Variables,
): Promise<void> {
  const service = await openService(options, variables);
  const { users } = await service.getUsers({ user_ids: [user_id] });
  const changed: User = { ...(users[0] as User) };
  if (name !== undefined) changed.name = name;
  if (avatarUrl !== undefined) changed.avatar_url = avatarUrl;
  await service.putUsers({ users: [changed] });
  if (options.json) await printAll('User', (await service.getUsers({ user_ids: [user_id] })).users);
  else printLine(`the profile of ${user_id} is kept`);
}

/** Requests the erasure of a user, and prints the id of the job that does the work. */
export async function deleteUser(user_id: string, options: Options, variables: Variables): Promise<void> {
  const service = await openService(options, variables);
  const { job_id } = await service.deleteUser({ user_id });
  if (options.json) printJson({ job_id });
  else printLine(job_id);
}
