import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import t from 'tap';
import { RequestOrder } from './request-order.js';

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

t.test('with answers in any order, all requests begin, in the promised order', async (t) => {
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
            'requests of a kind keep their order',
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});

t.test('a request that has nothing to wait for begins at once', (t) => {
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
  t.same(began.splice(5), ['history'], 'a change waits for messages, later requests wait for it, a read never does');
  t.end();
});

t.test('a request that fails or is answered synchronously blocks no other', async (t) => {
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
    'an answered message does not block a change',
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
      'once no request is pending',
    );
});
