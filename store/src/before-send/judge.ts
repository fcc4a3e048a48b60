import { createHash, randomUUID } from 'node:crypto';
import { Code, GodwitError, limits } from '@godwit/schema';
import { Agent, request } from 'undici';
import { Circuit } from '../jobs/circuit.js';
import { isPrivateLiteral, lookupPublic } from '../jobs/public-address.js';
import { keyOf, signedHeaders } from '../jobs/webhook-signature.js';
import { textOf } from '../messages/message-text.js';
import { Slots } from './slots.js';
import { type Verdict, verdictOf } from './verdict.js';

/** Options of the endpoint that judges messages. */
export interface JudgeOptions {
  url: string;
  /** The key that signs requests: `whsec_` and base64, or any text. */
  secret: string;
  /** The treatment of messages while the endpoint is away: `refuse` answers UNAVAILABLE, `allow` posts them. */
  whenAway: 'refuse' | 'allow';
  /** Whether the endpoint may have an address that is not public. */
  allowPrivate: boolean;
  /** Milliseconds for which an endpoint that failed five times in a row is not asked. Default 5,000. */
  openMs?: number;
  /** Called when the endpoint begins to be away, with the reason. */
  onAway?(error: unknown): void;
}

/** A new message, or the new content of one, before it is kept. */
export interface JudgedMessage {
  conversation_id: string;
  sender_id: string;
  /** Of a message that may create a direct conversation. */
  to_user_id?: string | undefined;
  client_message_id?: Uint8Array | undefined;
  /** The seq of the message to edit; 0: the message is new. */
  edited_seq?: number | undefined;
  content_type: string;
  body: Uint8Array;
  reply_to?: number | undefined;
  attachment_ids?: readonly string[] | undefined;
}

/** Results of questions: `away` and `busy` are questions that the endpoint did not decide. */
export const outcomes = ['allow', 'refuse', 'replace', 'away', 'busy'] as const;

/** Asks the application's endpoint about messages before they are kept. */
export interface Judge {
  /**
   * Resolves with the decision within TIMEOUT_MS. Rejects with UNAVAILABLE if too many questions are in progress, or if
   * the endpoint is away and its messages are to be refused.
   */
  judge(message: JudgedMessage): Promise<Verdict>;
  /** Questions in progress. */
  readonly inFlight: number;
  /** Questions by result since the start. */
  readonly counts: Readonly<Record<(typeof outcomes)[number], number>>;
  /** Seconds that all decided questions took. */
  readonly seconds: number;
  close(): Promise<void>;
}

/** Milliseconds for a question, the wait for its turn included. */
const TIMEOUT_MS = 500;
/** Questions in flight, those of one sender, and those that wait. */
const BOUNDS = { max: 64, maxOfSender: 8, maxWaiting: 1_000 };
/** Bytes of an answer: a replacement in base64, or as text with escapes, and the rest. */
const MAX_ANSWER = 6 * limits.max_body_bytes + 4_096;
const OPEN_MS = 5_000;
/** Milliseconds that must be left for a question when its turn comes. */
const MIN_MS = 50;

/** Creates the judge of an endpoint. */
export function createJudge(options: JudgeOptions): Judge {
  const { url, whenAway, allowPrivate, openMs = OPEN_MS, onAway = () => {} } = options;
  const key = keyOf(options.secret);
  const circuit = new Circuit(openMs);
  const slots = new Slots(BOUNDS);
  const counts = { allow: 0, refuse: 0, replace: 0, away: 0, busy: 0 };
  let seconds = 0;
  let isAway = false;
  const agent = new Agent({
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
    connect: { timeout: TIMEOUT_MS, ...(allowPrivate ? {} : { lookup: lookupPublic }) },
  });

  const ask = async (message: JudgedMessage, ms: number): Promise<Verdict> => {
    if (!allowPrivate && isPrivateLiteral(new URL(url))) throw new Error(`${url} is at a private address`);
    const body = JSON.stringify(questionOf(message));
    const headers = signedHeaders(key, idOf(message), body);
    const signal = AbortSignal.timeout(ms);
    const answer = await request(url, { method: 'POST', dispatcher: agent, headers, body, signal });
    // A body that is given up fails, and nothing may be thrown for it.
    answer.body.on('error', () => {});
    if (answer.statusCode === 204) {
      await answer.body.dump({ limit: 0 }).catch(() => {});
      return { action: 'allow' };
    }
    if (answer.statusCode !== 200) {
      answer.body.destroy();
      throw new Error(`answered ${answer.statusCode}`);
    }
    const chunks: Buffer[] = [];
    let size = 0;
    // The signal also ends a body that arrives slowly.
    for await (const chunk of answer.body) {
      size += chunk.length;
      if (size > MAX_ANSWER) throw new Error(`the answer has more than ${MAX_ANSWER} bytes`);
      chunks.push(chunk);
    }
    return verdictOf(Buffer.concat(chunks).toString(), message.content_type);
  };

  const away = (error: unknown): Verdict => {
    counts.away++;
    if (!isAway) onAway(error);
    isAway = true;
    if (whenAway === 'allow') return { action: 'allow' };
    throw new GodwitError(Code.CODE_UNAVAILABLE, 'messages cannot be checked at the moment', {
      cause: error,
      retryAfterMs: 1_000,
    });
  };

  // Also if the messages of an endpoint that is away are posted: a flood would otherwise pass unjudged.
  const busy = () => {
    counts.busy++;
    return new GodwitError(Code.CODE_UNAVAILABLE, 'too many messages are being checked', { retryAfterMs: 500 });
  };

  return {
    counts,
    get inFlight() {
      return slots.used;
    },
    get seconds() {
      return seconds;
    },
    async judge(message) {
      const began = performance.now();
      const leftMs = () => Math.round(TIMEOUT_MS - (performance.now() - began));
      if (!(await slots.take(message.sender_id, TIMEOUT_MS))) throw busy();
      try {
        if (leftMs() < MIN_MS) throw busy();
        if (!circuit.tryNow()) return away(new Error(`${url} has not answered lately`));
        const verdict = await ask(message, leftMs()).catch((error) => {
          circuit.failed();
          return { error };
        });
        if ('error' in verdict) return away(verdict.error);
        circuit.succeeded();
        isAway = false;
        counts[verdict.action]++;
        seconds += (performance.now() - began) / 1_000;
        return verdict;
      } finally {
        slots.free(message.sender_id);
      }
    },
    close: () => agent.destroy(),
  };
}

/** The body of a request. */
function questionOf(message: JudgedMessage): object {
  const { conversation_id, sender_id, to_user_id = '', content_type, body, reply_to = 0, edited_seq = 0 } = message;
  const text = textOf(content_type, body);
  return {
    type: edited_seq > 0 ? 'message.before_edit' : 'message.before_send',
    timestamp: new Date().toISOString(),
    data: {
      conversation_id,
      sender_id,
      ...(edited_seq > 0
        ? { seq: edited_seq }
        : {
            to_user_id,
            client_message_id: Buffer.from(message.client_message_id ?? []).toString('base64'),
            reply_to,
            attachment_ids: message.attachment_ids ?? [],
          }),
      content_type,
      body: Buffer.from(body).toString('base64'),
      ...(text !== undefined && { text }),
    },
  };
}

/** The same id for a message that is sent again; another for each edit. */
function idOf({ conversation_id, sender_id, client_message_id, edited_seq = 0 }: JudgedMessage): string {
  if (edited_seq > 0 || !client_message_id) return `judge:${randomUUID()}`;
  const hash = createHash('sha256')
    .update(JSON.stringify([conversation_id, sender_id]))
    .update(client_message_id);
  return `judge:${hash.digest('hex').slice(0, 32)}`;
}
