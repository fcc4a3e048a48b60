import { checkBody } from '@godwit/schema';
import { z } from 'zod';

/** Characters of a reason that the sender is told. */
const MAX_REASON = 200;

/** The endpoint's decision about a message. */
export type Verdict =
  | { action: 'allow' }
  | { action: 'refuse'; reason: string }
  | { action: 'replace'; content_type: string; body: Uint8Array };

const Answer = z.discriminatedUnion('action', [
  z.object({ action: z.literal('allow') }),
  z.object({ action: z.literal('refuse'), reason: z.string().default('') }),
  z.object({
    action: z.literal('replace'),
    content_type: z.string().optional(),
    text: z.string().optional(),
    body: z.base64().optional(),
  }),
]);

/**
 * Reads the body of an answer. Throws if it is not one of the three decisions, or if a replacement is not a valid
 * message. A replacement without a content type keeps that of the message, which is `contentType`.
 */
export function verdictOf(answer: string, contentType: string): Verdict {
  const found = Answer.parse(JSON.parse(answer));
  if (found.action === 'allow') return found;
  if (found.action === 'refuse') return { action: 'refuse', reason: shown(found.reason) };
  const { text, body, content_type = contentType } = found;
  if ((text === undefined) === (body === undefined)) throw new Error('a replacement has either text or body');
  const bytes = Buffer.from(text ?? body ?? '', text === undefined ? 'base64' : 'utf8');
  if (text !== undefined && !text.isWellFormed()) throw new Error('text: is not Unicode');
  checkBody(content_type, bytes);
  return { action: 'replace', content_type, body: bytes };
}

/** A reason without control characters, of at most MAX_REASON characters. */
function shown(reason: string): string {
  const clean = [
    ...reason
      .toWellFormed()
      .replace(/\p{Cc}+/gu, ' ')
      .trim(),
  ];
  return clean.slice(0, MAX_REASON).join('') || 'the application refused the message';
}
