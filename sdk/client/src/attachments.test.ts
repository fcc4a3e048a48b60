import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Code } from '@godwit/schema';
import t, { type Test } from 'tap';
import { attachmentUrl, readAttachment, type UploadProgress, upload } from './attachments.js';
import { startClient } from './testing/memory-client.js';
import { follow, until } from './testing/settlement.js';

const FILE = new Uint8Array(300_000).map((_, at) => at % 251);

type Expected = { code: Code; message?: RegExp; retryAfterMs?: number };

interface Call {
  method: string | undefined;
  url: string | undefined;
  authorization: string | undefined;
  type: string | undefined;
  length: string | undefined;
  body: Buffer;
}

/** Starts an HTTP server, records the calls with their bodies, and answers them by `answer`. */
async function startHttp(t: Test, answer: (call: Call, response: ServerResponse) => void) {
  const calls: Call[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      return; // The client gave up.
    }
    const { authorization, 'content-type': type, 'content-length': length } = request.headers;
    const call = { method: request.method, url: request.url, authorization, type, length, body: Buffer.concat(chunks) };
    calls.push(call);
    answer(call, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return { calls, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const stored = (_: Call, response: ServerResponse) =>
  response.writeHead(201).end(JSON.stringify({ attachment_id: 'x1', state: 'processing' }));

/** As much of a browser's XMLHttpRequest as an upload uses, over Node's HTTP client: Node has none. */
class NodeXhr {
  status = 0;
  responseText = '';
  upload: { onprogress?: (event: { loaded: number }) => void } = {};
  onload = () => {};
  onerror = () => {};
  onabort = () => {};
  onloadend = () => {};
  #headers: Record<string, string> = {};
  #answer: IncomingMessage | undefined;
  #request: ReturnType<typeof httpRequest> | undefined;
  #url = '';
  #aborted = false;

  open(_method: string, url: string): void {
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  getResponseHeader(name: string): string | null {
    return (this.#answer?.headers[name] as string | undefined) ?? null;
  }

  abort(): void {
    this.#aborted = true;
    this.#request?.destroy();
    this.onabort();
    this.onloadend();
  }

  async send(body: Blob | Uint8Array): Promise<void> {
    const bytes = Buffer.from(await new Blob([body as BlobPart]).arrayBuffer());
    this.#request = httpRequest(this.#url, { method: 'POST', headers: this.#headers });
    this.#request.on('error', () => {
      if (this.#aborted) return;
      this.onerror();
      this.onloadend();
    });
    this.#request.on('response', async (answer) => {
      this.#answer = answer;
      this.status = answer.statusCode ?? 0;
      for await (const chunk of answer) this.responseText += chunk;
      this.onload();
      this.onloadend();
    });
    this.upload.onprogress?.({ loaded: bytes.length });
    this.#request.end(bytes);
  }
}

for (const runtime of ['with fetch', 'with XMLHttpRequest'])
  t.test(`uploads ${runtime}`, async (t) => {
    if (runtime.includes('XML')) Object.assign(globalThis, { XMLHttpRequest: NodeXhr });
    t.teardown(() => Reflect.deleteProperty(globalThis, 'XMLHttpRequest'));

    t.test('a file arrives whole with its name and type, and its progress is told', async (t) => {
      const { calls, url } = await startHttp(t, stored);
      const { client } = startClient(t, { httpUrl: url });
      const progress: UploadProgress[] = [];
      const file = new File([FILE], 'bäch & co.png', { type: 'image/png' });
      const onProgress = (one: UploadProgress) => progress.push(one);
      const answer = await upload(client, file, { conversation_id: 'c', onProgress });
      t.same(answer, { attachment_id: 'x1', state: 'processing' });
      t.match(calls, [
        {
          method: 'POST',
          url: `/v1/attachments?${new URLSearchParams({ conversation_id: 'c', name: 'bäch & co.png' })}`,
          authorization: 'Bearer a token',
          type: 'image/png',
          length: `${FILE.length}`,
        },
      ]);
      t.ok(calls[0]?.body.equals(FILE));
      t.same(progress.at(-1), { sent: FILE.length, total: FILE.length });
    });

    t.test('bytes and streams are uploaded, too, without a type unless one is given', async (t) => {
      const { calls, url } = await startHttp(t, stored);
      const { client } = startClient(t, { httpUrl: url });
      await upload(client, FILE, { to_user_id: 'ben', name: 'a.bin' });
      const totals: (number | undefined)[] = [];
      const onProgress = ({ total }: UploadProgress) => totals.push(total);
      await upload(client, new Blob([FILE]).stream(), { to_user_id: 'ben', content_type: 'text/csv', onProgress });
      t.match(calls, [{ url: '/v1/attachments?to_user_id=ben&name=a.bin', type: undefined }, { type: 'text/csv' }]);
      for (const { body } of calls) t.ok(body.equals(FILE));
      t.equal(totals.at(-1), undefined);
      await t.rejects(upload(client, 'text' as never, { to_user_id: 'ben' }), { code: Code.CODE_INVALID_ARGUMENT });
    });

    t.test('a refused token is replaced once, except for a stream', async (t) => {
      const { calls, url } = await startHttp(t, (call, response) => {
        if (call.authorization === 'Bearer fresh') stored(call, response);
        else response.writeHead(401).end(JSON.stringify({ code: 'UNAUTHENTICATED', detail: 'token: expired' }));
      });
      const asked: string[] = [];
      const token = ({ reason }: { reason: string }) => {
        asked.push(reason);
        return reason === 'refused' ? 'fresh' : 'stale';
      };
      const { client } = startClient(t, { httpUrl: url, token });
      const { code } = await upload(client, new Blob([FILE]).stream(), { to_user_id: 'ben' }).catch((error) => error);
      t.equal(code, Code.CODE_UNAUTHENTICATED);
      t.equal((await upload(client, FILE, { to_user_id: 'ben' })).attachment_id, 'x1');
      t.same(asked.at(-1), 'refused');
      t.same(
        calls.map(({ authorization }) => authorization),
        ['Bearer stale', 'Bearer stale', 'Bearer fresh'],
      );
      const fixed = startClient(t, { httpUrl: url, token: 'stale' }).client;
      await t.rejects(upload(fixed, FILE, { to_user_id: 'ben' }), { code: Code.CODE_UNAUTHENTICATED });
      t.equal(calls.length, 4, 'the same token is not tried again');
    });

    t.test("the server's errors keep their codes, and what answers otherwise has one, too", async (t) => {
      const answers: [status: number, body: string, headers: Record<string, string>, expected: Expected][] = [
        [
          413,
          '{"code":"TOO_LARGE","detail":"at most 9 bytes"}',
          {},
          { code: Code.CODE_TOO_LARGE, message: /at most 9/ },
        ],
        [
          503,
          '<html>',
          { 'retry-after': '2' },
          { code: Code.CODE_UNAVAILABLE, retryAfterMs: 2_000, message: /HTTP 503/ },
        ],
        [404, 'null', {}, { code: Code.CODE_INVALID_ARGUMENT, message: /HTTP 404/ }],
      ];
      const { url } = await startHttp(t, (_, response) => {
        const [status, body, headers] = answers[at] as (typeof answers)[0];
        response.writeHead(status, headers).end(body);
      });
      let at = 0;
      const { client } = startClient(t, { httpUrl: url });
      for (const [, , , expected] of answers) {
        await t.rejects(upload(client, FILE, { to_user_id: 'ben' }), expected);
        at++;
      }
      const nowhere = startClient(t, { httpUrl: 'http://127.0.0.1:1' }).client;
      await t.rejects(upload(nowhere, FILE, { to_user_id: 'ben' }), {
        code: Code.CODE_UNAVAILABLE,
        message: /no answer from http:\/\/127\.0\.0\.1:1: /,
      });
    });

    t.test('an aborted upload rejects with AbortError', async (t) => {
      const { calls, url } = await startHttp(t, () => {});
      const { client } = startClient(t, { httpUrl: url });
      const controller = new AbortController();
      const { signal } = controller;
      const uploading = follow(upload(client, FILE, { to_user_id: 'ben', signal }));
      await until(
        () => calls.length === 1,
        () => uploading,
      );
      controller.abort('not now');
      await until(
        () => uploading.state !== 'pending',
        () => calls,
      );
      t.match(uploading.error, { name: 'AbortError', cause: 'not now' });
      await t.rejects(upload(client, FILE, { to_user_id: 'ben', signal }), { name: 'AbortError' });
      t.equal(calls.length, 1);
    });
  });

t.test('an attachment is read with the token, and its errors keep their codes', async (t) => {
  const { calls, url } = await startHttp(t, ({ url }, response) => {
    if (url?.endsWith('/content')) response.writeHead(200, { 'content-type': 'image/png' }).end(FILE);
    else response.writeHead(503, { 'retry-after': '1' }).end('{"code":"UNAVAILABLE","detail":"is being inspected"}');
  });
  const { client } = startClient(t, { httpUrl: url });
  const blob = await readAttachment(client, 'x/1');
  t.ok(Buffer.from(await blob.arrayBuffer()).equals(FILE));
  t.equal(blob.type, 'image/png');
  const refused = readAttachment(client, 'x1', { thumbnail: true });
  await t.rejects(refused, { code: Code.CODE_UNAVAILABLE, message: 'is being inspected', retryAfterMs: 1_000 });
  t.match(calls, [
    { url: '/v1/attachments/x%2F1/content', authorization: 'Bearer a token' },
    { url: '/v1/attachments/x1/thumbnail' },
  ]);
  const aborted = readAttachment(client, 'x1', { signal: AbortSignal.abort() });
  await t.rejects(aborted, { name: 'AbortError' });
});

t.test('the URL of a file is that of its base, and of the part that was asked for', async (t) => {
  const signed = { url: '/v1/attachments/x1/content?signed=a', thumbnail_url: '/v1/small?signed=b', expires_at: 9 };
  const { calls, url } = await startHttp(t, (_, response) => response.end(JSON.stringify(signed)));
  const { client } = startClient(t, { httpUrl: `${url}/base` });
  t.same(await attachmentUrl(client, 'x1'), { url: `${url}/base${signed.url}`, expires_at: 9 });
  t.equal((await attachmentUrl(client, 'x1', { thumbnail: true })).url, `${url}/base${signed.thumbnail_url}`);
  t.match(calls, [{ url: '/base/v1/attachments/x1/url', authorization: 'Bearer a token' }, {}]);
});
