import { DENIED, does, INVALID, rename, UNIMPLEMENTED } from './requests.js';
import type { Row } from './row.js';

/** A ping, profiles, notifications and browsers for pushes. */
export const profileRows: readonly Row[] = [
  { by: 'ann', does: does('ping', (u) => u.ping({})) },
  { by: 'ann', does: rename({ name: 'Ann' }), ann: ['profile_changed ann Ann'] },
  { by: 'eve', does: rename({ user_id: 'ann', name: 'x' }), fails: DENIED },
  { by: 'eve', does: rename({ avatar_url: 'http://x' }), fails: INVALID },
  { by: 'eve', does: does('get_users', (u) => u.getUsers({ user_ids: ['ann', 'nobody'] })) },
  { by: 'eve', does: does('get_users', (u) => u.getUsers({})), fails: INVALID },
  { by: 'eve', does: does('confirm_notifications', (u) => u.confirmNotifications({ notification_ids: ['none'] })) },
  { by: 'eve', does: does('register_push', (u) => u.registerPush({ endpoint: 'https://x' })), fails: UNIMPLEMENTED },
  { by: 'eve', does: does('unregister_push', (u) => u.unregisterPush({ endpoint: 'https://x' })) },
];
