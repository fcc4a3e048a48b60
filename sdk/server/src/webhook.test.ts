import { createHmac } from 'node:crypto';
import { eventTypes } from '@godwit/store/settings';
import t from 'tap';
import { verifyWebhook } from './webhook.js';
import type { WebhookData } from './webhook-events.js';

const raw = Buffer.from('the key of the tests, 24 bytes');
const secret = `whsec_${raw.toString('base64')}`;
const now = () => Math.floor(Date.now() / 1_000);
const body = JSON.stringify({ type: 'user.unread', timestamp: '', data: { user_id: 'ann', conversations: [] } });

/** The headers of a request that is signed by keys. */
function headersOf({ id = 'job-1', time = now(), signed = body, keys = [raw] } = {}) {
  const signatures = keys.map(
    (key) => `v1,${createHmac('sha256', key).update(`${id}.${time}.${signed}`).digest('base64')}`,
  );
  return { 'webhook-id': id, 'webhook-timestamp': String(time), 'webhook-signature': signatures.join(' ') };
}

t.test('a signed request is an event with its id, in any form of headers and body', async (t) => {
  const headers = headersOf();
  for (const form of [headers, new Headers(headers)])
    for (const bytes of [body, Buffer.from(body)]) {
      const { id, timestamp, event } = await verifyWebhook({ headers: form, body: bytes }, { secret });
      t.equal(id, 'job-1');
      t.ok(Math.abs(timestamp.getTime() - Date.now()) < 10_000);
      t.same([event.type, event.data], ['user.unread', { user_id: 'ann', conversations: [] }]);
    }
  const text = 'any text is a secret';
  await verifyWebhook({ headers: headersOf({ keys: [Buffer.from(text)] }), body }, { secret: text });
});

t.test('one of several signatures by one of several secrets is enough', async (t) => {
  const other = Buffer.from('another key');
  t.ok(await verifyWebhook({ headers: headersOf({ keys: [other, raw] }), body }, { secret }));
  await verifyWebhook({ headers: headersOf({ keys: [other] }), body }, { secret: [secret, 'another key'] });
  const { 'webhook-signature': signature, ...rest } = headersOf();
  await verifyWebhook({ headers: { ...rest, 'webhook-signature': `v1a,x v1,* ${signature}` }, body }, { secret });
});

t.test('anything else is refused, with the reason', async (t) => {
  const cases: [string, Parameters<typeof verifyWebhook>[0]][] = [
    ['headers', { headers: {}, body }],
    ['headers', { headers: { ...headersOf(), 'webhook-id': undefined }, body }],
    ['timestamp', { headers: headersOf({ time: now() - 302 }), body }],
    ['timestamp', { headers: headersOf({ time: now() + 302 }), body }],
    ['timestamp', { headers: { ...headersOf(), 'webhook-timestamp': `${now()}x` }, body }],
    ['signature', { headers: headersOf({ signed: `${body} ` }), body }],
    ['signature', { headers: headersOf({ keys: [Buffer.from('wrong')] }), body }],
    ['signature', { headers: { ...headersOf(), 'webhook-id': 'job-2' }, body }],
    ['signature', { headers: { ...headersOf(), 'webhook-signature': 'v1,' }, body }],
    ['signature', { headers: { ...headersOf(), 'webhook-signature': 'v1,AAAA' }, body }],
    ['body', { headers: headersOf({ signed: 'not JSON' }), body: 'not JSON' }],
    ['body', { headers: headersOf({ signed: '{"data": {}}' }), body: '{"data": {}}' }],
  ];
  for (const [problem, request] of cases)
    await t.rejects(verifyWebhook(request, { secret }), { name: 'WebhookError', problem });
  await verifyWebhook({ headers: headersOf({ time: now() - 302 }), body }, { secret, toleranceSeconds: 400 });
  await t.rejects(verifyWebhook({ headers: headersOf(), body }, { secret: '' }), TypeError);
});

t.test('every type of event of the store is typed', async (t) => {
  const typed: Record<keyof WebhookData, true> = {
    'message.posted': true,
    'message.changed': true,
    'conversation.created': true,
    'conversation.updated': true,
    'conversation.deleted': true,
    'members.changed': true,
    'user.unread': true,
  };
  t.same(Object.keys(typed).sort(), [...eventTypes].sort());
});
