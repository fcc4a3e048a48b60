import { packageVersion } from '@godwit/store';
import { Gauge, type Registry } from 'prom-client';

/** Exports what a process runs, so that a dashboard shows which nodes have which version. */
export function registerBuildInfo(registry: Registry): void {
  const info = new Gauge({
    name: 'godwit_build_info',
    help: '1; the labels say what the process runs',
    labelNames: ['version', 'node'],
    registers: [registry],
  });
  info.set({ version: packageVersion(), node: process.versions.node }, 1);
}
