import { bodyText, type Client } from '@godwit/client';

/** The numbers that a user has sent to each conversation, as the server has them, by conversation. */
async function numbersOf(client: Client): Promise<Map<string, number[]>> {
  const { conversations } = await client.listConversations({});
  const all = new Map<string, number[]>();
  for (const { conversation_id } of conversations) {
    const numbers: number[] = [];
    for (let after_seq = 0; ; ) {
      const { messages, has_more } = await client.history({ conversation_id, after_seq, limit: 200 });
      const own = messages.filter(({ sender_id }) => sender_id === client.session?.user_id);
      numbers.push(...own.map((message) => Number(bodyText(message))));
      after_seq = messages.at(-1)?.seq ?? 0;
      if (!has_more) break;
    }
    all.set(conversation_id, numbers);
  }
  return all;
}

/**
 * Compares what a server has with the numbers that were on storage: which of them are lost, which messages are there twice,
 * and which stand behind a higher number of the same page in their conversation. `perPage`: the numbers that a page may use;
 * without it, all are of one.
 */
export async function checkNumbers(client: Client, accepted: Iterable<number>, perPage = Number.POSITIVE_INFINITY) {
  const conversations = [...(await numbersOf(client)).values()];
  const stored = conversations.flat();
  const all = new Set(stored);
  return {
    lost: [...accepted].filter((number) => !all.has(number)),
    doubled: stored.filter((number, index) => stored.indexOf(number) !== index),
    reordered: conversations.flatMap((numbers) => {
      const last = new Map<number, number>();
      return numbers.filter((number) => {
        const page = Math.floor(number / perPage);
        const before = last.get(page) ?? 0;
        last.set(page, number);
        return number < before;
      });
    }),
    stored: stored.length,
  };
}
