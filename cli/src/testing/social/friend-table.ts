import { godwit } from '@godwit/schema';
import {
  accept,
  ask,
  block,
  CONFLICT,
  create,
  DENIED,
  direct,
  does,
  edit,
  INVALID,
  MISSING,
  mute,
  react,
  read,
  send,
  show,
  signal,
  TOO_LARGE,
  types,
  unblock,
  unfriend,
} from './requests.js';
import { pair, type Row } from './row.js';

const { PresenceStatus: Status } = godwit.v1;

/** Requests of Eve about the direct conversation of two others: refused equally, whether it exists or not. */
function hidden(): Row[] {
  const to = { conversation_id: direct };
  return [send('x', to), types(true, to), signal('x', to)].map((does) => ({ by: 'eve', does, fails: DENIED }));
}

/** Friends, presence, direct conversations and blocks. */
export const friendRows: readonly Row[] = [
  // Friends.
  { by: 'ann', does: ask('ann'), fails: INVALID },
  { by: 'ann', does: ask(''), fails: INVALID },
  { by: 'ann', does: accept('ben'), fails: MISSING },
  {
    by: 'ann',
    does: ask('ben'),
    ann: ['friendship_changed ben requested'],
    ben: ['friendship_changed ann invited'],
  },
  { by: 'ann', does: ask('ben') },
  { by: 'ann', does: accept('ben'), fails: MISSING },
  { by: 'ben', does: unfriend('ann'), ann: ['friendship_changed ben none'], ben: ['friendship_changed ann none'] },
  { by: 'ben', does: unfriend('ann') },
  {
    by: 'ben',
    does: ask('ann'),
    ann: ['friendship_changed ben invited'],
    ben: ['friendship_changed ann requested'],
  },
  {
    by: 'ann',
    does: accept('ben'),
    ann: ['friendship_changed ben friends', 'presence_changed ben online'],
    ben: ['friendship_changed ann friends', 'presence_changed ann online'],
  },
  { by: 'ann', does: accept('ben') },
  { by: 'ann', does: ask('ben') },
  // Presence: to friends only.
  { by: 'ann', does: show(Status.PRESENCE_STATUS_BUSY, 'lunch'), ben: ['presence_changed ann busy "lunch"'] },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_BUSY, 'lunch') },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_INVISIBLE), ben: ['presence_changed ann offline'] },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_ONLINE), ben: ['presence_changed ann online'] },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_OFFLINE), fails: INVALID },
  { by: 'ann', does: show(0), fails: INVALID },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_AWAY, 'x'.repeat(257)), fails: TOO_LARGE },
  { by: 'eve', does: show(Status.PRESENCE_STATUS_AWAY) },
  // A direct conversation, and a block. Its id must not reveal to others whether the two have talked.
  ...hidden(),
  {
    by: 'ann',
    does: send('hi', { to_user_id: 'ben' }),
    ...pair(`conversation_joined ${direct}@0 as member`, `message_posted ${direct}#1 ann: hi`),
  },
  ...hidden(),
  {
    by: 'ann',
    does: does('add_members', (u) => u.addMembers({ conversation_id: direct, user_ids: ['eve'] })),
    fails: DENIED,
  },
  {
    by: 'ann',
    does: does('remove_members', (u) => u.removeMembers({ conversation_id: direct, user_ids: ['ann'] })),
    fails: DENIED,
  },
  { by: 'ann', does: mute('') },
  { by: 'ann', does: mute(direct) },
  { by: 'eve', does: mute(direct), fails: DENIED },
  { by: 'ann', does: mute('x'.repeat(65)), fails: INVALID },
  { by: 'ann', does: block('ann'), fails: INVALID },
  { by: 'ann', does: block('a stranger'), fails: MISSING },
  { by: 'ann', does: unblock('ben') },
  {
    by: 'ben',
    does: block('ann'),
    ann: ['friendship_changed ben none'],
    ben: ['friendship_changed ann blocked'],
  },
  { by: 'ben', does: block('ann') },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_AWAY) },
  { by: 'ann', does: send('x', { to_user_id: 'ben' }), fails: DENIED },
  { by: 'ben', does: send('x', { conversation_id: direct }), fails: DENIED },
  { by: 'ann', does: edit(1, 'x', { conversation_id: direct }), fails: DENIED },
  { by: 'ben', does: react(1, '👍', { conversation_id: direct }), fails: DENIED },
  { by: 'ann', does: types(true, { conversation_id: direct }), fails: DENIED },
  { by: 'ben', does: signal('x', { conversation_id: direct }), fails: DENIED },
  { by: 'ben', does: read(1, { conversation_id: direct }), ben: [`read_advanced ${direct} ben 1`] },
  { by: 'ann', does: ask('ben'), fails: DENIED },
  { by: 'ben', does: ask('ann'), fails: CONFLICT },
  { by: 'ann', does: create({ member_ids: ['ben'] }), fails: DENIED },
  { by: 'ben', does: create({ member_ids: ['eve', 'ann'] }), fails: DENIED },
  { by: 'ann', does: unblock('ben') },
  { by: 'ann', does: send('x', { to_user_id: 'ben' }), fails: DENIED },
  { by: 'ben', does: unblock('ann'), ben: ['friendship_changed ann none'] },
  { by: 'ann', does: send('again', { to_user_id: 'ben' }), ...pair(`message_posted ${direct}#2 ann: again`) },
  { by: 'ann', does: signal('s', { conversation_id: direct }), ...pair(`signaled ${direct} ann k=s`) },
  { by: 'ann', does: show(Status.PRESENCE_STATUS_ONLINE) },
  // Two friend requests that cross.
  { by: 'ann', does: ask('eve'), ann: ['friendship_changed eve requested'], eve: ['friendship_changed ann invited'] },
  {
    by: 'eve',
    does: ask('ann'),
    ann: ['friendship_changed eve friends', 'presence_changed eve away'],
    eve: ['friendship_changed ann friends', 'presence_changed ann online'],
  },
  { by: 'eve', does: unfriend('ann'), ann: ['friendship_changed eve none'], eve: ['friendship_changed ann none'] },
];
