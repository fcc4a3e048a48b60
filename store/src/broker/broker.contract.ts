import type { Test } from 'tap';
import { type BrokerUnderTest, testBroker } from '../testing/tested-broker.js';
import { deliveryContract } from './delivery.contract.js';
import { effectsContract } from './effects.contract.js';
import { failuresContract } from './failures.contract.js';

/** The contract of every broker. Each test leaves its queues empty. */
export async function brokerContract(t: Test, under: BrokerUnderTest): Promise<void> {
  const tested = testBroker(t, under);
  await deliveryContract(t, tested);
  await failuresContract(t, under, tested);
  await effectsContract(t, tested);
}
