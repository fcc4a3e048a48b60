import { keepSeen } from '../users/seen.js';
import type { CronTask } from './task.js';

/**
 * Marks users whose gateway died as offline, and records when they were last seen. Gateways do so by themselves within
 * seconds: this task covers the case that no gateway is left.
 */
export const presence: CronTask = {
  schedule: '*/5 * * * *',
  async run({ databases, presence }) {
    if (!presence) return 'nothing to do: the gateway of this process maintains presence';
    const kept: Promise<void>[] = [];
    presence.listen({
      lost() {},
      offline(users, at) {
        kept.push(
          keepSeen(
            { databases },
            users.map((user_id) => ({ user_id, at })),
          ),
        );
      },
    });
    await presence.started;
    const count = await presence.sweep();
    await Promise.all(kept);
    return `showed ${count} users of dead gateways as offline`;
  },
};
