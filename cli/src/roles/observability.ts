import { openTracing, type Tracing } from '@godwit/store/tracing';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config/config.js';
import { hasColours } from '../terminal.js';
import { atMostEvery } from './at-most-every.js';
import { AuditFile, type AuditFileOptions } from './audit-file.js';

/** Minimum milliseconds between two log lines about an audit log that cannot be written. */
const DIVERTED_LOG_MS = 10_000;

/** `pretty`: formatted for people even if standard output is no terminal. */
interface OutputOptions {
  pretty?: boolean;
}

/** The log of a process, and its audit log: refusals, and what services and operators did. */
export interface Logs {
  log: Logger;
  audit: Logger;
}

/** Creates the log of a process: one JSON object per line; formatted for people on a terminal. */
export async function createLog(config: Config, role: string, output?: OutputOptions): Promise<Logger> {
  return pino({ level: config.LOG_LEVEL, base: baseOf(role) }, await openOutput(output));
}

/** Creates both logs of a process. `LOG_LEVEL` does not concern the audit log. Rejects if its file cannot be opened. */
export async function createLogs(config: Config, role: string, output?: OutputOptions): Promise<Logs> {
  const log = await createLog(config, role, output);
  const destination = openAudit(config, log) ?? (await openOutput(output));
  return { log, audit: pino({ level: 'info', base: { ...baseOf(role), audit: true } }, destination) };
}

const baseOf = (role: string) => ({ role, pid: process.pid });

async function openOutput({ pretty }: OutputOptions = {}): Promise<DestinationStream> {
  if (!process.stdout.isTTY && !pretty) return pino.destination(1);
  const { default: format } = await import('pino-pretty');
  return format({
    ignore: pretty ? 'pid,role,audit' : 'pid',
    colorize: hasColours(process.stdout),
    sync: pretty ?? false,
  });
}

/** Opens the destination of AUDIT_LOG; undefined: standard output. Throws if the file cannot be opened. */
function openAudit({ AUDIT_LOG: path }: Config, log: Logger): DestinationStream | undefined {
  if (path === 'stdout') return undefined;
  if (path === 'stderr') return pino.destination(2);
  const warn = atMostEvery(DIVERTED_LOG_MS, (error: unknown) =>
    log.error({ err: error, path }, 'the audit log cannot be written: its lines go to standard error'),
  );
  const divert = (line: string, error: unknown) => {
    process.stderr.write(line);
    warn(error);
  };
  const file = openAuditFile({ path, divert });
  process.on('SIGHUP', () => {
    try {
      file.reopen();
    } catch (error) {
      log.error({ err: error, path }, 'the audit log could not be opened again: the old file stays in use');
    }
  });
  return file;
}

function openAuditFile(options: AuditFileOptions): AuditFile {
  try {
    return new AuditFile(options);
  } catch (error) {
    throw new Error(`AUDIT_LOG: ${options.path} cannot be opened`, { cause: error });
  }
}

/** Creates the tracing of a process; undefined without OTEL_EXPORTER_OTLP_ENDPOINT. */
export async function createTracing(config: Config, log: Logger, role: string): Promise<Tracing | undefined> {
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint) return undefined;
  return openTracing({
    endpoint,
    headers: config.OTEL_EXPORTER_OTLP_HEADERS,
    serviceName: config.OTEL_SERVICE_NAME ?? `godwit-${role}`,
    resourceAttributes: config.OTEL_RESOURCE_ATTRIBUTES,
    sampler: config.OTEL_TRACES_SAMPLER,
    ratio: config.OTEL_TRACES_SAMPLER_ARG,
    onError: (error) => log.warn({ err: error }, 'spans could not be exported'),
  });
}
