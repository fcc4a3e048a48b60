import { type ConnectionOptions, openGateway, type Variables } from '../talk/connection.js';
import { messageLine } from '../talk/message-line.js';
import { existingConversationOf, targetOf } from '../talk/target.js';
import { printJson, printLine, showProgress } from '../terminal.js';

/** Options of `godwit history`. */
export type HistoryOptions = ConnectionOptions & {
  limit: number;
  before?: number;
  after?: number;
  all?: boolean;
  json?: boolean;
};

/** Messages that one request reads. */
const PAGE = 200;

/** Prints messages of a conversation in ascending order: the newest ones, or those before or after one, or all. */
export async function printHistory(of: string, options: HistoryOptions, variables: Variables): Promise<void> {
  const gateway = await openGateway(options, variables);
  const conversation_id = await existingConversationOf(gateway, targetOf(of));
  const { messageType, toJson } = await import('../talk/message-json.js');
  const print = (message: Parameters<typeof messageLine>[0]) =>
    options.json ? printJson(toJson(messageType('Message'), message)) : printLine(messageLine(message));
  const { before, limit } = options;
  const after = options.all ? (options.after ?? 0) : options.after;
  if (after === undefined) {
    // Pages are read backwards, and printed forwards.
    const pages: Parameters<typeof print>[0][][] = [];
    let [left, before_seq] = [limit, before];
    while (left > 0) {
      const page = await gateway.history({ conversation_id, before_seq, limit: Math.min(left, PAGE) });
      pages.unshift(page.messages);
      left -= page.messages.length;
      before_seq = page.messages[0]?.seq;
      if (!page.has_more || before_seq === undefined) break;
    }
    for (const message of pages.flat()) print(message);
    return;
  }
  let [left, after_seq] = [options.all ? Number.POSITIVE_INFINITY : limit, after];
  for (let printed = 0; left > 0; ) {
    const page = await gateway.history({ conversation_id, after_seq, limit: Math.min(left, PAGE) });
    for (const message of page.messages) print(message);
    left -= page.messages.length;
    printed += page.messages.length;
    if (!process.stdout.isTTY) showProgress(`${printed} messages`);
    const last = page.messages.at(-1);
    if (!page.has_more || !last) break;
    after_seq = last.seq;
  }
  showProgress('');
}
