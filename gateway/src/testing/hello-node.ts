import { godwit } from '@godwit/schema';
import type { VerifyToken } from '@godwit/store/tokens';
import { internal } from '@godwit/store/wire';
import type { Gateway } from '../context.js';
import { Departures } from '../presence/departures.js';
import { FriendPresence } from '../presence/friend-presence.js';
import { hello } from '../requests/handlers/hello.js';
import { ClientNames } from '../socket/client-names.js';
import { connectionLimits } from '../socket/connection-limits.js';
import { Refusals } from '../socket/refusals.js';
import { Lane } from '../store-calls/lane.js';
import { createKeptNotifications } from '../users/kept-notifications.js';
import type { SetQuestion } from '../users/set-lane.js';
import { presenceFrame } from './bus-node.js';
import { settle } from './held-store.js';
import { LocalNode } from './local-node.js';
import { RecordingSession } from './recording-session.js';

type Sets = internal.store.v1.UserSets.$Properties;

/** A node in memory to which sessions send Hello; a token is the id of its user. */
export function startHelloNode(t: { teardown(end: () => void): unknown }) {
  const node = new LocalNode(t);
  const { subscriptions, flusher, log, store } = node;
  const did: string[] = [];
  const questions: SetQuestion[] = [];
  const release = subscriptions.release.bind(subscriptions);
  subscriptions.release = (topic) => {
    did.push(`release ${topic}`);
    release(topic);
  };
  const online = new Set<string>();
  const presence = {
    arrive: async (id: string) => void did.push(`arrive ${id}`),
    show: async (id: string, { text }: { text: string }) => void did.push(`show ${id} ${text}`),
    depart: async (id: string) => void did.push(`depart ${id}`),
    read: async (ids: string[]) => {
      const { BusFrame } = internal.store.v1;
      return ids.map((id) => (online.has(id) ? BusFrame.encode(presenceFrame(id)).finish() : undefined));
    },
  };
  const gateway = {
    ...node,
    presence,
    friendPresence: new FriendPresence(subscriptions, presence as never, flusher, log),
    departures: new Departures(),
    setsRepair: { suspect: ({ id }: { id: string }) => did.push(`suspect ${id}`) },
    keptNotifications: createKeptNotifications(node),
    clientNames: new ClientNames(),
    connectionLimits,
    refusals: new Refusals(log),
    draining: false,
    lingerMs: 0,
    verify: async (token: string) => ({ user_id: token, email: `${token}@x`, expires_at: 5, good_until: 6 }),
    sets: new Lane<SetQuestion, internal.store.v1.UserSets>({
      async run(users) {
        questions.push(...users);
        const { sets } = await store.call('open_sessions', { user_ids: users.map(({ id }) => id) });
        return sets as internal.store.v1.UserSets[];
      },
      maxBatch: 1,
      maxQueued: 10,
    }),
  } as unknown as Omit<Gateway, 'verify'> & { verify: VerifyToken };

  /** Begins a Hello; the read of the user's sets is left pending. */
  const greet = async (request: godwit.v1.HelloRequest.$Properties, id = 7) => {
    const recording = new RecordingSession(`session of ${request.token}`, flusher);
    const decoded = godwit.v1.HelloRequest.decode(godwit.v1.HelloRequest.encode(request).finish());
    const span = { traceparent: 'trace' } as never;
    const greeted = Promise.resolve(hello(gateway, recording.session, decoded, { frame: { id } } as never, span)).then(
      () => undefined,
      (error) => error,
    );
    await settle();
    return { recording, session: recording.session, greeted };
  };
  const answer = async (sets: Sets) => (await store.next('open_sessions')).answer({ sets: [sets] });
  /** A complete Hello; returns its reply and all frames sent. */
  const open = async (request: godwit.v1.HelloRequest.$Properties, sets: Sets, id = 7) => {
    const { recording, session } = await greet(request, id);
    await answer(sets);
    const frames = recording.frames();
    return { recording, session, reply: frames[0]?.hello, frames };
  };
  return { node, gateway, greet, answer, open, did, questions, online };
}
