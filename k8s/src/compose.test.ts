import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@godwit/cli';
import { HEAP_SETTINGS, readHeapSettings, TELL_HEAP } from '@godwit/store/testing';
import t from 'tap';
import { parse } from 'yaml';
import { folder, publicPaths, render } from './manifests.js';

const root = join(folder, '..');

interface Service {
  image: string;
  command?: string[];
  entrypoint?: string[];
  profiles?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  depends_on?: string[] | Record<string, unknown>;
}

/** A text after interpolation by compose, with an empty environment: `${NAME:-default}` and `$$`. */
const filled = (text: string) => text.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1').replaceAll('$$', '$');

const file: { services: Record<string, Service>; volumes: Record<string, unknown> } = parse(
  filled(readFileSync(join(root, 'compose.yaml'), 'utf8')),
  { merge: true },
);
const services = Object.entries(file.services);

t.test('the environment of every process is valid for its role, with every broker', (t) => {
  const roles: string[] = [];
  for (const [name, { command = [], environment }] of services) {
    const role = name === 'cron' ? 'cron' : command[0];
    if (!environment || !['gateway', 'store', 'worker', 'cron', 'migrate'].includes(role as string)) continue;
    roles.push(role as string);
    for (const BROKER_URL of ['', 'nats://nats:4222', 'amqp://guest:guest@rabbitmq'])
      t.doesNotThrow(() => readConfig(role as 'gateway', { ...environment, BROKER_URL }), name);
  }
  t.same(roles.sort(), ['cron', 'gateway', 'gateway', 'migrate', 'store', 'worker']);
  t.end();
});

t.test('every referenced service, file and volume exists', (t) => {
  for (const [name, { depends_on = [], volumes = [], environment = {} }] of services) {
    for (const other of Array.isArray(depends_on) ? depends_on : Object.keys(depends_on))
      t.ok(file.services[other] && !file.services[other]?.profiles, `${name} depends on ${other}`);
    for (const volume of volumes) {
      const [source] = volume.split(':') as [string];
      t.ok(source.startsWith('./') ? existsSync(join(root, source)) : source in file.volumes, `${name}: ${source}`);
    }
    for (const value of Object.values(environment)) {
      if (!URL.canParse(value)) continue;
      const { protocol, hostname } = new URL(value);
      if (hostname && hostname !== 'localhost') t.ok(file.services[hostname], `${name}: ${protocol}//${hostname}`);
    }
  }
  t.end();
});

t.test('the load balancer lists the gateways and the store', (t) => {
  const text = readFileSync(join(folder, 'load-balancers/haproxy.cfg'), 'utf8');
  const named = [...text.matchAll(/^ *server \S+ ([\w-]+):(\d+)/gm)].map(([, host, port]) => `${host}:${port}`);
  // The store is in two backends, because uploads have a longer timeout.
  const servers = [...new Set(named)];
  t.same(servers, ['gateway-1:8080', 'gateway-2:8080', 'store:8081']);
  for (const server of servers) t.ok(file.services[server.split(':')[0] as string], server);
  t.end();
});

t.test('load balancers and the Ingress expose the same paths', (t) => {
  const prefixes = publicPaths(render('base')).flatMap((path) => (path.startsWith('Prefix ') ? [path.slice(7)] : []));
  const haproxy = readFileSync(join(folder, 'load-balancers/haproxy.cfg'), 'utf8');
  t.same(/^ *acl http path_beg (.*)$/m.exec(haproxy)?.[1]?.split(' '), prefixes);
  const nginx = readFileSync(join(folder, 'load-balancers/nginx.conf'), 'utf8');
  const names = /location ~ \^\/v1\/\(([\w|]+)\)/.exec(nginx)?.[1]?.split('|') ?? [];
  t.same([...names.map((name) => `/v1/${name}`), /location (\/docs) /.exec(nginx)?.[1]], prefixes);
  t.end();
});

t.test('the scheduler runs every cron task', (t) => {
  const script = file.services.cron?.command?.[0] ?? '';
  for (const task of ['digest', 'retention', 'files', 'rollup', 'cleanup', 'presence'])
    t.match(script, new RegExp(`run [a-z ]*\\b${task}\\b`));
  t.end();
});

t.test('every process starts with the heap settings of the godwit command', (t) => {
  for (const [name, { image, entrypoint }] of services)
    if (image.startsWith('godwit:') && !['cron', 'blobs'].includes(name))
      t.equal(entrypoint, undefined, `${name} has the entrypoint of the image`);
  const run = /^ *run\(\).*$/m.exec(file.services.cron?.command?.[0] ?? '')?.[0];
  const env = { PATH: process.env.PATH, ...TELL_HEAP };
  const output = execFileSync('sh', ['-c', `${run}\nrun digest`], { cwd: root, env, encoding: 'utf8' });
  t.same(readHeapSettings(output), HEAP_SETTINGS, 'the tasks of the scheduler have the heap settings, too');
  t.end();
});
