import { randomBytes } from 'node:crypto';
import { Code } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { type AppendItem, appendMessages } from '../messages/append.js';
import { deleteMessage } from '../messages/delete.js';
import { editMessage } from '../messages/edit.js';
import { readHistory } from '../messages/history.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import type { JudgedMessage } from './judge.js';
import { judgeMessages } from './judge-messages.js';
import type { Verdict } from './verdict.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: a replaced message is posted once, however often and however it is judged`, async (t) => {
    const plain = await createTestStore(kind);
    t.teardown(() => plain.close());
    const asked: JudgedMessage[] = [];
    const state: { decide: (message: JudgedMessage) => Verdict | Promise<Verdict> } = {
      decide: () => ({ action: 'allow' }),
    };
    const judge = {
      inFlight: 0,
      seconds: 0,
      counts: { allow: 0, refuse: 0, replace: 0, away: 0, busy: 0 },
      async judge(message: JudgedMessage) {
        asked.push(message);
        return state.decide(message);
      },
      close: async () => {},
    };
    const store = { ...plain, judge };
    await createConversation(store, 'ann', { conversation_id: 'c', member_ids: ['ben'] });
    const item = (text: string, client_message_id = randomBytes(16)): AppendItem => ({
      conversation_id: 'c',
      sender_id: 'ann',
      client_message_id,
      content_type: 'text/plain',
      body: Buffer.from(text),
    });
    const post = async (...items: AppendItem[]) => {
      const judged = await judgeMessages(store, items);
      const passed = judged.flatMap((one) => (one.failure ? [] : [one.item]));
      const results = passed.length > 0 ? await appendMessages(store, passed) : [];
      let next = 0;
      return judged.map(({ failure }) => {
        const result = failure ? { failure } : results[next++];
        return result?.failure ? Code[result.failure.code] : `${result?.seq}${result?.deduplicated ? ' again' : ''}`;
      });
    };
    const texts = async () =>
      ((await readHistory(store, 'ben', { conversation_id: 'c' })).messages ?? []).map(
        ({ content_type, body }) => `${content_type}: ${Buffer.from(body ?? [])}`,
      );

    const first = randomBytes(16);
    let version = 0;
    const replace = (): Verdict => ({
      action: 'replace',
      content_type: 'x/y',
      body: Buffer.from(`clean ${++version}`),
    });
    state.decide = replace;
    t.same(await post(item('rude', first)), ['1']);
    t.same(await texts(), ['x/y: clean 1']);
    t.same(await post(item('rude', first)), ['1 again'], 'the same message again');
    t.equal(asked.length, 1, 'and the endpoint is not asked again');
    t.same(await post(item('other', first)), ['CODE_CONFLICT']);
    t.same(await post(item('clean 1', first)), ['CODE_CONFLICT'], 'what was posted is not what was sent');
    t.equal(asked.length, 1);

    // Both were asked about before either was posted.
    const second = randomBytes(16);
    const [one, two] = await judgeMessages(store, [item('rude', second), item('rude', second)]);
    state.decide = () => ({ action: 'allow' });
    const [three, four] = await judgeMessages(store, [item('rude', second), item('ruder', second)]);
    const items = [one, two, three, four].map((judged) => (judged as { item: AppendItem }).item);
    const results = await appendMessages(store, items);
    t.match(results, [
      { seq: 2, deduplicated: false },
      { seq: 2, deduplicated: true },
      { seq: 2, deduplicated: true },
      { failure: { code: Code.CODE_CONFLICT } },
    ]);
    t.match(await appendMessages(store, items), [
      { seq: 2, deduplicated: true },
      { seq: 2, deduplicated: true },
      { seq: 2, deduplicated: true },
      { failure: { code: Code.CODE_CONFLICT } },
    ]);
    const third = randomBytes(16);
    t.same(await post(item('plain', third)), ['3']);
    state.decide = replace;
    const late = { ...item('plain', third), body: Buffer.from('z'), original_digest: items[0]?.original_digest };
    t.match(await appendMessages(store, [late]), [{ failure: { code: Code.CODE_CONFLICT } }]);

    state.decide = () => ({ action: 'refuse', reason: 'be kind' });
    const [refused] = await judgeMessages(store, [item('rude')]);
    t.match(refused?.failure, { code: Code.CODE_PERMISSION_DENIED, message: 'be kind' });
    t.match(await judgeMessages(store, [item('x', Buffer.alloc(1))]), [{ item: {} }], 'append refuses it');

    const before = asked.length;
    const edit = (seq: number, text: string, user = 'ann') =>
      editMessage(store, user, { conversation_id: 'c', seq, body: Buffer.from(text) });
    const denied = { code: Code.CODE_PERMISSION_DENIED, message: 'be kind' };
    await t.rejects(edit(3, 'rude'), denied);
    t.match(asked.at(-1), { edited_seq: 3, sender_id: 'ann', content_type: 'text/plain' });
    state.decide = replace;
    await edit(3, 'rude');
    t.match((await texts())[2], /^x\/y: clean/);
    await t.rejects(edit(3, 'by another', 'ben'), { message: /only the author/ });
    await edit(1, 'clean 1');
    await deleteMessage(store, 'ann', { conversation_id: 'c', seq: 2 });
    await t.rejects(edit(2, 'deleted'), { code: Code.CODE_CONFLICT });
    t.equal(asked.length - before, 2, 'an edit that changes nothing, or is refused anyway, is not asked about');
    await t.rejects(edit(99, 'missing'), { code: Code.CODE_NOT_FOUND });
    t.equal(asked.length - before, 3, 'a message that does not exist yet is');
    const service = item('by a service');
    t.match(await appendMessages(store, [service]), [{ seq: 4 }]);
    t.equal(asked.length - before, 3, 'messages that services post in batches are not judged');
  });
}
