// Publishes and receives over the Redis of a URL like two gateways, and prints the results: `node redis-speaker.js
// URL`.
import { setTimeout as sleep } from 'node:timers/promises';
import { createRedisBus } from '../bus/redis-bus.js';
import { createRedisPresence } from '../presence/redis-presence.js';

const url = process.argv[2] as string;
const print = (line: string) => process.stdout.write(`${line}\n`);
const onError = (error: unknown) => print(`error: ${(error as Error).message}`);
const [speaker, listener] = [createRedisBus({ url, onError }), createRedisBus({ url, onError })];
const topics = Array.from({ length: 50 }, (_, n) => `c:${n}`);
const heard = new Set<string>();
listener.listen({ frame: (topic) => heard.add(topic), gap() {} });
while (!speaker.up || !listener.up) await sleep(5);
await listener.subscribe(topics);
// Frames published before the connection exists are lost.
while (heard.size < topics.length) {
  for (const topic of topics) speaker.publish(topic, Buffer.from('frame'));
  await sleep(20);
}
print(`received ${heard.size}`);
const presence = createRedisPresence({ url, onError });
await presence.started;
await presence.arrive('ann', { status: 2, text: '' });
const frames = await presence.read(['ann', 'ben']);
print(`online: ${frames.map(Boolean)}`);
process.exit();
