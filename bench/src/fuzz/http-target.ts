import { Code } from '@godwit/schema';
import { startTestService, type TestService } from '@godwit/store/testing';
import { type Seeded, seeded } from '../faults/seeded.js';
import { mutated } from './mutate.js';
import { type Target, Violation } from './target.js';
import { randomRequest } from './valid-frames.js';

/** A request; the body in base64. */
interface HttpInput {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

const IDS = [
  'room',
  'ann',
  'c',
  '%00',
  '%ff',
  '..',
  '%2e%2e%2f',
  'x'.repeat(300),
  '9'.repeat(20),
  '-1',
  '%F0%9F%94%91',
];
const QUERIES = [
  'limit=1',
  'before=3',
  'after=0',
  'page_token=abc',
  'state=friends',
  'limit=1e9',
  'before=9007199254740993',
];
const BODIES = [
  '{"text":"hello"}',
  '{"body":"aGVsbG8=","content_type":"text/plain","attachment_ids":[],"reply_to":0}',
  '{"muted":true}',
  '{"user_ids":["ann","ben"]}',
  '{"title":"t","member_ids":["ben"],"__proto__":{"a":1}}',
  '{"name":"a.png","content_type":"image/png"}',
  '[]',
  '""',
];
const TYPES = [
  'application/json',
  'application/x-protobuf',
  'text/plain',
  'image/png',
  'multipart/form-data; boundary=x',
  '',
];

/** Milliseconds in which a request must be answered. */
const DEADLINE_MS = 8_000;

/**
 * Requests to every route of the store's HTTP service, over a database of its own. No answer has the status 500 or the code
 * INTERNAL, and nothing is logged as an error.
 */
export async function openHttp(seed: number): Promise<Target> {
  const service = await startTestService();
  const random = seeded(seed);
  const tokens = await Promise.all(['ann', 'ben'].map(async (user) => `Bearer ${await service.token(user)}`));
  const bodies = [
    ...BODIES.map((body) => Buffer.from(body)),
    ...Array.from({ length: 20 }, () => Buffer.from(JSON.stringify(randomRequest('send', random)))),
  ];
  const authorizations = [
    '',
    'Bearer x',
    'Basic eDp5',
    ...tokens,
    ...tokens,
    ...tokens,
    service.internal.authorization,
  ];
  const routes = service.routes.filter(({ method }) => method !== 'OPTIONS');
  return {
    input(random: Seeded) {
      const { method, url } = random.pick(routes);
      const path = url.replaceAll(/:\w+/g, () => random.pick(IDS)).replaceAll('*', () => random.pick(IDS));
      const query = random.next() < 0.5 ? '' : `?${QUERIES.filter(() => random.next() < 0.4).join('&')}`;
      const headers: Record<string, string> = {};
      // The placeholder is replaced by a token when the request is sent: the input file stays usable tomorrow.
      const authorization = random.between(0, authorizations.length - 1);
      if (authorization > 0) headers.authorization = `#${authorization}`;
      const type = random.pick(TYPES);
      if (type) headers['content-type'] = type;
      if (random.next() < 0.2) headers.accept = 'application/x-protobuf';
      if (random.next() < 0.2) headers['idempotency-key'] = random.pick(['k', 'k'.repeat(300), '\xff']);
      if (random.next() < 0.1) headers.range = random.pick(['bytes=0-', 'bytes=9-1', 'bytes=-1', 'x']);
      if (random.next() < 0.1)
        headers.traceparent = random.pick(['00-0-0-0', 'x', `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`]);
      const input: HttpInput = {
        method,
        url: printable(random.next() < 0.3 ? mutated([Buffer.from(path + query)], random) : Buffer.from(path + query)),
        headers,
        body: method === 'GET' || method === 'HEAD' ? '' : mutated(bodies, random).toString('base64'),
      };
      return Buffer.from(JSON.stringify(input));
    },
    run: (input) => send(service, JSON.parse(Buffer.from(input).toString()), authorizations),
    async close() {
      await service.close();
    },
  };
}

/** A request line holds no spaces and no control characters; whatever else a client writes arrives here. */
const printable = (bytes: Uint8Array) =>
  `/${Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[^\x21-\x7e]/g, '')
    .replace(/^\/+/, '')}`;

async function send(service: TestService, input: HttpInput, authorizations: readonly string[]): Promise<void> {
  const { method, url, body } = input;
  const headers = { ...input.headers };
  const { authorization } = headers;
  if (authorization?.startsWith('#')) headers.authorization = authorizations[Number(authorization.slice(1))] ?? '';
  const log = service.log as string[];
  log.length = 0;
  const late = Symbol('late');
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<typeof late>((resolve) => {
    timer = setTimeout(resolve, DEADLINE_MS, late);
  });
  const payload = Buffer.from(body, 'base64');
  const request = service.inject({ method: method as 'GET', url, headers, payload });
  const answer = await Promise.race([request, deadline]).finally(() => clearTimeout(timer));
  if (answer === late) throw new Violation(`${method} ${url}: no answer within ${DEADLINE_MS} ms`);
  const { statusCode, body: text } = answer as Awaited<ReturnType<TestService['inject']>>;
  if (statusCode === 500 || text.includes(`"code":"${Code[Code.CODE_INTERNAL]?.replace('CODE_', '')}"`))
    throw new Violation(`${method} ${url}: ${statusCode} ${text.slice(0, 300)}; ${log.at(-1)?.slice(0, 1_500)}`);
  const logged = log.find((line) => /"level":[56]0/.test(line));
  if (logged) throw new Violation(`${method} ${url}: ${statusCode}, and the service logged ${logged.slice(0, 1_500)}`);
}
