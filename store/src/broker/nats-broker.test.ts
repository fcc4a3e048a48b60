import { randomBytes } from 'node:crypto';
import { connect } from '@nats-io/transport-node';
import t from 'tap';
import { startNats } from '../testing/servers.js';
import { takeAndDie } from '../testing/take-and-die.js';
import { brokerContract } from './broker.contract.js';
import { createNatsBroker } from './nats-broker.js';

t.test('NATS broker', async (t) => {
  const server = await startNats();
  t.teardown(() => server.stop());
  const prefix = `t${randomBytes(4).toString('hex')}`;
  await brokerContract(t, {
    open: (options) => createNatsBroker({ ...options, url: server.url, prefix }),
    die: (kind) => takeAndDie({ url: server.url, prefix }, kind),
    server: { kill: () => server.kill('SIGKILL'), start: () => server.start() },
    async poison(kind) {
      const connection = await connect({ servers: server.url });
      connection.publish(`${prefix}.jobs.${kind}`, 'not JSON');
      await connection.flush();
      await connection.close();
    },
  });
});

t.test('a job that is too large for the server does not hold up the others', async (t) => {
  const server = await startNats();
  t.teardown(() => server.stop());
  const deadLetters = { add: async () => {} };
  const onError = (error: unknown) => t.fail(String(error));
  const broker = createNatsBroker({ url: server.url, prefix: 'large', kinds: ['one'], deadLetters, onError });
  t.teardown(() => broker.close());
  const payloads = ['a', 'x'.repeat(2 * 1024 * 1024), 'b'];
  const jobs = payloads.map((payload, n) => ({ id: `${n}`, kind: 'one', key: '', payload }));
  const refused = await broker.publish(jobs).catch((error) => error);
  t.match(refused, { failed: new Set(['1']) });
  t.same(await broker.depths(), { one: 2 });
});
