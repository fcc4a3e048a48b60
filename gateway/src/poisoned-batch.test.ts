import { Code, GodwitError } from '@godwit/schema';
import type { Client } from '@godwit/schema/client';
import { startCuttingProxy } from '@godwit/store/testing';
import fc from 'fast-check';
import t from 'tap';
import { Lane } from './lane.js';
import { startTestSystem } from './testing/test-system.js';

t.test('whichever items of a batch are bad, they fail, each with its own error, and no others', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 40 }),
      async (bad, maxBatch) => {
        let calls = 0;
        const lane = new Lane<number, number>({
          maxBatch,
          maxQueued: 100,
          async run(items) {
            calls++;
            const poison = items.find((item) => bad[item]);
            if (poison !== undefined) throw new Error(`item ${poison} is bad`);
            return items.map((item) => item * 10);
          },
        });
        const settled = await Promise.allSettled(bad.map((_, item) => lane.submit(item)));
        const expected = bad.map((isBad, item) => (isBad ? `item ${item} is bad` : item * 10));
        t.strictSame(
          settled.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message)),
          expected,
        );
        const batches = Math.ceil(bad.length / maxBatch);
        t.ok(calls <= batches + 2 * bad.filter(Boolean).length * Math.ceil(Math.log2(maxBatch) + 1), `${calls} calls`);
      },
    ),
    { numRuns: 200 },
  );
});

t.test('a batch in which everything is bad takes a bounded number of calls, and every item is answered', async (t) => {
  let calls = 0;
  const lane = new Lane<number, number>({
    maxBatch: 5_000,
    maxQueued: 5_000,
    async run() {
      calls++;
      throw new Error('no');
    },
  });
  const settled = await Promise.allSettled(Array.from({ length: 5_000 }, (_, item) => lane.submit(item)));
  t.ok(settled.every(({ status }) => status === 'rejected'));
  t.ok(calls <= 300, `${calls} calls`);
});

t.test('a batch that must not be repeated, or that is unavailable, is carried once', async (t) => {
  for (const [divides, code] of [
    [false, Code.CODE_INTERNAL],
    [true, Code.CODE_UNAVAILABLE],
  ] as const) {
    let calls = 0;
    const lane = new Lane<number, number>({
      maxBatch: 10,
      maxQueued: 10,
      divides,
      async run() {
        calls++;
        throw new GodwitError(code, 'no');
      },
    });
    const settled = await Promise.allSettled([1, 2, 3].map((item) => lane.submit(item)));
    t.ok(settled.every(({ status }) => status === 'rejected'));
    t.equal(calls, 1, `divides: ${divides}, ${Code[code]}`);
  }
});

t.test('a row that the database refuses fails the request that writes it, and none that share its batch', async (t) => {
  const proxies: Awaited<ReturnType<typeof startCuttingProxy>>[] = [];
  const system = await startTestSystem(1, {}, async (url) => {
    const proxy = await startCuttingProxy(Number(new URL(url).port));
    proxies.push(proxy);
    return `http://127.0.0.1:${proxy.port}`;
  });
  t.teardown(async () => {
    await system.stop();
    for (const proxy of proxies) await proxy.stop();
  });
  const { writes } = system.databases;
  await writes.query(`
    create function refuse_poison() returns trigger language plpgsql as $$
    begin
      if to_jsonb(new)::text like '%poison%' then raise exception 'poison'; end if;
      return new;
    end $$`);
  for (const table of ['users', 'messages'])
    await writes.query(
      `create trigger refuse_poison before insert or update on ${table} for each row execute function refuse_poison()`,
    );
  // Each call takes a moment, so that requests gather behind it to a batch.
  for (const proxy of proxies) proxy.delay(30);

  const names = Array.from({ length: 40 }, (_, index) => (index === 20 ? 'poison' : `user-${index}`));
  const opened = await Promise.allSettled(
    // The SDK tries again for as long as it may.
    names.map((name) => system.client(name, 0, name === 'poison' ? { connectTimeoutMs: 1_000 } : {})),
  );
  const refused = opened.flatMap(({ status }, index) => (status === 'rejected' ? [names[index]] : []));
  t.same(refused, ['poison'], 'Hello: every other user is connected');

  const clients = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value as Client] : []));
  const rooms = await Promise.all(
    clients.map(async (client) => (await client.createConversation({})).conversation?.conversation_id as string),
  );
  const sent = await Promise.allSettled(
    clients.map((client, index) =>
      client.send({
        conversation_id: rooms[index] as string,
        body: 'text',
        content_type: index === 10 ? 'poison/text' : 'text/plain',
      }),
    ),
  );
  t.same(
    sent.map((one) => (one.status === 'fulfilled' ? one.value.seq : (one.reason as GodwitError).code)),
    clients.map((_, index) => (index === 10 ? Code.CODE_INTERNAL : 1)),
    'append: every other message is kept',
  );

  await writes.query(`
    create or replace function refuse_poison() returns trigger language plpgsql as $$
    begin
      if new.id = 'user-30' then raise exception 'poison'; end if;
      return new;
    end $$`);
  for (const client of clients) client.close();
  await system.stopGateway(0);
  const unseen = await writes.query<{ id: string }>(
    `select id from users where last_seen_at is null and id like 'user-%' order by id`,
  );
  t.same(unseen, [{ id: 'user-30' }], 'seen: every other departure is kept');
});
