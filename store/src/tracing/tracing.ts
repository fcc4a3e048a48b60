/** Attributes of a span. The caller must keep them small, without contents of messages and without tokens. */
export type TraceAttributes = Readonly<Record<string, string | number | boolean>>;

/** The kinds of spans in OpenTelemetry. */
export type TraceKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer';

/** A span of a sampled trace. */
export interface TraceSpan {
  /** The span's W3C trace context, to be passed to processes that continue the work. */
  readonly traceparent: string;
  set(attributes: TraceAttributes): void;
  /** Starts a child span. */
  child(name: string, kind: TraceKind, attributes?: TraceAttributes): TraceSpan | undefined;
  /** Ends the span; with an error, marks it as failed. */
  end(error?: unknown): void;
}

/** Options for the start of a span. */
export interface SpanStart {
  /** The W3C trace context of the parent. An invalid one is ignored. */
  parent?: string | undefined;
  /** Trace contexts of other spans that caused this work. */
  links?: readonly string[];
  attributes?: TraceAttributes | undefined;
}

/**
 * Records spans of the work done for messages, for sampled traces. If tracing is disabled, no instance exists, so
 * tracing then costs only a check for undefined. No method throws, and only `stop` waits.
 */
export interface Tracing {
  /** Starts a span, in a new trace if there is no parent; undefined if the trace is not sampled. */
  start(name: string, kind: TraceKind, start?: SpanStart): TraceSpan | undefined;
  /** Like `start`, but never starts a new trace: undefined if there is no parent. */
  follow(parent: string | null | undefined, name: string, kind: TraceKind, start?: SpanStart): TraceSpan | undefined;
  /** Exports pending spans, for at most 2 s, and shuts down. */
  stop(): Promise<void>;
}

/** The parts of a W3C trace context (`traceparent`), or undefined if invalid: https://www.w3.org/TR/trace-context/ */
export function parseTraceparent(text: string): { traceId: string; spanId: string; sampled: boolean } | undefined {
  const match =
    text.length <= 512 &&
    /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-|$)/.exec(text);
  if (!match || (text.startsWith('00') && text.length !== 55)) return undefined;
  const [, traceId, spanId, flags] = match as unknown as [string, string, string, string];
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** The fields of a log line that identify a trace, named as in OpenTelemetry. */
export function traceIds(traceparent: string | null | undefined): { trace_id?: string; span_id?: string } {
  const context = traceparent ? parseTraceparent(traceparent) : undefined;
  return context ? { trace_id: context.traceId, span_id: context.spanId } : {};
}
