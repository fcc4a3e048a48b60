import { readFileSync } from 'node:fs';
import { type Finding, findings } from '@godwit/store/diagnosis';
import type { Config } from '../config/config.js';
import { holdPorts, type PortSetting } from '../roles/held-ports.js';

/** Files that a process opens besides its connections. */
const OTHER_FILES = 256;

/** Looks at Node and, for gateways, at the native server of WebSockets. */
export async function diagnoseRuntime(needsSockets: boolean): Promise<Finding[]> {
  const { ok, failed } = findings('node');
  const { node, modules } = process.versions;
  if (!needsSockets) return [ok(node)];
  try {
    await import('@godwit/gateway');
    return [ok(`${node}, with its native WebSocket server`)];
  } catch (error) {
    const { message } = error as Error;
    const libc = /GLIBC_[\d.]+/.exec(message)?.[0];
    return [
      failed(
        `the native WebSocket server does not load in Node ${node} (ABI ${modules}): ${message.split('\n')[0]}`,
        libc
          ? `use a system with ${libc.replace('_', ' ')} or later (Debian 13, Ubuntu 24.04), or Node 20`
          : 'use Node 20, 22 or 24 on Linux or macOS, and install with npm ci',
      ),
    ];
  }
}

/** Compares the limit of open files with the connections that a gateway accepts. */
export function diagnoseFileLimit(connections: number, limits = readLimits()): Finding[] {
  const { ok, warning } = findings('file limit');
  const soft = /^Max open files\s+(\d+|unlimited)/m.exec(limits)?.[1];
  // Only Linux tells.
  if (!soft) return [];
  const needed = connections + OTHER_FILES;
  if (soft === 'unlimited' || Number(soft) >= needed) return [ok(`${soft} open files`)];
  return [
    warning(
      `${soft} open files, but MAX_CONNECTIONS=${connections} needs ${needed}`,
      `raise the limit (ulimit -n ${needed}; LimitNOFILE= in systemd), or lower MAX_CONNECTIONS`,
    ),
  ];
}

function readLimits(): string {
  try {
    return readFileSync('/proc/self/limits', 'utf8');
  } catch {
    return '';
  }
}

/** Looks whether the ports of a role are free. */
export async function diagnosePorts(settings: readonly PortSetting[]): Promise<Finding[]> {
  const { ok, warning, failed } = findings('ports');
  const found = await Promise.all(
    settings.map(async (setting): Promise<Finding | undefined> => {
      try {
        await (await holdPorts([setting]))();
        return undefined;
      } catch (error) {
        const { message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
        if (cause?.code === 'EACCES')
          return failed(
            message,
            `use a port from 1024 on in ${setting.name}, or allow this one (CAP_NET_BIND_SERVICE)`,
          );
        if (cause?.code !== 'EADDRINUSE') return failed(message, `correct ${setting.name.replace('PORT', 'HOST')}`);
        if (await isGodwit(setting))
          return warning(
            `${setting.name}: Godwit already serves port ${setting.port}`,
            'nothing, if that is the one to run',
          );
        return failed(
          message,
          `end that process (ss -ltnp 'sport = :${setting.port}' names it), or change ${setting.name}`,
        );
      }
    }),
  );
  const problems = found.filter((finding) => finding !== undefined);
  const numbers = settings.map(({ port }) => port).join(', ');
  return problems.length > 0 ? problems : [ok(`${numbers} free`)];
}

async function isGodwit({ host, port }: PortSetting): Promise<boolean> {
  const address = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  try {
    const answer = await fetch(`http://${address.includes(':') ? `[${address}]` : address}:${port}/healthz`, {
      signal: AbortSignal.timeout(2_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** The ports that a role listens on. */
export function portsOf(role: string, config: Config): PortSetting[] {
  const gateway = { name: 'GATEWAY_PORT', host: config.GATEWAY_HOST, port: config.GATEWAY_PORT };
  const store = { name: 'STORE_PORT', host: config.STORE_HOST, port: config.STORE_PORT };
  const worker = { name: 'WORKER_PORT', host: config.WORKER_HOST, port: config.WORKER_PORT };
  return { all: [gateway, store], gateway: [gateway], store: [store], worker: [worker] }[role] ?? [];
}
