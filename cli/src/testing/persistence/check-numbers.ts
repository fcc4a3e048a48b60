import { bodyText, type Client } from '@godwit/client';

/** The numbers that a user has sent to each conversation, as the server has them, by conversation. */
async function numbersOf(client: Client): Promise<Map<string, number[]>> {
  const { conversations } = await client.listConversations({});
  const all = new Map<string, number[]>();
  for (const { conversation_id } of conversations) {
    const numbers: number[] = [];
    for (let after_seq = 0; ; ) {
      const { messages, has_more } = await client.history({ conversation_id, after_seq, limit: 200 });
      numbers.push(...messages.map((message) => Number(bodyText(message))));
      after_seq = messages.at(-1)?.seq ?? 0;
      if (!has_more) break;
    }
    all.set(conversation_id, numbers);
  }
  return all;
}

/**
 * Compares what a server has with the numbers that were on storage: which of them are lost, which messages are there twice,
 * and which stand before a lower number in their conversation.
 */
export async function checkNumbers(client: Client, accepted: Iterable<number>) {
  const conversations = [...(await numbersOf(client)).values()];
  const stored = conversations.flat();
  const all = new Set(stored);
  return {
    lost: [...accepted].filter((number) => !all.has(number)),
    doubled: stored.filter((number, index) => stored.indexOf(number) !== index),
    reordered: conversations.flatMap((numbers) => numbers.filter((number, at) => number < (numbers[at - 1] ?? 0))),
    stored: stored.length,
  };
}
