const NAMES = ['repairs', 'catch_ups'] as const;
const INTERVAL_MS = 1_000;

/** Totals of the gateways' counters, across restarts of their processes. */
export class Counters {
  readonly #totals = new Map<string, number>();
  readonly #last = new Map<string, number>();
  readonly #urls: readonly string[];
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(urls: readonly string[]) {
    this.#urls = urls;
    this.#timer = setInterval(() => this.#read(), INTERVAL_MS);
  }

  /** The total of a counter. Increments between the last read and a kill of the process are missing. */
  total(name: (typeof NAMES)[number]): number {
    return this.#totals.get(name) ?? 0;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#read();
  }

  async #read(): Promise<void> {
    await Promise.all(
      this.#urls.map(async (url) => {
        const signal = AbortSignal.timeout(INTERVAL_MS);
        const text = await fetch(`${url}/metrics`, { signal }).then(
          (response) => response.text(),
          () => '',
        );
        for (const name of NAMES) {
          const match = new RegExp(`^godwit_gateway_${name}_total (\\d+)`, 'm').exec(text);
          if (!match) continue;
          const value = Number(match[1]);
          const key = `${url} ${name}`;
          const last = this.#last.get(key) ?? 0;
          // A restarted process counts from 0.
          this.#totals.set(name, (this.#totals.get(name) ?? 0) + (value >= last ? value - last : value));
          this.#last.set(key, value);
        }
      }),
    );
  }
}
