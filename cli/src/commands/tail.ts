import type { Client, EventName, Events } from '@godwit/client';
import { type ConnectionOptions, openSession, type Variables } from '../talk/connection.js';
import { conversationOf, type Target, targetOf } from '../talk/target.js';
import { printJson, printLine } from '../terminal.js';

/** Options of `godwit tail`. */
export type TailOptions = ConnectionOptions & { lines: number; count?: number; json?: boolean };

/** Everything that `tail` looks at. */
interface Tail {
  client: Client;
  options: TailOptions;
  /** Prints an event. */
  print<E extends EventName>(name: E, event: Events[E]): void;
}

/**
 * Prints the last messages of a conversation, and then new ones and changes, until the signal or `count` messages.
 * Without a target: every event of the user.
 */
export async function tailMessages(
  of: string | undefined,
  options: TailOptions,
  variables: Variables,
  interrupted: AbortSignal,
): Promise<void> {
  const target = of === undefined ? undefined : targetOf(of);
  const { eventJson, eventLine } = await import('../talk/event-line.js');
  const client = await openSession(options, variables);
  const tail: Tail = {
    client,
    options,
    print(name, event) {
      if (options.json) printJson(eventJson(name, event));
      else printLine(eventLine(name, event, { conversation: target === undefined }));
    },
  };
  try {
    await (target ? tailConversation(tail, target, interrupted) : tailUser(tail, interrupted));
  } finally {
    client.close();
  }
}

/** Resolves once the session ended for good, or the user ends the command. Rejects with the session's error. */
function ended(client: Client, interrupted: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (interrupted.aborted) resolve();
    interrupted.addEventListener('abort', () => resolve());
    client.onStatus((status) => {
      if (status.state === 'waiting') process.stderr.write(`godwit: ${status.error.message}; trying again\n`);
      if (status.state === 'closed' && status.error) reject(status.error);
    });
  });
}

/** Resolves once `count` messages were counted; never without a count. */
function counter(count: number | undefined): { reached: Promise<void>; add(): boolean } {
  let resolveReached = () => {};
  const reached = new Promise<void>((resolve) => {
    resolveReached = resolve;
  });
  let counted = 0;
  return {
    reached,
    add() {
      if (count !== undefined && counted >= count) return false;
      counted++;
      if (counted === count) resolveReached();
      return true;
    },
  };
}

async function tailUser({ client, options, print }: Tail, interrupted: AbortSignal): Promise<void> {
  const { events } = await import('@godwit/schema');
  const { reached, add } = counter(options.count);
  for (const name of Object.keys(events) as EventName[])
    client.on(name, (event: Events[EventName]) => {
      if (name !== 'message_posted' || add()) print(name, event as never);
    });
  await Promise.race([ended(client, interrupted), reached]);
}

async function tailConversation(
  { client, options, print }: Tail,
  target: Target,
  interrupted: AbortSignal,
): Promise<void> {
  const { reached, add } = counter(options.count);
  let conversation = await conversationOf(client, target);
  let shown = 0;
  /** Events that came before history was printed. */
  let early: (() => void)[] | undefined = [];
  const whenReady = (act: () => void) => (early ? early.push(act) : act());
  client.on('message_posted', (event) => {
    const { message } = event;
    if (!message) return;
    whenReady(async () => {
      // The first message of a direct conversation.
      if (conversation === undefined && 'to_user_id' in target && message.sender_id === target.to_user_id)
        conversation = await conversationOf(client, target);
      if (message.conversation_id !== conversation || message.seq <= shown) return;
      shown = message.seq;
      if (add()) print('message_posted', event);
    });
  });
  client.on('message_changed', (event) =>
    whenReady(() => {
      if (event.message?.conversation_id === conversation) print('message_changed', event);
    }),
  );
  if (conversation !== undefined) {
    // Also without lines: it fails if the user may not read the conversation.
    const { messages } = await client.history({ conversation_id: conversation, limit: Math.max(1, options.lines) });
    for (const message of options.lines > 0 ? messages : []) print('message_posted', { message } as never);
    shown = messages.at(-1)?.seq ?? 0;
  }
  const waiting = early;
  early = undefined;
  for (const act of waiting) act();
  await Promise.race([ended(client, interrupted), reached]);
}
