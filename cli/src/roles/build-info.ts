import { readFileSync } from 'node:fs';
import { Gauge, type Registry } from 'prom-client';

/** Exports what a process runs, so that a dashboard shows which nodes have which version. */
export function registerBuildInfo(registry: Registry): void {
  // Read here: a gateway does not load the store, whose function does the same.
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const info = new Gauge({
    name: 'godwit_build_info',
    help: '1; the labels say what the process runs',
    labelNames: ['version', 'node'],
    registers: [registry],
  });
  info.set({ version, node: process.versions.node }, 1);
}
