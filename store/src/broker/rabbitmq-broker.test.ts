import { randomBytes } from 'node:crypto';
import { Connection } from 'rabbitmq-client';
import t from 'tap';
import { startRabbitmq } from '../testing/servers.js';
import { takeAndDie } from '../testing/take-and-die.js';
import { brokerContract } from './broker.contract.js';
import { createRabbitmqBroker } from './rabbitmq-broker.js';

t.test('RabbitMQ broker', async (t) => {
  const server = await startRabbitmq();
  t.teardown(() => server.stop());
  const prefix = `t${randomBytes(4).toString('hex')}`;
  await brokerContract(t, {
    open: (options) => createRabbitmqBroker({ ...options, url: server.url, prefix }),
    die: (kind) => takeAndDie({ url: server.url, prefix }, kind),
    server: { kill: () => server.kill('SIGKILL'), start: () => server.start() },
    async poison(kind) {
      const connection = new Connection(server.url);
      const publisher = connection.createPublisher({ confirm: true });
      await publisher.send({ exchange: `${prefix}.jobs`, routingKey: kind, durable: true }, Buffer.from('not JSON'));
      await publisher.close();
      await connection.close();
    },
  });
});
