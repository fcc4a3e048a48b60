import { setTimeout as sleep } from 'node:timers/promises';
import { banUser, endSessions, type Store, unbanUser } from '@godwit/store';
import { type Bus, userTopic } from '@godwit/store/bus';
import { pino } from 'pino';
import type { Config } from '../config/config.js';
import { createLogs } from '../roles/observability.js';
import { openServedDatabases } from '../roles/served-databases.js';
import { createBus } from '../roles/services.js';

/** Ends all sessions of a user, or one; may also revoke the user's tokens. */
export function endUserSessions(
  config: Config,
  { user, session, revokeTokens }: { user: string; session?: string; revokeTokens?: boolean },
): Promise<void> {
  const request = { user_id: user, session_id: session, revoke_tokens: revokeTokens };
  return withStore(config, { action: 'end-sessions', ...request }, (store) => endSessions(store, request));
}

/** Bans a user. */
export function banOneUser(config: Config, { user, reason }: { user: string; reason?: string }): Promise<void> {
  return withStore(config, { action: 'ban', user_id: user }, (store) => banUser(store, { user_id: user, reason }));
}

/** Ends the ban of a user. */
export function unbanOneUser(config: Config, { user }: { user: string }): Promise<void> {
  return withStore(config, { action: 'unban', user_id: user }, (store) => unbanUser(store, { user_id: user }));
}

/**
 * Carries out a change of a user's access, and writes it to the audit log. If the bus cannot be reached the change is
 * made all the same, and gateways find it within ten seconds by comparing versions; the command then says so and fails.
 */
async function withStore(
  config: Config,
  change: { action: string; user_id: string },
  act: (store: Pick<Store, 'databases' | 'bus'>) => Promise<void>,
): Promise<void> {
  const { user_id: user } = change;
  const { audit } = await createLogs(config, 'users');
  const databases = await openServedDatabases(config);
  const bus = createBus(config, pino({ level: 'silent' }));
  try {
    await connected(bus, user);
    await act({ databases, bus });
    audit.info(change, 'carried out on the command line');
    // The answer comes after the publication, which goes over the same connection.
    await bus.subscribers([userTopic(user)]).catch((error) => {
      throw new Error('the change is kept, but gateways could not be told at once: the bus cannot be reached', {
        cause: error,
      });
    });
  } finally {
    await bus.close();
    await databases.close();
  }
}

/** Milliseconds to wait for the bus, and between two attempts. */
const [CONNECT_MS, RETRY_MS] = [3_000, 20];

/** Resolves once the bus carries publications, or cannot be reached: what is published before is lost. */
async function connected(bus: Bus, user: string): Promise<void> {
  const deadline = performance.now() + CONNECT_MS;
  while (performance.now() < deadline) {
    const answered = await bus.subscribers([userTopic(user)]).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await sleep(RETRY_MS);
  }
}
