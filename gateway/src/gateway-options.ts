import type { Bus, Questions } from '@godwit/store/bus';
import type { StoreClient } from '@godwit/store/client';
import type { Presence } from '@godwit/store/presence';
import type { CertificateFiles } from '@godwit/store/tls';
import type { VerifyToken } from '@godwit/store/tokens';
import type { Tracing } from '@godwit/store/tracing';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { UserRates } from './requests/user-rates.js';
import type { ConnectionLimits } from './socket/connection-limits.js';

/** Dependencies and settings of a gateway. */
export interface GatewayOptions {
  host: string;
  port: number;
  bus: Bus;
  /** Answers operators' questions on the bus, and asks those of this process. */
  questions: Questions;
  presence: Presence;
  store: StoreClient;
  verify: VerifyToken;
  log: Logger;
  /** The log of refusals. Default: `log`, with `audit: true` in each line. */
  audit?: Logger | undefined;
  tracing?: Tracing | undefined;
  registry: Registry;
  /** Milliseconds within which each user's sets are compared once with the store. */
  setsCheckMs: number;
  /**
   * Milliseconds for which friends still see a user whose last device left. A user who returns by then never goes
   * offline.
   */
  lingerMs: number;
  /** False: sessions are not told which members of a conversation are online. Default: true. */
  memberPresence?: boolean;
  /** Decides by the Authorization header who may read /metrics. Default: everybody. */
  mayReadMetrics?: ((authorization: string) => boolean) | undefined;
  /** Rates per second of a user that differ from `DEFAULT_USER_RATES`; 0: unlimited. */
  rates?: Partial<Record<keyof UserRates, number>>;
  /**
   * Milliseconds of sustained event-loop delay from which the greediest users are refused, and from three times of which
   * the gateway is not ready. 0: never. Default `OVERLOAD_DELAY_MS`.
   */
  overloadDelayMs?: number;
  /** Bytes that the peers of all sockets together may leave. Default `BUDGET_BYTES`. */
  sendBudgetBytes?: number;
  /** How many connections are taken. Default `connectionLimits`. */
  limits?: ConnectionLimits;
  /** Addresses and ranges of proxies whose `X-Forwarded-For` is believed; none by default. */
  trustedProxies?: readonly string[];
  /** The certificate of the port; undefined: no TLS. */
  tls?: CertificateFiles | undefined;
  /** Origins whose pages may connect; empty (the default): any. */
  allowedOrigins?: readonly string[];
}
