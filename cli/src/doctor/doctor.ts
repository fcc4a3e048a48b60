import { styleText } from 'node:util';
import { diagnoseBlobs, diagnoseBroker, diagnoseDatabase, diagnoseRedis, type Finding } from '@godwit/store/diagnosis';
import { type Config, ConfigError, readConfig } from '../config/config.js';
import type { ServedRole } from '../config/roles.js';
import { diagnoseFileLimit, diagnosePorts, diagnoseRuntime, portsOf } from './machine.js';
import { diagnoseCertificate, diagnoseKeyServer, diagnoseMail, diagnoseStore } from './peers.js';

/**
 * Looks at everything that a role needs: its settings, this machine and the servers that the settings name. Changes
 * nothing but one key in Redis and one file, both of which it removes. Where settings are wrong, nothing else is looked
 * at.
 */
export async function diagnose(
  role: ServedRole,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Finding[]> {
  let config: Config;
  try {
    config = readConfig(role, environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const remedy = 'docs/reference/configuration.md explains each setting';
    return error.problems.map((detail) => ({ check: 'settings', status: 'failed', detail, remedy }));
  }
  const settings: Finding = { check: 'settings', status: 'ok', detail: `valid for role ${role}` };
  const looks = await Promise.all(looksOf(role, config));
  return [settings, ...looks.flat()];
}

function* looksOf(role: ServedRole, config: Config): Generator<Promise<Finding[]> | Finding[]> {
  const { DATABASE_URL, DATABASE_REPLICA_URL, REDIS_URL, BROKER_URL, BLOBS_URL } = config;
  const serves = (...roles: ServedRole[]) => roles.includes(role);
  yield diagnoseRuntime(serves('all', 'gateway'));
  if (serves('all', 'gateway')) yield diagnoseFileLimit(config.MAX_CONNECTIONS);
  yield diagnosePorts(portsOf(role, config));
  yield diagnoseCertificate(config);
  if (serves('gateway')) yield diagnoseStore(config);
  else
    yield diagnoseDatabase({
      url: DATABASE_URL,
      replicaUrl: serves('worker') ? undefined : DATABASE_REPLICA_URL,
      allowsUnsafe: config.DATABASE_UNSAFE === 'allow' || serves('all'),
      migrates: serves('all'),
    });
  if (REDIS_URL) yield diagnoseRedis(REDIS_URL, config.REDIS_PREFIX);
  if (BROKER_URL && serves('all', 'worker')) yield diagnoseBroker(BROKER_URL);
  if (BLOBS_URL && !serves('gateway')) yield diagnoseBlobs(BLOBS_URL);
  if (config.AUTH_JWKS_URL && !serves('worker')) yield diagnoseKeyServer(config.AUTH_JWKS_URL);
  if (config.SMTP_URL && serves('all', 'worker')) yield diagnoseMail(config.SMTP_URL);
}

const COLOURS = { ok: 'green', warning: 'yellow', failed: 'red' } as const;

/** The findings as text for a terminal: a line for each, the remedy below it, and a line with their numbers. */
export function formatFindings(findings: readonly Finding[], isColoured: boolean): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, status, detail, remedy }) => {
    const label = status.padEnd('warning'.length);
    const coloured = isColoured ? styleText(COLOURS[status], label, { validateStream: false }) : label;
    const line = `${coloured}  ${check.padEnd(width)}  ${detail}`;
    return remedy ? [line, `${' '.repeat('warning'.length + width + 4)}remedy: ${remedy}`] : [line];
  });
  const count = (status: Finding['status']) => findings.filter((one) => one.status === status).length;
  const warnings = count('warning');
  const total = `${count('ok')} ok, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${count('failed')} failed`;
  return `${lines.join('\n')}\n\n${total}\n`;
}
