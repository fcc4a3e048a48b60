import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { bodyText, Client, type ClientOptions, type Cursor, type GodwitError } from '@godwit/client';

/** A line on stdin; the README of this package explains each. */
type Told =
  | { do: 'connect'; url: string; token: string; resume?: Cursor[] }
  | { do: 'token'; token: string }
  | { do: 'send'; conversation_id: string; client_message_id: string; text: string }
  | { do: 'close' };

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

function report(saw: string, more: object = {}): void {
  process.stdout.write(`${JSON.stringify({ saw, ...more })}\n`);
}

/** Tokens as the application of the line protocol brings them: on request, by a line. */
class ToldTokens {
  #token: string;
  #waits: ((token: string) => void)[] = [];

  constructor(first: string) {
    this.#token = first;
  }

  take(token: string): void {
    this.#token = token;
    for (const resolve of this.#waits.splice(0)) resolve(token);
  }

  /** Returns the token at hand for a reconnect, and asks for another one if it is refused or about to expire. */
  async next(refused: string | undefined, isConnected: boolean): Promise<string> {
    if (!isConnected && refused !== this.#token) return this.#token;
    report('need_token');
    return new Promise((resolve) => this.#waits.push(resolve));
  }
}

/**
 * The SDK as a client under test: does what stdin says, and reports what the SDK delivers on stdout. `options` are
 * further options of the client.
 */
export async function runSdkClient(options: Partial<ClientOptions> = {}): Promise<void> {
  let client: Client | undefined;
  let tokens: ToldTokens | undefined;
  const told = (line: Told) => {
    if (line.do === 'connect') {
      tokens = new ToldTokens(line.token);
      client = open(line, tokens, options);
    } else if (line.do === 'token') tokens?.take(line.token);
    else if (line.do === 'send') void send(client as Client, line);
    else client?.close();
  };
  const lines = createInterface(process.stdin);
  lines.on('line', (line) => told(JSON.parse(line)));
  await once(lines, 'close');
  client?.close();
}

function open(
  { url, token, resume }: Told & { do: 'connect' },
  tokens: ToldTokens,
  options: Partial<ClientOptions>,
): Client {
  let isConnected = false;
  const client = new Client({
    url,
    clientName: 'conformance',
    token: token && (({ refused }) => tokens.next(refused, isConnected)),
    ...(resume && { resume }),
    backoff: { firstMs: 20, maxMs: 200 },
    ...options,
  });
  client.onStatus((status) => {
    isConnected = status.state === 'connected';
    if (status.state === 'connected') report('connected', { user_id: status.session.user_id });
    if (status.state === 'closed' && status.error) report('closed', { code: status.error.codeName });
  });
  client.on('message_posted', ({ message }) => {
    if (!message) return;
    const { conversation_id, seq, sender_id } = message;
    report('message', { conversation_id, seq, sender_id, text: bodyText(message) });
  });
  client.on('message_changed', ({ message, change }) => {
    if (!message) return;
    const { conversation_id, seq, revision, deleted } = message;
    report('changed', { conversation_id, seq, change, revision, deleted, text: bodyText(message) });
  });
  client.on('resumed', ({ conversation_id, restored }) => {
    if (restored) report('restored', { conversation_id });
  });
  return client;
}

async function send(
  client: Client,
  { conversation_id, client_message_id, text }: Told & { do: 'send' },
): Promise<void> {
  const id = Buffer.from(client_message_id, 'base64');
  const message = { conversation_id, client_message_id: new Uint8Array(id), body: text };
  await client.send(message).then(
    ({ seq, deduplicated }) => report('sent', { client_message_id: base64(id), conversation_id, seq, deduplicated }),
    (error: GodwitError) => report('failed', { client_message_id: base64(id), code: error.codeName }),
  );
}
