import { deepEqual } from 'node:assert/strict';
import { openDatabases, recordPolicy, startAnnouncer } from '@godwit/store';
import fc from 'fast-check';
import t from 'tap';
import { connected, start } from '../testing/connected.js';
import { begin, sendInSql as send } from '../testing/sql-application.js';

t.test(
  'with any mix of sends in SQL and over sockets, numbers have no gap and every socket gets all in order',
  async (t) => {
    const system = await start(t, 2);
    // A second store beside the one of the system.
    const databases = await openDatabases(system.config.DATABASE_URL);
    const store = {
      databases,
      bus: system.buses[0] as never,
      blobs: undefined,
      policy: { directMessages: 'anyone' as const, users: 'any' as const, maxUploadBytes: 0, quotas: system.config },
      outboxFilled() {},
    };
    await recordPolicy(store);
    const announcer = startAnnouncer({
      store,
      listenUrl: system.config.DATABASE_URL,
      onError: (error) => t.fail(String(error)),
    });
    t.teardown(async () => {
      await announcer.stop();
      await databases.close();
    });
    const users = ['ann', 'ben', 'cat'];
    const devices = await Promise.all(
      users.flatMap((user) => [connected(system, user, 0), connected(system, user, 1)]),
    );
    const room = fc.nat({ max: 1 });
    const user = fc.nat({ max: users.length - 1 });
    const part = fc.record({ room, user, undone: fc.boolean() });
    const action = fc.oneof(
      fc.record({ by: fc.constant('socket' as const), device: fc.nat({ max: devices.length - 1 }), room }),
      fc.record({
        by: fc.constant('sql' as const),
        parts: fc.array(part, { minLength: 1, maxLength: 4 }),
        commits: fc.boolean(),
      }),
    );
    let runs = 0;
    let undone = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 10, maxLength: 40 }), async (actions) => {
        const rooms = [0, 1].map((n) => `room-${runs}-${n}`);
        runs++;
        for (const conversation_id of rooms) {
          await devices[0]?.client.createConversation({ conversation_id, member_ids: users });
          await Promise.all(
            devices.map(({ inbox }) =>
              inbox.until(() =>
                inbox.of('conversation_joined').some((e) => e.conversation?.conversation_id === conversation_id),
              ),
            ),
          );
        }
        /** The number of each message that exists, by conversation and body. */
        const sent = new Map<string, number>();
        const note = (conversation: string, body: string, seq: number) => sent.set(`${conversation} ${body}`, seq);
        await Promise.all(
          actions.map(async (action, index) => {
            if (action.by === 'socket') {
              const conversation_id = rooms[action.room] as string;
              const body = `socket ${index}`;
              const { seq } = await (devices[action.device] as (typeof devices)[0]).client.send({
                conversation_id,
                body,
              });
              note(conversation_id, body, seq);
              return;
            }
            // In one order, so that transactions do not wait for each other in a circle.
            const parts = [...action.parts].sort((a, b) => a.room - b.room);
            const { tx, end } = await begin(system);
            const made: [string, string, number][] = [];
            for (const [n, { room, user, undone: isUndone }] of parts.entries()) {
              const [conversation, body] = [rooms[room] as string, `sql ${index} ${n}`];
              await tx.query('savepoint part');
              const seq = await send(tx, conversation, users[user] as string, body);
              if (isUndone) await tx.query('rollback to savepoint part');
              else made.push([conversation, body, seq]);
            }
            await end(action.commits ? 'commit' : 'rollback');
            if (action.commits) for (const one of made) note(...one);
            else undone += made.length;
          }),
        );
        for (const conversation of rooms) {
          const expected = [...sent]
            .filter(([key]) => key.startsWith(`${conversation} `))
            .map(([key, seq]) => ({ seq, body: key.slice(conversation.length + 1) }))
            .sort((a, b) => a.seq - b.seq);
          deepEqual(
            expected.map(({ seq }) => seq),
            expected.map((_, n) => n + 1),
          );
          const lines = expected.map(({ seq, body }) => `${seq}:${body}`);
          for (const { inbox } of devices) {
            await inbox.until(() => inbox.messages(conversation).length >= lines.length);
            deepEqual(inbox.messages(conversation), lines);
          }
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
    t.ok(undone > 0, `${undone} messages were rolled back`);
    t.ok(announcer.counts.published > 0, 'the second store published some');
  },
);
