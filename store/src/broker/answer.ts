import {
  type BrokerOptions,
  type Delivery,
  type DeliveryHandler,
  type Outcome,
  RETRY_AFTER_EXCEPTION_MS,
} from './broker.js';

/** An adapter's means of reporting the outcome of a delivery to its broker. */
export interface Answers {
  ack(): Promise<unknown> | unknown;
  retry(delayMs: number, error: string): Promise<unknown> | unknown;
}

/**
 * Handles one delivery and answers it; never rejects. A dead job is stored as a dead letter before it is acknowledged.
 * If the answer is lost, the broker delivers the job again.
 */
export async function answer(
  delivery: Delivery,
  handler: DeliveryHandler,
  { deadLetters, onError }: Pick<BrokerOptions, 'deadLetters' | 'onError'>,
  answers: Answers,
): Promise<void> {
  const outcome = await handler(delivery).catch((error: unknown): Outcome => {
    onError(error);
    return { type: 'retry', delayMs: RETRY_AFTER_EXCEPTION_MS, error: String(error) };
  });
  try {
    if (outcome.type === 'retry') {
      await answers.retry(outcome.delayMs, outcome.error);
      return;
    }
    if (outcome.type === 'dead') await deadLetters.add(delivery, outcome.error);
    await answers.ack();
  } catch (error) {
    onError(error);
  }
}
