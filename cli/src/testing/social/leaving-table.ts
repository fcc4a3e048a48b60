import { godwit } from '@godwit/schema';
import { create, DENIED, does, end, MISSING, pin, remove, role, send, types, w } from './requests.js';
import { pair, type Row } from './row.js';

const { Role } = godwit.v1;

/** The end of an ownership, of typing and of a conversation. */
export const leavingRows: readonly Row[] = [
  // An owner transfers the ownership, and leaves.
  { by: 'ann', does: role('ben', Role.ROLE_OWNER), ...pair('member_changed c@4 by ann +ann admin +ben owner') },
  { by: 'ann', does: role('ann', Role.ROLE_MEMBER), ...pair('member_changed c@4 by ann +ann member') },
  {
    by: 'ben',
    does: remove('ben'),
    ann: ['member_changed c@4 by ben +ann owner -ben'],
    ben: ['conversation_left c@4'],
  },
  { by: 'ben', does: send('x'), fails: DENIED },
  // Typing ends with its author's message, and when its author leaves or is removed.
  {
    by: 'ann',
    does: create({ ...w, member_ids: ['ben'] }),
    ann: ['conversation_joined w@0 as owner'],
    ben: ['conversation_joined w@0 as member'],
  },
  { by: 'ben', does: types(true, w), ann: ['typing_changed w ben true'] },
  {
    by: 'ben',
    does: send('1', w),
    ann: ['message_posted w#1 ben: 1', 'typing_changed w ben false'],
    ben: ['message_posted w#1 ben: 1'],
  },
  { by: 'ben', does: types(false, w) },
  { by: 'ben', does: types(true, w), ann: ['typing_changed w ben true'] },
  {
    by: 'ann',
    does: does('remove_members', (u) => u.removeMembers({ ...w, user_ids: ['ben'] })),
    ann: ['member_changed w@1 by ann -ben', 'typing_changed w ben false'],
    ben: ['conversation_left w@1'],
  },
  // Pins.
  { by: 'ann', does: pin(1), ann: ['conversation_changed w ""'] },
  { by: 'ann', does: pin(9), fails: MISSING },
  { by: 'eve', does: pin(1), fails: DENIED },
  // The end of a conversation.
  { by: 'ben', does: end(), fails: DENIED },
  { by: 'ann', does: end(), ann: ['conversation_left w@1'] },
  { by: 'ann', does: end() },
];
