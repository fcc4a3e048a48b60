import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createJudge } from '@godwit/store/testing';
import express from 'express';
import Fastify from 'fastify';
import t, { type Test } from 'tap';
import { toExpress, toFastify } from './frameworks.js';
import type { WebHandler } from './handlers.js';
import { type Judgement, judgeHandler } from './judge-handler.js';
import type { WebhookQuestion } from './webhook-events.js';

const secret = 'a secret of the tests, long enough to be one';

async function listen(t: Test, server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const frameworks: Record<string, (t: Test, handler: WebHandler) => Promise<string>> = {
  Express(t, handler) {
    const app = express();
    app.post('/judge', toExpress(handler));
    app.use(express.json());
    return listen(t, createServer(app));
  },
  async Fastify(t, handler) {
    const app = Fastify();
    await app.register(toFastify('/judge', handler));
    t.teardown(() => app.close());
    return app.listen({ port: 0, host: '127.0.0.1' });
  },
  'node:http, as Next and edge runtimes call it': (t, handler) => listen(t, createServer(toExpress(handler))),
};

for (const [name, start] of Object.entries(frameworks)) {
  t.test(`${name}: Godwit is told each decision`, async (t) => {
    const questions: WebhookQuestion[] = [];
    const errors: unknown[] = [];
    let decide = (): Judgement => ({ action: 'allow' });
    const url = await start(
      t,
      judgeHandler({
        secret,
        judge(question) {
          questions.push(question);
          return decide();
        },
        onError: (error) => errors.push(error),
      }),
    );
    const judgeAt = (key: string) => {
      const judge = createJudge({ url: `${url}/judge`, secret: key, whenAway: 'refuse', allowPrivate: true });
      t.teardown(() => judge.close());
      return judge;
    };
    const judge = judgeAt(secret);
    const message = { conversation_id: 'c', sender_id: 'zoë', content_type: 'text/plain', body: Buffer.from('Grüße') };
    const client_message_id = new Uint8Array(16);
    t.same(await judge.judge({ ...message, client_message_id }), { action: 'allow' });
    decide = () => ({ action: 'refuse', reason: 'be kind' });
    t.same(await judge.judge({ ...message, edited_seq: 7 }), { action: 'refuse', reason: 'be kind' });
    t.match(questions, [
      { type: 'message.before_send', data: { sender_id: 'zoë', text: 'Grüße', to_user_id: '' } },
      { type: 'message.before_edit', data: { conversation_id: 'c', seq: 7, text: 'Grüße' } },
    ]);
    decide = () => ({ action: 'replace', text: '****' });
    t.same(await judge.judge(message), { action: 'replace', content_type: 'text/plain', body: Buffer.from('****') });
    decide = () => ({ action: 'replace', body: Uint8Array.of(0, 255), content_type: 'image/x' });
    t.same(await judge.judge(message), { action: 'replace', content_type: 'image/x', body: Buffer.from([0, 255]) });
    t.same(errors, []);
    decide = () => {
      throw new Error('the application is down');
    };
    await t.rejects(judge.judge(message), { cause: { message: 'answered 500' } });
    await t.rejects(judgeAt('another secret, also long enough').judge(message), { cause: { message: 'answered 401' } });
    t.match(errors, [{ message: 'the application is down' }, { problem: 'signature' }]);
    t.equal(questions.length, 5, 'a request with a bad signature is no question');
  });
}
