import { type BusListener, conversationTopic, userTopic } from '@godwit/store/bus';
import { internal } from '@godwit/store/wire';
import { takeConversationFrame } from './conversation-frames.js';
import type { Parts } from './parts.js';
import { takeUserFrame } from './user-frames.js';

type BusFrame = internal.store.v1.BusFrame;

/** Dispatches every bus frame to the conversation or user that it concerns. */
export function createBusListener(parts: Parts): BusListener {
  const { conversations, users, recovery, friendPresence, counts } = parts;
  const byTopic: Record<string, (id: string, frame: BusFrame) => boolean> = {
    c: (id, frame) => takeConversationFrame(parts, id, frame),
    u: (id, frame) => takeUserFrame(parts, id, frame),
    p: (id, { presence_shown, profile_shown }) =>
      presence_shown != null
        ? friendPresence.take(id, presence_shown)
        : profile_shown != null && friendPresence.takeProfile(id, profile_shown),
  };
  return {
    frame(topic, bytes) {
      counts.frames++;
      const reached = byTopic[topic[0] as string]?.(topic.slice(2), internal.store.v1.BusFrame.decode(bytes));
      if (!reached) counts.idle++;
    },
    gap(affects) {
      counts.gaps++;
      recovery.compareHeads([...conversations.all()].filter(({ id }) => affects(conversationTopic(id))));
      for (const { id } of users.all()) if (affects(userTopic(id))) parts.checkSets(id);
      friendPresence.refresh();
      parts.checkProfiles();
      parts.watches.recheck(parts.watches.all());
    },
  };
}
