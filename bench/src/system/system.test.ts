import { readFileSync } from 'node:fs';
import { freePort, HEAP_SETTINGS } from '@godwit/store/testing';
import t from 'tap';
import { RoleProcess } from '../faults/role-process.js';
import { startSystem } from './system.js';

/** The flags that a running process was started with. */
const flagsOf = (pid: number | undefined): string[] =>
  readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    .split('\0')
    .filter((argument) => argument.startsWith('--'));

t.test('measured processes run with the heap settings of Godwit', async (t) => {
  const system = await startSystem({ gateways: 1 });
  t.teardown(() => system.stop());
  t.same(Object.keys(system.pids).sort(), ['gateway 1', 'store', 'worker']);
  for (const [name, pid] of Object.entries(system.pids)) t.same(flagsOf(pid), HEAP_SETTINGS.flags, name);
});

t.test('processes of the fault harness run with the heap settings of Godwit', async (t) => {
  const port = await freePort();
  const env = {
    ...process.env,
    GATEWAY_PORT: String(port),
    AUTH_SECRET: 'a'.repeat(32),
    INTERNAL_TOKEN: 'b'.repeat(32),
  };
  const gateway = new RoleProcess('gateway', 'gateway', env, () => {});
  t.teardown(() => gateway.end('SIGKILL'));
  await gateway.start();
  t.same(flagsOf(gateway.pid), HEAP_SETTINGS.flags);
});
