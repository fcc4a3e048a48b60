import { Code, GodwitError } from '@godwit/schema';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The audit log has a line about the refusal of the request already. */
    refusalAudited: boolean;
  }
}

/** The codes of refusals: what a caller may not do, or not as often. */
const REFUSALS: ReadonlySet<Code> = new Set([
  Code.CODE_UNAUTHENTICATED,
  Code.CODE_PERMISSION_DENIED,
  Code.CODE_RATE_LIMITED,
]);
/** Milliseconds in which one refusal of each code has a line, and further ones are counted. */
const WINDOW_MS = 10_000;

/**
 * Writes refused requests to the audit log: of each code the first one whole, and then, every 10 s, how many more there
 * were. A line for each would let strangers fill the disk. What services are refused after their admission has lines of
 * its own.
 */
export function auditRefusals(app: FastifyInstance, audit: FastifyBaseLogger): void {
  const more = new Map<string, number>();
  const report = () => {
    const refused = Object.fromEntries([...more].filter(([, count]) => count > 0));
    more.clear();
    if (Object.keys(refused).length > 0) audit.warn({ refused }, 'more requests were refused');
  };
  const timer = setInterval(report, WINDOW_MS).unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    report();
  });
  app.decorateRequest('refusalAudited', false);
  app.addHook('onError', async (request, _reply, error: Error) => {
    const refusal = error instanceof GodwitError && REFUSALS.has(error.code) ? error : undefined;
    if (!refusal) return;
    if (request.service || request.refusalAudited) return;
    const { codeName: code, message: reason } = refusal;
    const count = more.get(code);
    more.set(code, count === undefined ? 0 : count + 1);
    if (count !== undefined) return;
    const { url: route } = request.routeOptions;
    audit.warn({ route, method: request.method, address: request.ip, code, reason }, 'refused');
  });
}
