import { readFileSync } from 'node:fs';
import { Gauge, type Registry } from 'prom-client';

/** The version of Godwit. Read here: a gateway does not load the store, whose function does the same. */
export function readVersion(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}

/** Exports what a process runs, so that a dashboard shows which nodes have which version. */
export function registerBuildInfo(registry: Registry): void {
  const info = new Gauge({
    name: 'godwit_build_info',
    help: '1; the labels say what the process runs',
    labelNames: ['version', 'node'],
    registers: [registry],
  });
  info.set({ version: readVersion(), node: process.versions.node }, 1);
}
