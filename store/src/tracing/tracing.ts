/** Attributes of a span. The code that sets them bounds them: no contents of messages, no tokens. */
export type TraceAttributes = Readonly<Record<string, string | number | boolean>>;

/** The kinds of spans that OpenTelemetry knows. */
export type TraceKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer';

/** A piece of work in a trace that is sampled. */
export interface TraceSpan {
  /** Its W3C trace context: what goes along to those who carry the work on. */
  readonly traceparent: string;
  set(attributes: TraceAttributes): void;
  /** Begins a piece of this piece. */
  child(name: string, kind: TraceKind, attributes?: TraceAttributes): TraceSpan | undefined;
  /** Ends it; with an error, as failed. */
  end(error?: unknown): void;
}

/** How a span begins. */
export interface SpanStart {
  /** A W3C trace context to go on from. One that is not valid counts as none. */
  parent?: string | undefined;
  /** Trace contexts of other work that this is done for. */
  links?: readonly string[];
  attributes?: TraceAttributes | undefined;
}

/**
 * Notes what is done for which message, for those traces that are sampled. Where tracing is off there is none, so that it
 * costs a look whether it is there. Nothing here throws or waits.
 */
export interface Tracing {
  /** Begins a span, of a new trace where there is no parent; undefined where that trace is not sampled. */
  start(name: string, kind: TraceKind, start?: SpanStart): TraceSpan | undefined;
  /** The same, but never begins a trace: undefined where there is no parent. */
  follow(parent: string | null | undefined, name: string, kind: TraceKind, start?: SpanStart): TraceSpan | undefined;
  /** Sends what waits, for 2 s at most, and ends. */
  stop(): Promise<void>;
}

/** The parts of a W3C trace context (`traceparent`), or undefined where it is none: https://www.w3.org/TR/trace-context/ */
export function parseTraceparent(text: string): { traceId: string; spanId: string; sampled: boolean } | undefined {
  const match =
    text.length <= 512 &&
    /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-|$)/.exec(text);
  if (!match || (text.startsWith('00') && text.length !== 55)) return undefined;
  const [, traceId, spanId, flags] = match as unknown as [string, string, string, string];
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** The fields of a log line that identify a trace, under the names that OpenTelemetry gives them. */
export function traceIds(traceparent: string | null | undefined): { trace_id?: string; span_id?: string } {
  const context = traceparent ? parseTraceparent(traceparent) : undefined;
  return context ? { trace_id: context.traceId, span_id: context.spanId } : {};
}
