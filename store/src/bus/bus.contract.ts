import type { Test } from 'tap';
import { eventually } from '../testing/eventually.js';
import type { Bus } from './bus.js';

/** A test node: a bus, and the frames and gaps that its listener received. */
interface Node {
  bus: Bus;
  frames: [topic: string, text: string][];
}

/** The contract of every bus. `make` returns buses that share a medium, as the nodes of one system do. */
export function busContract(t: Test, name: string, make: () => Promise<Bus>): void {
  t.test(`${name}: the contract of every bus`, async (t) => {
    const nodes: Node[] = [];
    const node = async (): Promise<Node> => {
      const made: Node = { bus: await make(), frames: [] };
      made.bus.listen({
        frame(topic, frame) {
          made.frames.push([topic, Buffer.from(frame).toString()]);
        },
        gap() {},
      });
      nodes.push(made);
      return made;
    };
    t.teardown(() => Promise.all(nodes.map(({ bus }) => bus.close())));
    const received = async ({ frames }: Node, count: number) => {
      await eventually(`${count} frames`, () => frames.length >= count, { instead: () => frames });
      return frames.splice(0);
    };

    t.test('a frame reaches every subscribed node, including the publisher, and no other node', async (t) => {
      const [one, two, three] = await Promise.all([node(), node(), node()]);
      await one.bus.subscribe(['c:a']);
      await two.bus.subscribe(['c:a', 'c:b']);
      await three.bus.subscribe(['c:b']);
      one.bus.publish('c:a', Buffer.from('for a'));
      one.bus.publish('c:b', Buffer.from('for b'));
      t.same(await received(one, 1), [['c:a', 'for a']]);
      t.same((await received(two, 2)).sort(), [
        ['c:a', 'for a'],
        ['c:b', 'for b'],
      ]);
      t.same(await received(three, 1), [['c:b', 'for b']], 'no frame of c:a');
      // The answer arrives after the frames that were published before the request.
      t.same(await one.bus.subscribers(['c:a', 'c:b']), [2, 2]);
      t.match(one.bus.counts, { published: 2, reached: 4, lost: 0 });
    });

    t.test('all byte values arrive unchanged', async (t) => {
      const one = await node();
      const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
      const got = new Promise<Uint8Array>((resolve) => {
        one.bus.listen({ frame: (_topic, frame) => resolve(frame), gap() {} });
      });
      await one.bus.subscribe(['c:é ü']);
      one.bus.publish('c:é ü', all);
      t.same(Buffer.from(await got), all);
    });

    t.test('an unsubscribed topic delivers no more frames', async (t) => {
      const one = await node();
      await one.bus.subscribe(['c:x', 'c:y']);
      one.bus.unsubscribe(['c:x']);
      const two = await node();
      await two.bus.subscribe(['c:done']);
      await one.bus.subscribe(['c:done']);
      two.bus.publish('c:x', Buffer.from('left'));
      two.bus.publish('c:done', Buffer.from('last'));
      t.same(await received(one, 1), [['c:done', 'last']]);
    });

    t.test('subscribers counts the nodes of each topic', async (t) => {
      const [one, two] = await Promise.all([node(), node()]);
      await one.bus.subscribe(['u:1', 'u:2']);
      await two.bus.subscribe(['u:2']);
      t.same(await one.bus.subscribers(['u:1', 'u:2', 'u:3']), [1, 2, 0]);
      t.same(await one.bus.subscribers([]), []);
    });

    t.test('a node can subscribe to thousands of topics at once', async (t) => {
      const one = await node();
      const topics = Array.from({ length: 5_000 }, (_, i) => `c:many-${i}`);
      await one.bus.subscribe(topics);
      for (const text of ['first', 'second']) for (const topic of topics) one.bus.publish(topic, Buffer.from(text));
      const texts = new Map(topics.map((topic): [string, string[]] => [topic, []]));
      for (const [topic, text] of await received(one, 2 * topics.length)) texts.get(topic)?.push(text);
      t.ok(
        [...texts.values()].every(([first, second]) => first === 'first' && second === 'second'),
        'frames of one publisher arrive in order on each topic',
      );
    });
  });
}
