import { UsageError } from '../exit-codes.js';
import { type ConnectionOptions, openGateway, type Variables } from '../talk/connection.js';
import { targetOf } from '../talk/target.js';
import { printJson, printLine, readInput } from '../terminal.js';

/** Options of `godwit send`. */
export type SendOptions = ConnectionOptions & { contentType?: string; replyTo?: number; json?: boolean };

/** Posts a message, whose text is the words of the command line, or else standard input. */
export async function sendMessage(
  to: string,
  words: readonly string[],
  options: SendOptions,
  variables: Variables,
): Promise<void> {
  const target = targetOf(to);
  const gateway = await openGateway(options, variables);
  const sent = await gateway.send({
    ...target,
    body: await bodyOf(words),
    content_type: options.contentType ?? 'text/plain',
    reply_to: options.replyTo,
  });
  if (options.json) printJson(sent);
  else printLine(`sent to ${sent.conversation_id} as message ${sent.seq}`);
}

async function bodyOf(words: readonly string[]): Promise<Uint8Array> {
  const isInput = words.length === 0 || (words.length === 1 && words[0] === '-');
  if (isInput && words.length === 0 && process.stdin.isTTY)
    throw new UsageError('the text is missing: write it after the target, or pass it on standard input');
  // A line break at the end is the shell's, not the message's.
  const body = isInput ? (await readInput()).toString('latin1').replace(/\r?\n$/, '') : undefined;
  const bytes = body === undefined ? Buffer.from(words.join(' ')) : Buffer.from(body, 'latin1');
  if (bytes.length === 0) throw new UsageError('the text is empty');
  return bytes;
}
