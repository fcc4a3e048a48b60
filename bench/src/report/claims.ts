/** A metric and the value that it should reach. */
export interface Target {
  metric: string;
  /** The metric in words, as far as its claim does not say it. */
  measure: string;
  comparison: '<=' | '>=' | '<' | '=';
  /** The target: a number, or the name of the metric of Socket.IO that this one is compared with. */
  value: number | string;
}

/** One thing that Godwit should do well: how it is measured, the chart that shows it, and the targets. */
export interface Claim {
  title: string;
  /** The load, in one or two sentences. */
  setting: string;
  chart: {
    /** The quantity and its unit. */
    axis: string;
    /** Bars by label: the metrics that they show. */
    bars: Readonly<Record<string, string>>;
  };
  targets: readonly Target[];
}

const perPeer = (metric: string) => ({
  Godwit: `fanout.godwit.${metric}`,
  uWebSockets: `fanout.uws.${metric}`,
  NATS: `fanout.nats.${metric}`,
  ws: `fanout.ws.${metric}`,
  'Socket.IO': `fanout.socketio.${metric}`,
});

/** All claims, in the order in which reports show them. */
export const claims: readonly Claim[] = [
  {
    title: 'CPU of fan-out',
    setting:
      'One user signals to a room of 1,000 others, 8 signals of 128 bytes in flight. The CPU of every process of a system ' +
      'counts: for Godwit, its gateway, store and worker, Redis and Postgres.',
    chart: { axis: 'CPU per delivery in µs, less is better', bars: perPeer('cpu_us_per_delivery') },
    targets: [
      {
        metric: 'fanout.cpu_vs_uws',
        measure: 'CPU per delivery, as a multiple of raw uWebSockets.js publish',
        comparison: '<=',
        value: 1.25,
      },
    ],
  },
  {
    title: 'Throughput of fan-out',
    setting: 'The same load.',
    chart: { axis: 'deliveries per second, more is better', bars: perPeer('deliveries_per_second') },
    targets: [
      {
        metric: 'fanout.throughput_vs_nats',
        measure: 'deliveries per second, as a multiple of NATS',
        comparison: '>=',
        value: 3,
      },
      {
        metric: 'fanout.throughput_vs_socketio',
        measure: 'deliveries per second, as a multiple of Socket.IO',
        comparison: '>=',
        value: 9,
      },
    ],
  },
  {
    title: 'Idle bystanders',
    setting: 'Signals in a room of 20, on a gateway where 18,000 other users are connected and on one with no others.',
    chart: {
      axis: "CPU per delivery of Godwit's own processes in µs, less is better",
      bars: {
        'with 18,000 others': 'crowded.others.cpu_us_per_delivery',
        'with no others': 'crowded.none.cpu_us_per_delivery',
      },
    },
    targets: [
      {
        metric: 'fanout.cpu_others_vs_none',
        measure: 'CPU per delivery with 18,000 others connected, as a multiple of none',
        comparison: '<=',
        value: 1.05,
      },
    ],
  },
  {
    title: 'Throughput of durable messages',
    setting:
      'Messages of 128 bytes to conversations of 10, as fast as the server takes them. Both servers commit a message to ' +
      'Postgres before they acknowledge it.',
    chart: {
      axis: 'messages acknowledged per second, more is better',
      bars: {
        Godwit: 'durable.godwit.saturated.acked_per_second',
        'Socket.IO': 'durable.socketio.saturated.acked_per_second',
      },
    },
    targets: [
      {
        metric: 'durable.acked_per_second',
        measure: 'messages acknowledged per second',
        comparison: '>=',
        value: 5_000,
      },
      {
        metric: 'durable.throughput_vs_socketio',
        measure: 'messages acknowledged per second, as a multiple of Socket.IO',
        comparison: '>=',
        value: 5,
      },
    ],
  },
  {
    title: 'Latency of durable messages',
    setting:
      'The same messages at 1,000 per second. Latency is the 99th percentile (p99), counted from the time at which the ' +
      'message was due to be sent.',
    chart: {
      axis: 'p99 in ms, less is better',
      bars: {
        'Godwit, acknowledgement': 'durable.godwit.at_1000.ack_p99_ms',
        'Socket.IO, acknowledgement': 'durable.socketio.at_1000.ack_p99_ms',
        'Godwit, delivery': 'durable.godwit.at_1000.delivery_p99_ms',
        'Socket.IO, delivery': 'durable.socketio.at_1000.delivery_p99_ms',
      },
    },
    targets: [
      {
        metric: 'durable.ack_p99_ms',
        measure: 'p99 of the acknowledgement in ms',
        comparison: '<=',
        value: 25,
      },
      {
        metric: 'durable.ack_p99_ms',
        measure: 'p99 of the acknowledgement in ms, below that of Socket.IO',
        comparison: '<',
        value: 'durable.socketio.ack_p99_ms',
      },
      {
        metric: 'durable.delivery_p99_ms',
        measure: 'p99 of the delivery in ms',
        comparison: '<=',
        value: 25,
      },
      {
        metric: 'durable.delivery_p99_ms',
        measure: 'p99 of the delivery in ms, below that of Socket.IO',
        comparison: '<',
        value: 'durable.socketio.delivery_p99_ms',
      },
    ],
  },
  {
    title: 'Memory of an idle connection',
    setting:
      'Every user has 20 conversations and 50 friends; the peers know conversations (as rooms) but no friends. Memory is ' +
      'read after a minute of rest.',
    chart: {
      axis: 'bytes per idle connection, less is better',
      bars: {
        Godwit: 'connections.godwit.bytes_per_idle',
        uWebSockets: 'connections.uws.bytes_per_idle',
        ws: 'connections.ws.bytes_per_idle',
        'Socket.IO': 'connections.socketio.bytes_per_idle',
      },
    },
    targets: [
      {
        metric: 'connections.bytes_per_idle',
        measure: 'gateway memory in bytes',
        comparison: '<=',
        value: 6_000,
      },
    ],
  },
  {
    title: 'Bytes on the wire',
    setting: 'Durable messages of 128 bytes at 1,000 per second; WebSocket framing and acknowledgements included.',
    chart: {
      axis: 'bytes received by clients per delivery, less is better',
      bars: {
        Godwit: 'durable.godwit.at_1000.wire_bytes_per_delivery',
        'Socket.IO': 'durable.socketio.at_1000.wire_bytes_per_delivery',
      },
    },
    targets: [
      {
        metric: 'wire.bytes_vs_socketio',
        measure: 'bytes per delivery, as a multiple of Socket.IO',
        comparison: '<=',
        value: 0.5,
      },
    ],
  },
  {
    title: 'Reconnect storm',
    setting:
      '19,000 users lose their connections at once, a message is posted in 1,000 conversations, and all users reconnect, ' +
      '512 at a time, and resume 20 conversations each.',
    chart: {
      axis: 'seconds, less is better',
      bars: {
        'until all are connected': 'storm.connected_seconds',
        'until all have caught up': 'storm.catch_up_seconds',
      },
    },
    targets: [
      {
        metric: 'storm.catch_up_seconds',
        measure: 'seconds until all users have caught up',
        comparison: '<=',
        value: 10,
      },
    ],
  },
  {
    title: 'Long histories',
    setting: 'Pages of 50 messages at random places, read over WebSocket.',
    chart: {
      axis: 'p99 of a page in ms, less is better',
      bars: {
        '10,000 messages': 'history.10000.page_p99_ms',
        '1,000,000 messages': 'history.1000000.page_p99_ms',
        '10,000,000 messages': 'history.10000000.page_p99_ms',
      },
    },
    targets: [
      {
        metric: 'history.p99_growth',
        measure: 'p99 of a page of the longest conversation, as a multiple of the shortest',
        comparison: '<=',
        value: 1.2,
      },
    ],
  },
  {
    title: 'More gateways',
    setting: 'The same durable load, 200 messages per second in rooms of 100, spread over one, two and four gateways.',
    chart: {
      axis: 'CPU per delivery in µs, less is better',
      bars: {
        '1 gateway': 'scale.1.cpu_us_per_delivery',
        '2 gateways': 'scale.2.cpu_us_per_delivery',
        '4 gateways': 'scale.4.cpu_us_per_delivery',
      },
    },
    targets: [
      {
        metric: 'scale.cpu_4_vs_1',
        measure: 'CPU per delivery with four gateways, as a multiple of one',
        comparison: '<=',
        value: 1.3,
      },
      {
        metric: 'scale.publishes_per_message',
        measure: 'publishes on the bus per message',
        comparison: '=',
        value: 1,
      },
    ],
  },
];
