import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

/** A private server on a free port of the loopback interface, with data of its own that goes when it stops. */
export interface PrivateServer {
  readonly url: string;
  /** Ends the process with this signal and resolves once it is gone; the data stays. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Sends a signal that does not end the process, such as SIGSTOP. */
  signal(signal: NodeJS.Signals): void;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/** A private server that keeps something on disk. */
export interface PersistentServer extends PrivateServer {
  /** The folder of what it keeps: while the server is ended, a test may remove or replace it, as a power cut does. */
  readonly data: string;
}

/** Starts a private Redis that keeps nothing on disk. */
export async function startRedis(): Promise<PrivateServer> {
  const binary = redisBinary();
  const folder = mkdtempSync(join(tmpdir(), 'godwit-redis-'));
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const launch = () => launchUntil(spawn(binary, args), /Ready to accept connections/);
  return privateServer(`redis://127.0.0.1:${port}`, folder, launch, 'SIGTERM');
}

/** Starts a private NATS with JetStream, its streams on disk. */
export async function startNats(...more: string[]): Promise<PersistentServer> {
  const binary = natsBinary();
  const folder = mkdtempSync(join(tmpdir(), 'godwit-nats-'));
  const port = await freePort();
  const args = ['-a', '127.0.0.1', '-p', String(port), '-js', '-sd', folder, ...more];
  const launch = () => launchUntil(spawn(binary, args), /Server is ready/);
  const server = await privateServer(`nats://127.0.0.1:${port}`, folder, launch, 'SIGTERM');
  return { ...server, data: folder };
}

/** Starts a private RabbitMQ, with a port mapper of its own. */
export async function startRabbitmq(): Promise<PersistentServer> {
  // Not the one in PATH where there is another: Debian's changes the user first.
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
    // The script becomes the server, and does not wait for it: signals reach it.
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
  // Where it cannot be started, the server says so.
  mapper.on('error', () => {});
  const launch = () => launchUntil(spawn(binary, { env, cwd: folder }), /Server startup complete/);
  const url = `amqp://guest:guest@127.0.0.1:${port}`;
  const server = await privateServer(url, folder, launch, 'SIGTERM', () => mapper.kill()).catch((error) => {
    mapper.kill();
    throw error;
  });
  return { ...server, data };
}

/** Below those that the operating system gives to connections that go out, and to whoever listens on any port. */
const [FIRST_PORT, PORTS] = [12_000, 20_000];

/**
 * A port that nothing listens on now. It stays free until it is taken: nobody is given it by chance, and of those that are
 * picked here none is picked twice within a test run, almost surely.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + randomInt(PORTS);
    if (await isFree(port)) return port;
  }
}

/** Whether nothing listens on a port. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Starts what `launch` starts, which keeps its data in `folder`. `stopSignal` ends it; `afterwards` is called then. */
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

/** Resolves once the child has printed that it is ready; rejects with what it printed where it ends before. */
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

/** Where a program is, if anywhere. */
export function which(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The Redis server. */
export function redisBinary(): string {
  const find = () => which('redis-server');
  return find() ?? install('redis-server', find, 'Redis 7 or later (redis-server)', 'REDIS_URL');
}

/** The NATS server. */
export function natsBinary(): string {
  const find = () => which('nats-server');
  return find() ?? install('nats-server', find, 'NATS 2.9 or later (nats-server)', 'BROKER_URL');
}

/** A program of Debian's package of Prometheus: `prometheus` itself, or `promtool`, which checks rules. */
export function prometheusBinary(name: 'prometheus' | 'promtool'): string {
  const find = () => which(name);
  return find() ?? install('prometheus', find, `Prometheus 2.42 or later (${name})`, 'PATH');
}

/** A load balancer: HAProxy. */
export function haproxyBinary(): string {
  const find = () => which('haproxy');
  return find() ?? install('haproxy', find, 'HAProxy 2.2 or later (haproxy)', 'PATH');
}

/** A load balancer: nginx. */
export function nginxBinary(): string {
  const find = () => which('nginx');
  return find() ?? install('nginx-light', find, 'nginx 1.22 or later (nginx)', 'PATH');
}

/** The library that, loaded before others, lets a process's clock be stepped from outside. */
export function fakeClockLibrary(): string {
  const find = () =>
    ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib', '/usr/local/lib']
      .map((folder) => join(folder, 'faketime', 'libfaketime.so.1'))
      .find((path) => existsSync(path));
  return find() ?? install('libfaketime', find, 'libfaketime 0.9', 'LD_LIBRARY_PATH');
}

/** Installs a Debian package where this process may, and finds what it brought; else says what is missing. */
export function install(name: string, find: () => string | undefined, what: string, variable: string): string {
  if (which('apt-get') && process.getuid?.() === 0) {
    process.stderr.write(`${what} is missing: installing the package ${name}\n`);
    // Runlevel 1: the package does not start a server of its own.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    // One at a time: tests run side by side, and apt does not wait for another.
    const script = 'apt-get update -q && apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 "$1"';
    const lock = join(tmpdir(), 'godwit-install.lock');
    execFileSync('flock', [lock, 'sh', '-c', script, 'sh', name], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const found = find();
  if (!found) {
    throw new Error(
      `${what} is needed and not on this machine: install it (on Debian: apt-get install ${name}), or point ` +
        `${variable} to a running one`,
    );
  }
  return found;
}
