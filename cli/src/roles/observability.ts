import { openTracing, type Tracing } from '@godwit/store/tracing';
import { type Logger, pino } from 'pino';
import type { Config } from '../config.js';

/** The log of a process: JSON, one line an event; pretty on a terminal. */
export async function createLog(config: Config, role: string): Promise<Logger> {
  const options = { level: config.LOG_LEVEL, base: { role, pid: process.pid } };
  if (!process.stdout.isTTY) return pino(options);
  const { default: pretty } = await import('pino-pretty');
  return pino(options, pretty({ ignore: 'pid' }));
}

/** The tracing of a process; undefined without OTEL_EXPORTER_OTLP_ENDPOINT. */
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
    onError: (error) => log.warn({ err: error }, 'spans could not be handed over'),
  });
}
