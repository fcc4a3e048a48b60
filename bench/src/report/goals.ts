/** What Godwit wants to reach. */
export interface Goal {
  metric: string;
  /** What the metric is. */
  what: string;
  comparison: '<=' | '>=' | '<' | '=';
  /** What the metric is compared with: a number, or the name of another metric. */
  value: number | string;
}

const FANOUT = 'Signal in a room of 1,000, 128-byte bodies, 8 in flight';
const DURABLE = 'Send to commit to delivery to 10 members';

/** All goals, in the order in which reports show them. */
export const goals: readonly Goal[] = [
  {
    metric: 'fanout.cpu_vs_uws',
    what: `${FANOUT}: server CPU per delivery against raw uWS publish`,
    comparison: '<=',
    value: 1.25,
  },
  {
    metric: 'fanout.throughput_vs_nats',
    what: `${FANOUT}: deliveries per second against NATS`,
    comparison: '>=',
    value: 3,
  },
  {
    metric: 'fanout.throughput_vs_socketio',
    what: `${FANOUT}: deliveries per second against Socket.IO`,
    comparison: '>=',
    value: 9,
  },
  {
    metric: 'fanout.cpu_others_vs_none',
    what: 'CPU per delivery in a room of 20 with 18,000 others connected, against none',
    comparison: '<=',
    value: 1.05,
  },
  {
    metric: 'durable.acked_per_second',
    what: `${DURABLE}, at saturation: messages acknowledged per second`,
    comparison: '>=',
    value: 5_000,
  },
  {
    metric: 'durable.throughput_vs_socketio',
    what: `${DURABLE}, at saturation: against Socket.IO with Redis and one INSERT each`,
    comparison: '>=',
    value: 5,
  },
  {
    metric: 'durable.ack_p99_ms',
    what: `${DURABLE}, 1,000 per second: p99 of the ack in ms`,
    comparison: '<=',
    value: 25,
  },
  {
    metric: 'durable.ack_p99_ms',
    what: 'The same, against Socket.IO with Redis and one INSERT each',
    comparison: '<',
    value: 'durable.socketio.ack_p99_ms',
  },
  {
    metric: 'durable.delivery_p99_ms',
    what: `${DURABLE}, 1,000 per second: p99 of the delivery in ms`,
    comparison: '<=',
    value: 25,
  },
  {
    metric: 'durable.delivery_p99_ms',
    what: 'The same, against Socket.IO with Redis and one INSERT each',
    comparison: '<',
    value: 'durable.socketio.delivery_p99_ms',
  },
  {
    metric: 'connections.bytes_per_idle',
    what: 'Gateway memory per idle connection with 20 conversations and 50 friends, in bytes',
    comparison: '<=',
    value: 6_000,
  },
  {
    metric: 'wire.bytes_vs_socketio',
    what: 'Bytes on the wire per delivered chat message against Socket.IO',
    comparison: '<=',
    value: 0.5,
  },
  {
    metric: 'storm.catch_up_seconds',
    what: '19,000 reconnect, 512 at a time, and resume 20 conversations each, 1,000 of them with a missed message: seconds until all have caught up',
    comparison: '<=',
    value: 10,
  },
  {
    metric: 'history.p99_growth',
    what: 'p99 of a page at 1,000,000 or 10,000,000 messages against 10,000',
    comparison: '<=',
    value: 1.2,
  },
  {
    metric: 'scale.cpu_4_vs_1',
    what: 'CPU per delivery with four gateways against one',
    comparison: '<=',
    value: 1.3,
  },
  {
    metric: 'scale.publishes_per_message',
    what: 'Publishes on the bus per message',
    comparison: '=',
    value: 1,
  },
];
