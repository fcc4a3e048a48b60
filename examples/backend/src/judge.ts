import { type Judgement, judgeHandler, type WebHandler, type WebhookQuestion } from '@godwit/server';

const CARD_NUMBER = /\b(?:\d[ -]?){15}\d\b/g;

/** Refuses advertisements and hides card numbers. */
function judge({ data: { text = '' } }: WebhookQuestion): Judgement {
  if (/buy now/i.test(text)) return { action: 'refuse', reason: 'no advertisements, please' };
  const hidden = text.replaceAll(CARD_NUMBER, '****');
  return hidden === text ? { action: 'allow' } : { action: 'replace', text: hidden };
}

/** Answers Godwit, which asks before it posts a message. */
export const judging = (secret: string): WebHandler => judgeHandler({ secret, judge });
