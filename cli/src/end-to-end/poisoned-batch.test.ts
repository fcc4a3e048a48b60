import type { Client } from '@godwit/client';
import { Code, type GodwitError } from '@godwit/schema';
import { startCuttingProxy } from '@godwit/store/testing';
import t from 'tap';
import { startTestSystem } from '../testing/test-system.js';

t.test('a row that the database refuses fails only its own request, not the others of its batch', async (t) => {
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
  // Each call is delayed by 30 ms, so that the requests behind it form a batch.
  for (const proxy of proxies) proxy.delay(30);

  const names = Array.from({ length: 40 }, (_, index) => (index === 20 ? 'poison' : `user-${index}`));
  const opened = await Promise.allSettled(
    // The SDK retries until its time-out.
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
    'append: every other message is stored',
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
  t.same(unseen, [{ id: 'user-30' }], 'seen: every other departure is stored');
});
