import { Inbox, startTestSystem } from '@godwit/cli/testing';
import { startCuttingProxy } from '@godwit/store/testing';
import type { Test } from 'tap';
import { ClientProcess } from './client-process.js';
import { playAll } from './play-all.js';
import type { Json } from './protocol.js';
import { Waiting } from './waiting.js';

/** Milliseconds that each thing may take to arrive over a real system. */
const STEP_MS = 60_000;
/** More than a gateway sends again, so that the client has to read history. */
const MISSED = 1_100;

/** The tests that every client in `examples` must pass; `command` starts it with the line protocol of the README. */
export function testRawClient(t: Test, command: readonly string[]): void {
  t.test('passes every scenario', { timeout: 200_000 }, async (t) => {
    for (const { name, title, problem } of await playAll(command)) t.equal(problem, undefined, `${name}: ${title}`);
  });

  t.test('over a real Godwit: delivers, sends, and misses nothing of a long absence', async (t) => {
    const system = await startTestSystem();
    const proxy = await startCuttingProxy(Number(new URL(system.urls[0] as string).port));
    const waiting = new Waiting(STEP_MS);
    const ann = new ClientProcess(command, waiting);
    t.teardown(async () => {
      ann.kill();
      await proxy.stop();
      await system.stop();
    });
    const ben = await system.client('ben');
    const inbox = new Inbox(ben);
    const { conversation } = await ben.createConversation({ title: 'two', member_ids: ['ann'] });
    const conversation_id = conversation?.conversation_id as string;
    const delivers = async (first: number, texts: string[]) => {
      const found: string[] = [];
      for (const _ of texts) {
        const { seq, text } = await ann.report('message');
        found.push(`${seq} ${text}`);
      }
      t.same(
        found,
        texts.map((text, index) => `${first + index} ${text}`),
      );
    };
    const tell = (place: number, text: string): Json => {
      const id = Buffer.alloc(16, place).toString('base64');
      ann.tell({ do: 'send', conversation_id, client_message_id: id, text });
      return { client_message_id: id };
    };

    ann.tell({ do: 'connect', url: `ws://127.0.0.1:${proxy.port}/v1/ws`, token: await system.token('ann') });
    t.match(await ann.report('connected'), { user_id: 'ann' });
    await ben.send({ conversation_id, body: 'hello' });
    const id = tell(1, 'hello, bén');
    t.match(await ann.report('sent'), { ...id, seq: 2, deduplicated: false });
    await delivers(1, ['hello', 'hello, bén']);
    await inbox.until(() => inbox.messages(conversation_id).includes('2:hello, bén'));
    await ben.edit({ conversation_id, seq: 1, body: 'hi' });
    t.match(await ann.report('changed'), { seq: 1, change: 1, text: 'hi' });

    proxy.accept(false);
    proxy.cut();
    tell(2, 'from the underground');
    const missed = Array.from({ length: MISSED }, (_, index) => `${index}`);
    for (let at = 0; at < MISSED; at += 100)
      await Promise.all(missed.slice(at, at + 100).map((body) => ben.send({ conversation_id, body })));
    proxy.accept(true);
    await delivers(3, [...missed, 'from the underground']);
    t.match(await ann.report('sent'), { seq: 3 + MISSED, deduplicated: false });
    await ann.finish();
  });
}
