import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

/** A private server on a free port of the loopback interface. Stopping it removes its data. */
export interface PrivateServer {
  readonly url: string;
  /** Ends the process with this signal and resolves once it has exited; the data stays. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Sends a signal that does not end the process, such as SIGSTOP. */
  signal(signal: NodeJS.Signals): void;
  /** Starts the server again on the same port and data. */
  start(): Promise<void>;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

/** A private server that stores data on disk. */
export interface PersistentServer extends PrivateServer {
  /** The folder of the data: while the server is not running, a test may remove or replace it, as a power cut does. */
  readonly data: string;
}

/** Starts a private Redis without persistence. */
export async function startRedis(): Promise<PrivateServer> {
  const binary = redisBinary();
  const folder = mkdtempSync(join(tmpdir(), 'godwit-redis-'));
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const launch = () => launchUntil(spawn(binary, args), /Ready to accept connections/);
  return privateServer(`redis://127.0.0.1:${port}`, folder, launch, 'SIGTERM');
}

/** Starts a private NATS with JetStream, which stores its streams on disk. */
export async function startNats(...more: string[]): Promise<PersistentServer> {
  const binary = natsBinary();
  const folder = mkdtempSync(join(tmpdir(), 'godwit-nats-'));
  const port = await freePort();
  const args = ['-a', '127.0.0.1', '-p', String(port), '-js', '-sd', folder, ...more];
  const launch = () => launchUntil(spawn(binary, args), /Server is ready/);
  const server = await privateServer(`nats://127.0.0.1:${port}`, folder, launch, 'SIGTERM');
  return { ...server, data: folder };
}

/** Starts a private RabbitMQ with its own Erlang port mapper. */
export async function startRabbitmq(): Promise<PersistentServer> {
  // Prefers the packaged script, because Debian's one in PATH switches users first.
  const packaged = '/usr/lib/rabbitmq/bin/rabbitmq-server';
  const find = () => (existsSync(packaged) ? packaged : which('rabbitmq-server'));
  const binary = find() ?? install('rabbitmq-server', find, 'RabbitMQ 3.10 or later (rabbitmq-server)', 'BROKER_URL');
  const folder = mkdtempSync(join(tmpdir(), 'godwit-rabbitmq-'));
  const [port, distributionPort, mapperPort] = [await freePort(), await freePort(), await freePort()];
  const config = join(folder, 'rabbitmq.conf');
  const plugins = join(folder, 'plugins');
  const data = join(folder, 'data');
  writeFileSync(config, `listeners.tcp.1 = 127.0.0.1:${port}\ndisk_free_limit.absolute = 50MB\n`);
  writeFileSync(plugins, '[].\n');
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    LANG: 'C.UTF-8',
    // Makes the script exec the server, so that signals reach it.
    RUNNING_UNDER_SYSTEMD: 'true',
    RABBITMQ_NODENAME: `godwit-${port}@localhost`,
    RABBITMQ_DIST_PORT: String(distributionPort),
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
    RABBITMQ_MNESIA_BASE: data,
    RABBITMQ_CONFIG_FILE: config,
    RABBITMQ_CONF_ENV_FILE: join(folder, 'none'),
    RABBITMQ_ENABLED_PLUGINS_FILE: plugins,
    RABBITMQ_PID_FILE: join(folder, 'pid'),
    RABBITMQ_LOGS: '-',
    ERL_EPMD_PORT: String(mapperPort),
    ERL_EPMD_ADDRESS: '127.0.0.1',
  };
  const mapper = spawn('epmd', ['-port', String(mapperPort), '-address', '127.0.0.1'], { env, stdio: 'ignore' });
  // If the mapper cannot be started, the server reports it.
  mapper.on('error', () => {});
  const launch = () => launchUntil(spawn(binary, { env, cwd: folder }), /Server startup complete/);
  const url = `amqp://guest:guest@127.0.0.1:${port}`;
  const server = await privateServer(url, folder, launch, 'SIGTERM', () => mapper.kill()).catch((error) => {
    mapper.kill();
    throw error;
  });
  return { ...server, data };
}

/** Ports below the range from which the operating system assigns ports to outgoing connections and to port 0. */
const [FIRST_PORT, PORTS] = [12_000, 20_000];

/**
 * Picks a port on which no process listens. It very likely stays free until it is used: the operating system does not
 * assign ports of this range, and picking the same port twice within a test run is unlikely.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + randomInt(PORTS);
    if (await isFree(port)) return port;
  }
}

/** Whether no process listens on a port. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Starts a server by `launch`, with its data in `folder`. `stop` sends `stopSignal` and then calls `afterwards`. */
export async function privateServer(
  url: string,
  folder: string,
  launch: () => Promise<ChildProcess>,
  stopSignal: NodeJS.Signals,
  afterwards = () => {},
): Promise<PrivateServer> {
  let child: ChildProcess | undefined;
  const kill = async (signal: NodeJS.Signals) => {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await gone;
  };
  const start = async () => {
    child = await launch();
  };
  await start();
  return {
    url,
    kill,
    signal(signal) {
      child?.kill(signal);
    },
    start,
    async stop() {
      await kill(stopSignal);
      afterwards();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves once the child has printed a line that matches `ready`; rejects with its output if it ends first. */
export function launchUntil(child: ChildProcess, ready: RegExp): Promise<ChildProcess> {
  const printed: string[] = [];
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface(stream).on('line', (line) => {
        if (printed.length < 50) printed.push(line);
        if (ready.test(line)) resolve(child);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`${child.spawnfile} ended with ${code}:\n${printed.join('\n')}`)));
  });
}

/** The path of a program in PATH or the usual folders of system programs; undefined if it is not installed. */
export function which(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The path of the Redis server. */
export function redisBinary(): string {
  const find = () => which('redis-server');
  return find() ?? install('redis-server', find, 'Redis 7 or later (redis-server)', 'REDIS_URL');
}

/** The path of the NATS server. */
export function natsBinary(): string {
  const find = () => which('nats-server');
  return find() ?? install('nats-server', find, 'NATS 2.9 or later (nats-server)', 'BROKER_URL');
}

/** The path of a program of Prometheus: `prometheus` itself, or `promtool`, which checks rules. */
export function prometheusBinary(name: 'prometheus' | 'promtool'): string {
  const find = () => which(name);
  return find() ?? install('prometheus', find, `Prometheus 2.42 or later (${name})`, 'PATH');
}

/** The path of the load balancer HAProxy. */
export function haproxyBinary(): string {
  const find = () => which('haproxy');
  return find() ?? install('haproxy', find, 'HAProxy 2.2 or later (haproxy)', 'PATH');
}

/** The path of nginx, used as a load balancer. */
export function nginxBinary(): string {
  const find = () => which('nginx');
  return find() ?? install('nginx-light', find, 'nginx 1.22 or later (nginx)', 'PATH');
}

/** The path of a library that, if preloaded, allows another process to change the clock of a process. */
export function fakeClockLibrary(): string {
  const find = () =>
    ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib', '/usr/local/lib']
      .map((folder) => join(folder, 'faketime', 'libfaketime.so.1'))
      .find((path) => existsSync(path));
  return find() ?? install('libfaketime', find, 'libfaketime 0.9', 'LD_LIBRARY_PATH');
}

/**
 * Installs a Debian package, or several with blanks between their names, if this process is root, and returns the result
 * of `find`; throws if it is still missing.
 */
export function install(name: string, find: () => string | undefined, what: string, variable: string): string {
  if (which('apt-get') && process.getuid?.() === 0) {
    process.stderr.write(`${what} is missing: installing the package ${name}\n`);
    // Runlevel 1 keeps the package from starting its server.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    // One installation at a time: tests run in parallel, and apt does not wait for another instance.
    const script = 'apt-get update -q && apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 $1';
    const lock = join(tmpdir(), 'godwit-install.lock');
    execFileSync('flock', [lock, 'sh', '-c', script, 'sh', name], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const found = find();
  if (!found) {
    throw new Error(
      `${what} is required but not installed: install it (on Debian: apt-get install ${name}), or point ` +
        `${variable} to an existing one`,
    );
  }
  return found;
}
