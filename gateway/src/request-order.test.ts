import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Code, decodeServerFrames, encodeClientFrames, type godwit } from '@godwit/schema';
import { bodyText, randomId } from '@godwit/schema/client';
import fc from 'fast-check';
import t, { type Test } from 'tap';
import { RequestOrder } from './request-order.js';
import { RawSocket } from './testing/raw-socket.js';
import { startTestSystem, type TestSystem } from './testing/test-system.js';

const POSTS = ['send'] as const;
const CHANGES = ['remove_members', 'create_conversation', 'block', 'edit', 'mark_read'] as const;
const READS = ['history', 'list_conversations'] as const;
const SPEAKS = ['signal', 'typing'] as const;

/** Whether a request may not begin before an earlier one is answered. */
function mustWait(later: string, earlier: string): boolean {
  const is = (name: string, ...groups: (readonly string[])[]) => groups.some((group) => group.includes(name));
  if (is(earlier, CHANGES)) return is(later, POSTS, SPEAKS);
  return is(earlier, POSTS) && is(later, CHANGES);
}

t.test(
  'whatever is answered when: requests begin in a turn that can be relied on, and all of them begin',
  async (t) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...POSTS, ...POSTS, ...CHANGES, ...READS, ...SPEAKS, 'ping' as const), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.scheduler(),
        async (commands, scheduler) => {
          const order = new RequestOrder();
          const begun: number[] = [];
          const answered = new Set<number>();
          const results = commands.map((command, index) =>
            order.run(command, () => {
              begun.push(index);
              for (const [earlier, name] of commands.slice(0, index).entries())
                if (mustWait(command, name))
                  t.ok(answered.has(earlier), `${command} waits for ${name}: ${commands.join()}`);
              return scheduler.schedule(Promise.resolve(index), command).then(() => {
                answered.add(index);
                if (index % 3 === 0) throw new Error('refused');
                return index;
              });
            }),
          );
          const settled = Promise.allSettled(results);
          await scheduler.waitFor(settled);
          t.equal(begun.length, commands.length, 'every request begins');
          for (const group of [POSTS, CHANGES, SPEAKS] as readonly (readonly string[])[]) {
            const order = begun.filter((index) => group.includes(commands[index] as string));
            t.strictSame(
              order,
              [...order].sort((a, b) => a - b),
              'those of a kind keep their order',
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  },
);

t.test('a request that nothing is in the way of begins at once', (t) => {
  const order = new RequestOrder();
  const never = () => new Promise<never>(() => {});
  const began: string[] = [];
  const run = (command: Parameters<RequestOrder['run']>[0]) =>
    order.run(command, () => {
      began.push(command);
      return never();
    });
  for (const command of ['history', 'send', 'signal', 'send', 'ping'] as const) run(command);
  t.same(began, ['history', 'send', 'signal', 'send', 'ping']);
  run('block');
  run('signal');
  run('history');
  t.same(began.splice(5), ['history'], 'a change waits for messages, what follows waits behind it, a read never does');
  t.end();
});

t.test('a request that fails at once, or is answered at once, stands in the way of none', async (t) => {
  const order = new RequestOrder();
  const fail = () => {
    throw new Error('refused');
  };
  t.throws(() => order.run('block', fail), /refused/);
  t.equal(
    order.run('send', () => 'answered'),
    'answered',
  );
  t.equal(
    order.run('block', () => 'answered'),
    'answered',
    'a message that is answered is in no way',
  );
  let answer = (_: string) => {};
  const first = order.run('block', () => new Promise<string>((resolve) => (answer = resolve)));
  const refused = order.run('send', fail) as Promise<unknown>;
  const second = order.run('send', () => 'second');
  const third = order.run('block', () => 'third');
  answer('first');
  t.equal(await first, 'first');
  const late = sleep(5_000, undefined, { ref: false }).then(() => Promise.reject(new Error('no answer within 5 s')));
  await t.rejects(Promise.race([refused, late]), /refused/);
  t.same(await Promise.all([second, third]), ['second', 'third']);
  for (const command of ['block', 'send'] as const)
    t.equal(
      order.run(command, () => 'at once'),
      'at once',
      'once nothing waits any more',
    );
});

/** Sends requests of one user in one WebSocket message, and resolves with their replies. */
async function pipelining(t: Test, system: TestSystem, user: string, gateway = 0) {
  const raw = await RawSocket.open(system.urls[gateway] as string);
  t.teardown(() => raw.socket.terminate());
  let id = 0;
  const ask = async (frames: godwit.v1.IClientFrame[]): Promise<godwit.v1.ServerFrame[]> => {
    const first = id + 1;
    raw.send(encodeClientFrames(frames.map((frame) => ({ ...frame, id: ++id }))));
    const replies = new Map<number, godwit.v1.ServerFrame>();
    while (replies.size < frames.length) {
      const message = await raw.next();
      if (!message) throw new Error(`closed with ${replies.size} of ${frames.length} replies`);
      for (const frame of decodeServerFrames(message)) if (frame.id >= first) replies.set(frame.id, frame);
    }
    return frames.map((_, index) => replies.get(first + index) as godwit.v1.ServerFrame);
  };
  await ask([{ hello: { token: await system.token(user) } }]);
  return ask;
}

const send = (conversation_id: string, body: string) => ({
  send: { conversation_id, client_message_id: randomId(), body: Buffer.from(body) },
});

t.test('a client that waits for no reply: what it sent first holds for what it sent next', async (t) => {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const ann = await pipelining(t, system, 'ann');
  const ben = await system.client('ben', 1);
  const heard: string[] = [];
  ben.on('message_posted', ({ message }) => heard.push(bodyText(message as godwit.v1.Message)));
  let signals = 0;
  ben.on('signaled', () => signals++);

  for (let round = 0; round < 10; round++) {
    const id = randomUUID();
    const client_message_id = randomId();
    const replies = await ann([
      { create_conversation: { conversation_id: id, member_ids: ['ben', 'cat'] } },
      { send: { conversation_id: id, client_message_id, body: Buffer.from(`first ${round}`) } },
      { react: { conversation_id: id, seq: 1, emoji: '+' } },
      { remove_members: { conversation_id: id, user_ids: ['ben'] } },
      send(id, `secret ${round}`),
      { signal: { conversation_id: id, body: Buffer.from('secret') } },
      { add_members: { conversation_id: id, user_ids: ['ben'] } },
      send(id, `last ${round}`),
    ]);
    t.same(
      replies.flatMap(({ error }) => (error ? [`${error.code}: ${error.message}`] : [])),
      [],
      `round ${round}: nothing is refused`,
    );
    t.same([replies[1]?.send?.seq, replies[4]?.send?.seq, replies[7]?.send?.seq], [1, 2, 3]);
  }
  await new Promise<void>((resolve, reject) => {
    const late = () => reject(new Error(`no "last 9" within 20 s, but ${heard.join(', ')}`));
    const timer = setTimeout(late, 20_000);
    const look = () => {
      if (!heard.includes('last 9')) return;
      clearTimeout(timer);
      resolve();
    };
    ben.on('message_posted', look);
    look();
  });
  t.same(
    heard.filter((text) => text.startsWith('secret')),
    [],
    'a member who was removed first does not get what was sent next',
  );
  t.equal(heard.filter((text) => text.startsWith('last')).length, 10, 'one who was added first does');
  t.equal(signals, 0);

  const [blocked, refused, unblocked, sent] = await ann([
    { block: { user_id: 'ben' } },
    { send: { to_user_id: 'ben', client_message_id: randomId(), body: Buffer.from('no') } },
    { unblock: { user_id: 'ben' } },
    { send: { to_user_id: 'ben', client_message_id: randomId(), body: Buffer.from('yes') } },
  ]);
  t.notOk(blocked?.error ?? unblocked?.error);
  t.equal(refused?.error?.code, Code.CODE_PERMISSION_DENIED);
  t.equal(sent?.send?.seq, 1);
});
