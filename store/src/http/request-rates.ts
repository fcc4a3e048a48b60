import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clientAddress, countedAddress, type IsTrustedProxy } from '../addresses/trusted-proxies.js';
import { overQuota, type Quotas } from '../quotas/quotas.js';
import type { SharedCounters } from '../quotas/shared-counters.js';
import { SharedRate } from '../quotas/shared-rate.js';

/** Milliseconds between reports of what this process has admitted. */
const REPORT_MS = 100;

export interface RequestRateOptions {
  quotas: Quotas;
  counters: SharedCounters;
  isTrusted: IsTrustedProxy;
  /** Whether an Authorization header is that of a service or an operator, which are not limited. */
  isService: (authorization: string | undefined) => boolean;
}

/** The limits of requests over HTTP. */
export interface RequestRates {
  /** Requests refused since the start. */
  readonly refused: number;
  /** Throws RATE_LIMITED if a user has made too many requests. */
  chargeUser(userId: string): void;
  /** Throws RATE_LIMITED if a user has named too many users in changes of members; else charges `count` of them. */
  chargeMembers(userId: string, count: number): void;
}

/**
 * Limits the requests of each address, before anything is done for them, its failed authentications, and through
 * `chargeUser` the requests of each user. Calls of gateways are not limited.
 */
export function limitRequests(app: FastifyInstance, options: RequestRateOptions): RequestRates {
  const { quotas, counters, isTrusted, isService } = options;
  const rate = (name: keyof Quotas, windowSeconds: number) =>
    new SharedRate({
      points: quotas[name],
      windowMs: windowSeconds * 1_000,
      counter: counters.open(name, windowSeconds),
    });
  const users = rate('HTTP_REQUESTS_PER_SECOND', 1);
  const members = rate('HTTP_MEMBER_CHANGES_PER_MINUTE', 60);
  const addresses = rate('HTTP_REQUESTS_PER_ADDRESS', 1);
  const failures = rate('FAILED_AUTHENTICATIONS_PER_MINUTE', 60);
  const rates = [users, members, addresses, failures];
  const timer = setInterval(() => {
    for (const one of rates) void one.report();
  }, REPORT_MS).unref();
  app.addHook('onClose', async () => clearInterval(timer));

  let refused = 0;
  const refuseFor = (wait: number, name: keyof Quotas, message: string) => {
    if (wait <= 0) return;
    refused++;
    throw overQuota(name, message, wait);
  };
  const addressOf = ({ socket, headers }: FastifyRequest) => {
    const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',');
    return countedAddress(clientAddress(socket.remoteAddress ?? '', forwarded, isTrusted), isTrusted);
  };

  app.addHook('onRequest', async (request) => {
    const address = addressOf(request);
    const { authorization } = request.headers;
    if (address === undefined || isService(authorization)) return;
    if (authorization !== undefined)
      refuseFor(
        failures.wait(address),
        'FAILED_AUTHENTICATIONS_PER_MINUTE',
        `at most ${quotas.FAILED_AUTHENTICATIONS_PER_MINUTE} authentications of an address may fail in a minute`,
      );
    refuseFor(
      addresses.take(address),
      'HTTP_REQUESTS_PER_ADDRESS',
      `at most ${quotas.HTTP_REQUESTS_PER_ADDRESS} requests a second of an address`,
    );
  });
  app.addHook('onResponse', async (request, reply) => {
    const address = reply.statusCode === 401 && request.headers.authorization !== undefined && addressOf(request);
    if (address) failures.take(address);
  });
  return {
    get refused() {
      return refused;
    },
    chargeUser(userId) {
      refuseFor(
        users.take(userId),
        'HTTP_REQUESTS_PER_SECOND',
        `at most ${quotas.HTTP_REQUESTS_PER_SECOND} requests a second of a user`,
      );
    },
    chargeMembers(userId, count) {
      if (count === 0) return;
      refuseFor(
        members.take(userId, performance.now(), count),
        'HTTP_MEMBER_CHANGES_PER_MINUTE',
        `at most ${quotas.HTTP_MEMBER_CHANGES_PER_MINUTE} users a minute in changes of members by a user`,
      );
    },
  };
}
