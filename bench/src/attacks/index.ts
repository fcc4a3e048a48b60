import type { Attack } from './attack.js';
import { burst } from './burst.js';
import { connects } from './connects.js';
import { lockedGroup, memberChurn, victim } from './members.js';
import { partial, partialAnonymous } from './partial.js';
import { fanBytes, nonReading, unreadHistory } from './unread.js';
import { uploads } from './uploads.js';

/** All attacks, by the names of their rows. */
export const attacks: Record<string, Attack> = {
  'non-reading': nonReading,
  'fan-bytes': fanBytes,
  partial,
  'partial-anonymous': partialAnonymous,
  'member-churn': memberChurn,
  'locked-group': lockedGroup,
  'unread-history': unreadHistory,
  victim,
  uploads,
  burst,
  connects,
};
