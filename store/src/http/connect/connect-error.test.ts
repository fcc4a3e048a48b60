import { ConnectError } from '@connectrpc/connect';
import { codeFromString, codeToHttpStatus, errorFromJson } from '@connectrpc/connect/protocol-connect';
import { Code, GodwitError, godwit } from '@godwit/schema';
import Fastify from 'fastify';
import t from 'tap';
import { sendConnectError } from './connect-error.js';

/** The answer to a call whose handler throws. */
async function answerTo(error: Error) {
  const app = Fastify();
  app.decorateRequest('span', undefined);
  app.setErrorHandler(sendConnectError);
  app.post('/', async () => {
    throw error;
  });
  const { statusCode, headers, json } = await app.inject({ method: 'POST', url: '/' });
  await app.close();
  return { statusCode, headers, body: json() };
}

const CODES = Object.values(Code).filter((code): code is Code => typeof code === 'number' && code > 0);

t.test('every code of the protocol is one of Connect, with its status, and whole in the detail', async (t) => {
  t.ok(CODES.length >= 10);
  for (const code of CODES) {
    const error = new GodwitError(code, 'field: what is wrong', { retryAfterMs: 1_200 });
    const { statusCode, headers, body } = await answerTo(error);
    const known = codeFromString(body.code);
    t.ok(known, `${Code[code]} is ${body.code}`);
    t.equal(statusCode, codeToHttpStatus(known as never), Code[code]);
    t.equal(headers['retry-after'], '2');
    const read = errorFromJson(body, undefined, new ConnectError('not readable'));
    t.match(read, { code: known, rawMessage: 'field: what is wrong' });
    const [detail] = read.details as { type: string; value: Uint8Array }[];
    t.equal(detail?.type, 'godwit.v1.Error');
    const { code: own, message, retry_after_ms } = godwit.v1.Error.decode(detail?.value ?? new Uint8Array());
    t.same({ code: own, message, retry_after_ms }, error.toWire());
  }
});

t.test('a defect tells its caller nothing', async (t) => {
  const { statusCode, headers, body } = await answerTo(new Error('a secret of the inside'));
  t.match({ statusCode, body }, { statusCode: 500, body: { code: 'internal', message: 'internal error' } });
  t.notMatch(JSON.stringify(body), /secret/);
  t.equal(headers['retry-after'], undefined);
});
