import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import protobuf from 'protobufjs';

/** A span as received by the collector. Ids are hexadecimal; the id of a missing parent is empty. */
export interface CollectedSpan {
  service: string;
  traceId: string;
  spanId: string;
  parentId: string;
  name: string;
  /** The number in OTLP: 1 internal, 2 server, 3 client, 4 producer, 5 consumer. */
  kind: number;
  attributes: Record<string, string | number | boolean>;
  /** The ids of the linked spans. */
  links: string[];
  failed: boolean;
}

/** Receives spans by OTLP over HTTP on the loopback interface. */
export interface Collector {
  url: string;
  spans: CollectedSpan[];
  /** Resolves once `done` returns true for the spans received. */
  until(done: (spans: CollectedSpan[]) => boolean): Promise<void>;
  stop(): Promise<void>;
}

// The part of opentelemetry/proto/trace/v1/trace.proto that the tests read.
const { root } = protobuf.parse(`
  syntax = "proto3";
  message Request { repeated ResourceSpans resource_spans = 1; }
  message ResourceSpans { Resource resource = 1; repeated ScopeSpans scope_spans = 2; }
  message Resource { repeated KeyValue attributes = 1; }
  message ScopeSpans { repeated Span spans = 2; }
  message Span {
    bytes trace_id = 1; bytes span_id = 2; bytes parent_span_id = 4; string name = 5; int32 kind = 6;
    repeated KeyValue attributes = 9; repeated Link links = 13; Status status = 15;
  }
  message KeyValue { string key = 1; AnyValue value = 2; }
  message AnyValue { oneof of { string string_value = 1; bool bool_value = 2; int64 int_value = 3; double double_value = 4; } }
  message Link { bytes trace_id = 1; bytes span_id = 2; }
  message Status { int32 code = 3; }
`);
const Request = root.lookupType('Request');
const CONVERSION = { bytes: String, longs: Number, defaults: false, arrays: true };

export async function startCollector(): Promise<Collector> {
  const spans: CollectedSpan[] = [];
  const arrived = new EventEmitter();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { resourceSpans } = Request.toObject(Request.decode(Buffer.concat(chunks)), CONVERSION);
    for (const { resource, scopeSpans } of resourceSpans)
      for (const scope of scopeSpans)
        for (const span of scope.spans) spans.push(collected(attributesOf(resource)['service.name'] as string, span));
    response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    arrived.emit('spans');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    async until(done) {
      while (!done(spans)) await once(arrived, 'spans');
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: an object of the schema above.
function collected(service: string, span: any): CollectedSpan {
  return {
    service,
    traceId: hex(span.traceId),
    spanId: hex(span.spanId),
    parentId: hex(span.parentSpanId),
    name: span.name,
    kind: span.kind,
    attributes: attributesOf(span),
    links: span.links.map((link: { spanId: string }) => hex(link.spanId)),
    failed: span.status?.code === 2,
  };
}

const hex = (base64 = '') => Buffer.from(base64, 'base64').toString('hex');

// biome-ignore lint/suspicious/noExplicitAny: an object of the schema above.
function attributesOf({ attributes }: any): CollectedSpan['attributes'] {
  // biome-ignore lint/suspicious/noExplicitAny: an object of the schema above.
  return Object.fromEntries(attributes.map(({ key, value }: any) => [key, Object.values(value)[0]]));
}
