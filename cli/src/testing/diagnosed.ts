import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverUrl } from '@godwit/store/testing';
import type { Test } from 'tap';
import type { ServedRole } from '../config/roles.js';
import { diagnose } from '../doctor/doctor.js';

/** Settings with which nothing is wrong. */
export const soundSettings = (databaseUrl: string) => ({
  GATEWAY_PORT: '0',
  STORE_PORT: '0',
  WORKER_PORT: '0',
  DATABASE_URL: databaseUrl,
  REDIS_URL: serverUrl('REDIS_URL'),
  AUTH_SECRET: 'x'.repeat(32),
  INTERNAL_TOKEN: 'y'.repeat(32),
  STORE_URL: 'http://127.0.0.1:1',
});

/** Diagnoses a role, and expects one finding other than ok. */
export async function expectFault(
  t: Test,
  role: ServedRole,
  environment: Record<string, string | undefined>,
  expected: { check: string; status?: string; detail: RegExp; remedy: RegExp },
): Promise<void> {
  const findings = await diagnose(role, environment);
  const faults = findings.filter(({ check, status }) => status !== 'ok' && check !== 'file limit');
  t.match(faults, [{ status: 'failed', ...expected }], `${expected.check}: ${expected.detail}`);
  t.equal(faults.length, 1, 'nothing else is blamed');
}

/** Serves HTTP until the end of the test; resolves with the address. */
export async function answerHttp(t: Test, answer: (path: string) => { status: number; body: string }): Promise<string> {
  const server = createServer((request, response) => {
    const { status, body } = answer(request.url ?? '');
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
