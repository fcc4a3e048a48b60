import {
  type Context,
  type Link,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  type Sampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import {
  parseTraceparent,
  type SpanStart,
  type TraceAttributes,
  type TraceKind,
  type TraceSpan,
  type Tracing,
} from './tracing.js';

/** The names of samplers, as in OpenTelemetry. */
export type SamplerName =
  | 'always_on'
  | 'always_off'
  | 'traceidratio'
  | `parentbased_${'always_on' | 'always_off' | 'traceidratio'}`;

/** Where spans are sent, and which spans are sampled. */
export interface TracingOptions {
  /** Base URL of a collector that accepts OTLP over HTTP, without `/v1/traces`. */
  endpoint: string;
  headers: Readonly<Record<string, string>>;
  serviceName: string;
  resourceAttributes: Readonly<Record<string, string>>;
  sampler: SamplerName;
  /** The share of traces taken by a ratio sampler, 0 to 1. */
  ratio: number;
  /** Called if spans could not be exported; these spans are lost. */
  onError: (error: unknown) => void;
}

const KINDS: Record<TraceKind, SpanKind> = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
};
/** Maximum number of spans waiting for the collector; further spans are dropped. */
const MAX_QUEUE = 2_048;
const EXPORT_TIMEOUT_MS = 5_000;
const STOP_MS = 2_000;

/** Tracing by OpenTelemetry. Only this module loads the SDK: import it only if tracing is enabled. */
export function createOpenTelemetry(options: TracingOptions): Tracing {
  const { endpoint, headers, serviceName, resourceAttributes } = options;
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    headers: { ...headers },
    timeoutMillis: EXPORT_TIMEOUT_MS,
  });
  const processor = new BatchSpanProcessor(reportErrors(exporter, options.onError), {
    maxQueueSize: MAX_QUEUE,
    maxExportBatchSize: 512,
    scheduledDelayMillis: 1_000,
    exportTimeoutMillis: EXPORT_TIMEOUT_MS,
  });
  const resource = defaultResource().merge(
    resourceFromAttributes({ ...resourceAttributes, 'service.name': serviceName }),
  );
  const provider = new BasicTracerProvider({ resource, sampler: samplerOf(options), spanProcessors: [processor] });
  const tracer = provider.getTracer('godwit');

  const start = (name: string, kind: TraceKind, { parent, links = [], attributes }: SpanStart = {}) => {
    const span = tracer.startSpan(
      name,
      { kind: KINDS[kind], links: links.flatMap(linkTo), attributes: { ...attributes } },
      contextOf(parent) ?? ROOT_CONTEXT,
    );
    return span.isRecording() ? wrap(span, start) : undefined;
  };
  return {
    start,
    follow: (parent, name, kind, more) => (parent ? start(name, kind, { ...more, parent }) : undefined),
    async stop() {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, STOP_MS);
      });
      await Promise.race([provider.shutdown().catch(options.onError), late]);
      clearTimeout(timer);
    },
  };
}

function wrap(span: Span, start: Tracing['start']): TraceSpan {
  const { traceId, spanId } = span.spanContext();
  const traceparent = `00-${traceId}-${spanId}-01`;
  return {
    traceparent,
    set: (attributes: TraceAttributes) => void span.setAttributes({ ...attributes }),
    child: (name, kind, attributes) => start(name, kind, { parent: traceparent, attributes }),
    end(error) {
      if (error !== undefined) {
        const { name = 'Error', codeName, message } = error as { name?: string; codeName?: string; message?: string };
        span.setAttribute('error.type', codeName ?? name);
        span.setStatus({ code: SpanStatusCode.ERROR, message: (message ?? String(error)).slice(0, 200) });
      }
      span.end();
    },
  };
}

function contextOf(traceparent: string | undefined): Context | undefined {
  const parent = traceparent ? parseTraceparent(traceparent) : undefined;
  return parent && trace.setSpanContext(ROOT_CONTEXT, remote(parent));
}

function linkTo(traceparent: string): Link[] {
  const context = parseTraceparent(traceparent);
  return context ? [{ context: remote(context) }] : [];
}

const remote = ({ traceId, spanId, sampled }: NonNullable<ReturnType<typeof parseTraceparent>>) => ({
  traceId,
  spanId,
  traceFlags: sampled ? TraceFlags.SAMPLED : TraceFlags.NONE,
  isRemote: true,
});

function samplerOf({ sampler, ratio }: TracingOptions): Sampler {
  const name = sampler.replace(/^parentbased_/, '');
  const root =
    name === 'always_on'
      ? new AlwaysOnSampler()
      : name === 'always_off'
        ? new AlwaysOffSampler()
        : new TraceIdRatioBasedSampler(ratio);
  return name === sampler ? root : new ParentBasedSampler({ root });
}

/** An exporter that reports its failures to `onError`, since the SDK does not report them by itself. */
function reportErrors(exporter: SpanExporter, onError: (error: unknown) => void): SpanExporter {
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        if (result.error) onError(result.error);
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
