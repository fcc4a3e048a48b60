import { createInterface } from 'node:readline';
import type { Client, EventName, Events } from '@godwit/client';
import { events } from '@godwit/schema';
import { eventLine } from '../talk/event-line.js';
import { completeRequestLine, describeRequest, parseRequestLine, requestNames } from '../talk/request-line.js';
import { errorJson, makeRequest } from '../talk/session-requests.js';
import { paint, printable } from '../terminal.js';

const HELP = `A line is a request and its fields: send to_user_id=bob body_text="hello there"
Tab completes requests and fields; "help REQUEST" explains one; Ctrl-D or "exit" ends. Requests:`;

/** Makes the requests that a person types, and prints replies and events as they come, until the end of the input. */
export async function runPrompt(client: Client, interrupted: AbortSignal): Promise<void> {
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: `${client.session?.user_id ?? ''}> `,
    completer: completeRequestLine,
    historySize: 1_000,
  });
  let open = true;
  /** Prints above the line that is being typed. */
  const show = (text: string) => {
    process.stdout.write(`\r\x1b[J${text}\n`);
    if (open) lines.prompt(true);
  };
  const ended = new Promise<void>((resolve, reject) => {
    lines.on('close', resolve);
    // Ctrl-C empties a line, and ends the session on an empty one.
    lines.on('SIGINT', () => {
      if (lines.line === '') return lines.close();
      lines.write(null, { ctrl: true, name: 'e' });
      lines.write(null, { ctrl: true, name: 'u' });
    });
    interrupted.addEventListener('abort', () => lines.close());
    client.onStatus((status) => {
      if (status.state === 'connected') show(paint('green', 'connected again'));
      if (status.state === 'waiting') show(paint('red', `${status.error.message}; trying again`));
      if (status.state === 'closed' && status.error) {
        reject(status.error);
        lines.close();
      }
    });
  });
  for (const name of Object.keys(events) as EventName[])
    client.on(name, (event: Events[EventName]) => show(eventLine(name, event)));
  const session = client.session?.session_id ?? '';
  show(
    `${paint('green', 'connected')} as ${printable(client.session?.user_id ?? '')}, session ${session}; "help" explains`,
  );
  const pending = new Set<Promise<void>>();
  lines.on('line', (line) => {
    const text = line.trim();
    if (text === 'exit' || text === 'quit') return lines.close();
    const answer = answerTo(client, text).then((said) => (said === '' ? lines.prompt() : show(said)));
    pending.add(answer);
    answer.finally(() => pending.delete(answer));
  });
  await ended.finally(() => {
    open = false;
  });
  await Promise.all(pending);
  process.stdout.write('\n');
}

async function answerTo(client: Client, line: string): Promise<string> {
  if (line === '') return '';
  try {
    const [, about] = /^help\b\s*(\S*)/.exec(line) ?? [];
    if (about) return describeRequest(about);
    if (about === '') return `${HELP}\n${requestNames().join(' ')}`;
    const { command, request } = parseRequestLine(line);
    const began = performance.now();
    const response = await makeRequest(client, command, request);
    const ms = (performance.now() - began).toFixed(1);
    return `${paint('green', command)} ${printable(JSON.stringify(response))} ${paint('dim', `${ms} ms`)}`;
  } catch (error) {
    const { code, message } = errorJson(error);
    return paint('red', `${code}: ${printable(message)}`);
  }
}
