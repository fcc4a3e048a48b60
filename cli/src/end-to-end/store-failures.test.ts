import { randomUUID } from 'node:crypto';
import { RawSocket } from '@godwit/gateway/testing';
import { Code, decodeServerFrames, encodeClientFrames, type godwit } from '@godwit/schema';
import { openDatabases } from '@godwit/store';
import { serverUrl } from '@godwit/store/testing';
import t, { type Test } from 'tap';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

/** A user on a raw socket, with a function that resolves with the reply to a request. */
async function rawUser(t: Test, system: TestSystem, user: string) {
  const raw = await RawSocket.open(system.urls[0] as string);
  t.teardown(() => raw.socket.terminate());
  let id = 0;
  const request = async (frame: godwit.v1.IClientFrame): Promise<godwit.v1.ServerFrame> => {
    raw.send(encodeClientFrames([{ ...frame, id: ++id }]));
    for (;;) {
      const reply = decodeServerFrames((await raw.next()) as Buffer).find((one) => one.id === id);
      if (reply) return reply;
    }
  };
  await request({ hello: { token: await system.token(user) } });
  return request;
}

t.test('a read-only database refuses writes temporarily, and the store finds a writable one by itself', async (t) => {
  const system = await startTestSystem();
  const admin = await openDatabases(serverUrl('DATABASE_URL'));
  t.teardown(async () => {
    await system.stop();
    await admin.close();
  });
  const database = new URL(system.config.DATABASE_URL).pathname.slice(1);
  const id = randomUUID();
  const ann = await system.client('ann');
  const request = await rawUser(t, system, 'ann');
  await ann.createConversation({ conversation_id: id });
  const send = { conversation_id: id, client_message_id: new Uint8Array(16).fill(1), body: new Uint8Array(1) };

  await admin.writes.query(`alter database ${database} set default_transaction_read_only = on`);
  await admin.writes.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
  const kept = Array.from({ length: 20 }, (_, n) => ann.send({ conversation_id: id, body: String(n) }));
  const refused = await request({ send });
  t.equal(refused.error?.code, Code.CODE_UNAVAILABLE);
  t.ok((refused.error?.retry_after_ms ?? 0) > 0);
  t.same((await ann.history({ conversation_id: id })).messages, [], 'reads continue, and nothing was stored');

  // The connections stay open: nothing tells the store that another server accepts writes.
  await admin.writes.query(`alter database ${database} reset default_transaction_read_only`);
  const seqs = (await Promise.all(kept)).map(({ seq }) => seq);
  t.same(
    seqs,
    [...seqs].sort((a, b) => a - b),
    'in order',
  );
  let seq: number | undefined;
  while (!seq) seq = (await request({ send })).send?.seq;
  t.equal((await ann.history({ conversation_id: id })).messages?.length, 21, 'each exactly once');
});

t.test('statements that block every connection of the write pool block no reads, and lose no message', async (t) => {
  const system = await startTestSystem();
  const admin = await openDatabases(system.config.DATABASE_URL);
  t.teardown(async () => {
    await system.stop();
    await admin.close();
  });
  const ids = Array.from({ length: 24 }, () => randomUUID());
  const ann = await system.client('ann');
  const request = await rawUser(t, system, 'ann');
  for (const conversation_id of ids) await ann.createConversation({ conversation_id });
  const send = {
    conversation_id: ids[0] as string,
    client_message_id: new Uint8Array(16).fill(1),
    body: new Uint8Array(1),
  };

  const kept: Promise<unknown>[] = [];
  await admin.writes.transaction(async (tx) => {
    await tx.query('lock table conversations in exclusive mode');
    for (const conversation_id of [...ids, ...ids]) kept.push(ann.send({ conversation_id, body: 'kept' }));
    t.same((await ann.history({ conversation_id: ids[1] as string })).messages, [], 'reads have their own connections');
    const refused = await request({ send });
    t.equal(refused.error?.code, Code.CODE_UNAVAILABLE);
    t.ok((refused.error?.retry_after_ms ?? 0) > 0);
  });
  await Promise.all(kept);
  let seq: number | undefined;
  while (!seq) seq = (await request({ send })).send?.seq;
  for (const [n, conversation_id] of ids.entries()) {
    const { messages } = await ann.history({ conversation_id });
    t.equal(messages?.length, n === 0 ? 3 : 2, 'each exactly once');
  }
});
