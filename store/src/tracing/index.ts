import type { TracingOptions } from './open-telemetry.js';
import type { Tracing } from './tracing.js';

export type { SamplerName, TracingOptions } from './open-telemetry.js';
export { parseTraceparent, type TraceAttributes, type TraceSpan, type Tracing, traceIds } from './tracing.js';

/** Starts tracing. The OpenTelemetry SDK is loaded by this call only. */
export async function openTracing(options: TracingOptions): Promise<Tracing> {
  const { createOpenTelemetry } = await import('./open-telemetry.js');
  return createOpenTelemetry(options);
}
