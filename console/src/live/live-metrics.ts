import { type Metrics, parseMetrics, quantileBetween, sumOf, sumsBy } from './prometheus.js';

/** Milliseconds between two readings. */
const EVERY_MS = 2_000;
/** Readings kept: five minutes. */
const MAX_SAMPLES = 150;

/** The state of the system at one moment; rates and quantiles are those since the reading before. */
export interface Sample {
  /** Unix seconds. */
  at: number;
  connections: number;
  messages: number;
  deliveries: number;
  /** Milliseconds; null: nothing was delivered, or sent. */
  deliveryP50: number | null;
  deliveryP99: number | null;
  sendP50: number | null;
  sendP99: number | null;
  lagging: number;
  slow: number;
  /** Percent of the bus's frames that concerned nobody at the gateway, since the start. */
  amplification: number;
  /** Limits hit a second. */
  limits: number;
}

/** Jobs of one kind. */
export interface JobCounts {
  kind: string;
  queued: number;
  running: number;
  dead: number;
}

/** A process as its metrics describe it. */
export interface ProcessFacts {
  version: string;
  node: string;
  /** Unix seconds. */
  startedAt: number;
  memoryMib: number;
  openFiles: number;
}

/** The figures of the live view. */
export interface LiveState {
  samples: readonly Sample[];
  jobs: readonly JobCounts[];
  /** Limits hit since the start, by limit. */
  limits: readonly { limit: string; count: number }[];
  /** The process that serves the page; undefined: nothing was read yet. */
  process: ProcessFacts | undefined;
  /** Why the last reading failed; empty: it did not. */
  problem: string;
}

/** Reads the server's metrics while somebody subscribes. */
export class LiveMetrics {
  readonly #listeners = new Set<() => void>();
  #state: LiveState = { samples: [], jobs: [], limits: [], process: undefined, problem: '' };
  #last: { at: number; metrics: Metrics } | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** A key with the scope `metrics`, where the server wants one; empty: none. */
  key = '';

  readonly state = (): LiveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#timer === undefined) {
      // Rates over the time without readings would be wrong.
      this.#last = undefined;
      void this.#read();
      this.#timer = setInterval(() => this.#read(), EVERY_MS);
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  };

  async #read(): Promise<void> {
    try {
      const response = await fetch('/console/metrics', {
        ...(this.key && { headers: { authorization: `Bearer ${this.key}` } }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(JSON.parse(text).detail);
      this.#take({ at: performance.now() / 1_000, metrics: parseMetrics(text) });
    } catch (error) {
      this.#state = { ...this.#state, problem: (error as Error).message };
    }
    for (const listener of this.#listeners) listener();
  }

  #take(reading: { at: number; metrics: Metrics }): void {
    const { metrics } = reading;
    const before = this.#last;
    this.#last = reading;
    const samples = before
      ? [...this.#state.samples, sampleOf(before, reading)].slice(-MAX_SAMPLES)
      : this.#state.samples;
    const kinds = [...sumsBy(metrics, 'godwit_jobs_queued', 'kind').keys()].sort();
    const jobs = kinds.map((kind) => ({
      kind,
      queued: sumOf(metrics, 'godwit_jobs_queued', { kind }),
      running: sumOf(metrics, 'godwit_jobs_running', { kind }),
      dead: sumOf(metrics, 'godwit_jobs_dead', { kind }),
    }));
    const limits = [...sumsBy(metrics, 'godwit_limits_hit_total', 'limit')]
      .map(([limit, count]) => ({ limit, count }))
      .filter(({ count }) => count > 0);
    this.#state = { samples, jobs, limits, process: processOf(metrics), problem: '' };
  }
}

function processOf(metrics: Metrics): ProcessFacts {
  const { version = '', node = '' } = metrics.get('godwit_build_info')?.[0]?.labels ?? {};
  // The gateway's page of metrics, which is read with the store's, describes the same process.
  const first = (name: string) => metrics.get(name)?.[0]?.value ?? 0;
  return {
    version,
    node,
    startedAt: first('process_start_time_seconds'),
    memoryMib: first('process_resident_memory_bytes') / 1024 ** 2,
    openFiles: first('process_open_fds'),
  };
}

function sampleOf(before: { at: number; metrics: Metrics }, after: { at: number; metrics: Metrics }): Sample {
  const { metrics } = after;
  const rate = (name: string, labels = {}) =>
    Math.max(0, sumOf(metrics, name, labels) - sumOf(before.metrics, name, labels)) / (after.at - before.at);
  const ms = (name: string, quantile: number, labels = {}) => {
    const seconds = quantileBetween(before.metrics, metrics, name, quantile, labels);
    return seconds === undefined ? null : seconds * 1_000;
  };
  const [delivery, request, send] = [
    'godwit_gateway_delivery_seconds',
    'godwit_gateway_request_duration_seconds',
    { command: 'send' },
  ] as const;
  return {
    at: Date.now() / 1_000,
    connections: sumOf(metrics, 'godwit_gateway_sessions'),
    messages: rate('godwit_store_messages_total', { outcome: 'committed' }),
    deliveries: rate('godwit_gateway_events_total'),
    deliveryP50: ms(delivery, 0.5),
    deliveryP99: ms(delivery, 0.99),
    sendP50: ms(request, 0.5, send),
    sendP99: ms(request, 0.99, send),
    lagging: sumOf(metrics, 'godwit_gateway_sessions_behind'),
    slow: sumOf(metrics, 'godwit_gateway_sessions_slow'),
    amplification: sumOf(metrics, 'godwit_gateway_amplification') * 100,
    limits: rate('godwit_limits_hit_total'),
  };
}
