import { type BusListener, conversationTopic, userTopic } from '@godwit/store/bus';
import { internal } from '@godwit/store/wire';
import { describeConversation } from '../conversations/lag-descriptions.js';
import { describeSessions } from '../users/user-description.js';
import { takeConversationFrame } from './conversation-frames.js';
import type { Parts } from './parts.js';
import { takeUserFrame } from './user-frames.js';

type BusFrame = internal.store.v1.BusFrame;

/** Dispatches every bus frame to the conversation, the user or the question that it concerns. */
export function createBusListener(parts: Parts): BusListener {
  const { conversations, users, recovery, friendPresence, questions, counts } = parts;
  const byTopic: Record<string, (id: string, frame: BusFrame, topic: string) => boolean> = {
    c(id, frame) {
      if (!frame.asked) return takeConversationFrame(parts, id, frame);
      questions.answer(frame.asked, { conversation: describeConversation(conversations.get(id)) });
      return true;
    },
    u(id, frame) {
      if (!frame.asked) return takeUserFrame(parts, id, frame);
      // Answered without a session, too: the topic outlives the last one for a moment, and the answer is counted.
      questions.answer(frame.asked, describeSessions(users.sessions(id), conversations));
      return true;
    },
    p: (id, { presence_shown, profile_shown }) =>
      presence_shown != null
        ? friendPresence.take(id, presence_shown)
        : profile_shown != null && friendPresence.takeProfile(id, profile_shown),
    n: (_id, frame, topic) => questions.take(topic, frame),
    r: (_id, frame, topic) => questions.take(topic, frame),
  };
  return {
    frame(topic, bytes) {
      counts.frames++;
      const reached = byTopic[topic[0] as string]?.(topic.slice(2), internal.store.v1.BusFrame.decode(bytes), topic);
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
