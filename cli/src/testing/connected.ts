import type { Client } from '@godwit/client';
import type { Test } from 'tap';
import { Inbox } from './inbox.js';
import { startTestSystem, type TestSystem } from './test-system.js';

/** Starts a system until the end of a test. */
export async function start(t: Test, gateways = 1, env: Record<string, string> = {}): Promise<TestSystem> {
  const system = await startTestSystem(gateways, env);
  t.teardown(() => system.stop());
  return system;
}

/** A client and its inbox. */
export async function connected(
  system: TestSystem,
  user: string,
  gateway = 0,
): Promise<{ client: Client; inbox: Inbox }> {
  const client = await system.client(user, gateway);
  return { client, inbox: new Inbox(client) };
}

/** The messages of a conversation in an inbox, as `SEQ:BODY`, once there are as many as expected. */
export const received = (inbox: Inbox, conversation: string, expected: readonly string[]) =>
  inbox.until(() => inbox.messages(conversation).length >= expected.length).then(() => inbox.messages(conversation));
