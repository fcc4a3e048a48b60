import { type Finding, findings, withinLook } from './finding.js';

const { ok, failed } = findings('broker');

/** Looks at the broker of jobs. Creates nothing on it. */
export async function diagnoseBroker(url: string): Promise<Finding[]> {
  return url.startsWith('nats:') ? diagnoseNats(url) : diagnoseRabbitmq(url);
}

async function diagnoseNats(url: string): Promise<Finding[]> {
  const { connect } = await import('@nats-io/transport-node');
  const { jetstreamManager } = await import('@nats-io/jetstream');
  const { parseNatsServers } = await import('./../broker/nats-servers.js');
  try {
    const connection = await withinLook(connect({ ...parseNatsServers(url), timeout: 4_000, reconnect: false }));
    try {
      const { limits } = await withinLook((await jetstreamManager(connection)).getAccountInfo());
      const room = limits.max_storage < 0 ? 'storage without a limit' : `${limits.max_storage} bytes of storage`;
      return [ok(`NATS ${connection.info?.version ?? ''} with JetStream, ${room}`)];
    } catch (error) {
      return [
        failed(
          `JetStream cannot be used: ${(error as Error).message}`,
          'start nats-server with -js (or jetstream {} in its configuration), and allow the account to use it',
        ),
      ];
    } finally {
      await connection.close();
    }
  } catch (error) {
    return [failed(`NATS cannot be used: ${messageOf(error)}`, remedyOf(messageOf(error)))];
  }
}

async function diagnoseRabbitmq(url: string): Promise<Finding[]> {
  const { Connection } = await import('rabbitmq-client');
  const connection = new Connection({ url, connectionTimeout: 4_000, retryLow: 60_000 });
  try {
    await withinLook(
      new Promise<void>((resolve, reject) => {
        connection.once('connection', resolve);
        connection.once('error', reject);
      }),
    );
    return [ok('RabbitMQ accepts the connection')];
  } catch (error) {
    return [failed(`RabbitMQ cannot be used: ${messageOf(error)}`, remedyOf(messageOf(error)))];
  } finally {
    // Errors of a connection that is being given up are of no interest.
    connection.on('error', () => {});
    connection.unsafeDestroy();
  }
}

const messageOf = (error: unknown) => {
  const { message, code } = error as Error & { code?: unknown };
  return message || String(code);
};

function remedyOf(message: string): string {
  if (/auth|ACCESS_REFUSED|permission/i.test(message)) return 'correct user and password in BROKER_URL';
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) return 'correct the host in BROKER_URL: its name does not resolve';
  if (/vhost|NOT_ALLOWED|NOT_FOUND/i.test(message))
    return 'create the virtual host, or correct it at the end of BROKER_URL';
  return 'start the broker, or correct host and port in BROKER_URL; unset BROKER_URL to keep jobs in the database';
}
