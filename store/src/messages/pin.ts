import { Code, checkId, checkUint, GodwitError, type godwit, MAX_PINS, type RequestInputs } from '@godwit/schema';
import { pinsOf, writePins } from '../conversations/conversation-details.js';
import { announceTold } from '../conversations/conversation-events.js';
import { detailsEntry, Kind, Role } from '../conversations/conversation-row.js';
import { lockConversation } from '../conversations/lock.js';
import type { Store } from '../store.js';
import { assertUnrestricted } from './change.js';

const READ = 'select deleted from messages where conversation_id = $1 and seq = $2 and seq > $3';

/**
 * Pins a message, or unpins it: for owners and admins of a group, both users of a direct conversation, and services. A
 * message that is pinned already, or not pinned, stays so.
 */
export async function pinMessage(
  store: Store,
  userId: string,
  request: RequestInputs['pin'],
): Promise<godwit.v1.PinResponse.$Properties> {
  const { conversation_id = '', seq = 0, remove = false } = request;
  checkId('conversation_id', conversation_id);
  checkUint('seq', seq);
  const { row, isChanged } = await store.databases.writes.transaction(async (tx) => {
    const row = await lockConversation(tx, conversation_id, userId);
    if (row.kind === Kind.CONVERSATION_KIND_GROUP && row.role < Role.ROLE_ADMIN)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'only owners and admins may pin a message of a group');
    assertUnrestricted(store, row);
    const pins = pinsOf(row);
    if (pins.includes(seq) !== remove) return { row, isChanged: false };
    const [message] = await tx.query<{ deleted: boolean }>(READ, [conversation_id, seq, row.visible_seq]);
    // A pin may be removed by a member who may not read the message.
    if (!remove) assertPinnable(message, pins, { conversation_id, seq });
    const pinned_seqs = remove ? pins.filter((pin) => pin !== seq) : [...pins, seq];
    const details_version = await writePins(tx, row, pinned_seqs);
    return { row: { ...row, pinned_seqs, details_version }, isChanged: true };
  });
  const { details_version } = row;
  if (isChanged) announceTold(store, row, detailsEntry(row, userId), { details_version });
  return { details_version };
}

function assertPinnable(
  message: { deleted: boolean } | undefined,
  pins: readonly number[],
  { conversation_id, seq }: { conversation_id: string; seq: number },
): void {
  if (!message) throw new GodwitError(Code.CODE_NOT_FOUND, `seq: message ${seq} not found in ${conversation_id}`);
  if (message.deleted) throw new GodwitError(Code.CODE_CONFLICT, `seq: message ${seq} is deleted`);
  if (pins.length >= MAX_PINS)
    throw new GodwitError(Code.CODE_CONFLICT, `seq: a conversation has at most ${MAX_PINS} pinned messages`);
}
