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
