// Uses web standards only, so that it runs where only these are there.

/** Uses the whole package against a store. Rejects if anything is not as it should be. */
export async function checkRuntime(sdk, { url, key, secret }) {
  const { Godwit, GodwitError, mintToken, tokenHandler, verifyWebhook, webhookHandler } = sdk;
  const check = (holds, what) => {
    if (!holds) throw new Error(`not so: ${what}`);
  };
  const godwit = new Godwit({ url, key });
  const room = `room-${crypto.randomUUID()}`;
  await godwit.as('zoë').createConversation({ conversation_id: room, title: 'Lunch', member_ids: ['bob'] });
  await godwit.gateway.send({ conversation_id: room, body: 'Guten Tag, Zoë' });
  const token = await mintToken('bob', { secret });
  const { messages } = await new Godwit({ url, key: token }).gateway.history({ conversation_id: room });
  check(messages.length === 1 && messages[0].seq === 1, 'one message');
  check(new TextDecoder().decode(messages[0].body) === 'Guten Tag, Zoë', 'its text');
  const refused = await godwit.ban({ user_id: '@' }).catch((error) => error);
  check(refused instanceof GodwitError && refused.code === 'INVALID_ARGUMENT', 'a typed error');
  const away = await new Godwit({ url: 'http://127.0.0.1:1', key }).unban({ user_id: 'a' }).catch((error) => error);
  check(away.code === 'UNAVAILABLE', 'a store that is away');

  const body = '{"type":"user.unread","timestamp":"","data":{"user_id":"a","conversations":[]}}';
  const time = Math.floor(Date.now() / 1000);
  const raw = new TextEncoder();
  const hmac = await crypto.subtle.importKey('raw', raw.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', hmac, raw.encode(`id.${time}.${body}`)));
  const headers = new Headers({
    'webhook-id': 'id',
    'webhook-timestamp': `${time}`,
    'webhook-signature': `v1,${btoa(String.fromCharCode(...mac))}`,
  });
  check((await verifyWebhook({ headers, body }, { secret })).event.type === 'user.unread', 'a verified webhook');
  const events = [];
  const hook = webhookHandler({ secret, onEvent: (event) => void events.push(event.type) });
  const post = (text) => hook(new Request('https://app.example.com/hook', { method: 'POST', headers, body: text }));
  check((await post(body)).status === 204 && events.length === 1, 'a handled webhook');
  check((await post(`${body} `)).status === 401 && events.length === 1, 'a forged webhook');
  const answer = await tokenHandler({ secret, userOf: () => 'bob' })(new Request('https://app.example.com/token'));
  check(typeof (await answer.json()).token === 'string', 'a token');
}
