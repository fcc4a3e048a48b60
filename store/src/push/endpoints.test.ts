import { randomBytes } from 'node:crypto';
import { Code } from '@godwit/schema';
import t from 'tap';
import { vapidKeys } from '../testing/push-service.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { MAX_ENDPOINTS, registerPush, unregisterPush } from './endpoints.js';

const keys = () => ({ p256dh: Buffer.from(vapidKeys().publicKey, 'base64url'), auth: randomBytes(16) });
const at = (name: string) => `https://push.example.com/${name}`;

for (const kind of databaseKinds) {
  t.test(`on ${kind}`, async (t) => {
    const store = await createTestStore(kind, { pushEndpoints: 'public' });
    t.teardown(() => store.close());
    const of = async (user: string) =>
      (
        await store.databases.reads.query<{ endpoint: string; auth: Uint8Array }>(
          'select endpoint, auth from push_endpoints where user_id = $1 order by registered_at',
          [user],
        )
      ).map(({ endpoint, auth }) => `${endpoint.slice(at('').length)} ${Buffer.from(auth).toString('hex')}`);
    const hex = ({ auth }: { auth: Buffer }) => auth.toString('hex');

    t.test('a repeated registration replaces the keys; the last user of a browser has it', async (t) => {
      const [first, second, third] = [keys(), keys(), keys()];
      await registerPush(store, 'ann', { endpoint: at('a'), ...first });
      t.same(await of('ann'), [`a ${hex(first)}`]);
      await registerPush(store, 'ann', { endpoint: at('a'), ...second });
      t.same(await of('ann'), [`a ${hex(second)}`]);
      await registerPush(store, 'ben', { endpoint: at('a'), ...third });
      t.same([await of('ann'), await of('ben')], [[], [`a ${hex(third)}`]]);
    });

    t.test('only the user of an endpoint unregisters it', async (t) => {
      await unregisterPush(store, 'ann', { endpoint: at('a') });
      t.equal((await of('ben')).length, 1);
      await unregisterPush(store, 'ben', { endpoint: at('a') });
      await unregisterPush(store, 'ben', { endpoint: at('a') });
      t.same(await of('ben'), []);
    });

    t.test('at the bound the oldest registration is dropped', async (t) => {
      for (let n = 0; n < MAX_ENDPOINTS + 2; n++) await registerPush(store, 'cat', { endpoint: at(`${n}`), ...keys() });
      const left = (await of('cat')).map((line) => line.split(' ')[0]);
      t.same(
        left,
        Array.from({ length: MAX_ENDPOINTS }, (_, n) => `${n + 2}`),
      );
    });

    t.test('bad registrations name the field and change nothing', async (t) => {
      const good = { endpoint: at('x'), ...keys() };
      const { INVALID, LARGE } = { INVALID: Code.CODE_INVALID_ARGUMENT, LARGE: Code.CODE_TOO_LARGE };
      const bad: [object, RegExp, Code][] = [
        [{ endpoint: '' }, /endpoint/, INVALID],
        [{ endpoint: 'push.example.com' }, /endpoint/, INVALID],
        [{ endpoint: 'http://push.example.com/' }, /endpoint/, INVALID],
        [{ endpoint: 'file:///etc/passwd' }, /endpoint/, INVALID],
        [{ endpoint: 'https://me:secret@push.example.com/' }, /endpoint/, INVALID],
        [{ endpoint: 'https://127.0.0.1/' }, /endpoint/, INVALID],
        [{ endpoint: 'https://[::1]/' }, /endpoint/, INVALID],
        [{ endpoint: 'https://2130706433/' }, /endpoint/, INVALID],
        [{ endpoint: 'https://169.254.169.254/latest' }, /endpoint/, INVALID],
        [{ endpoint: at('a\0b') }, /endpoint/, INVALID],
        [{ endpoint: at('x'.repeat(2_048)) }, /endpoint/, LARGE],
        [{ p256dh: good.p256dh.subarray(1) }, /p256dh/, INVALID],
        [{ p256dh: undefined }, /p256dh/, INVALID],
        [{ p256dh: Buffer.alloc(65, 4) }, /p256dh.*P-256/, INVALID],
        [{ auth: randomBytes(15) }, /auth/, INVALID],
        [{ auth: undefined }, /auth/, INVALID],
      ];
      for (const [part, message, code] of bad)
        await t.rejects(registerPush(store, 'eve', { ...good, ...part }), { code, message }, JSON.stringify(part));
      const off = { ...store, policy: { ...store.policy, pushEndpoints: undefined } };
      await t.rejects(registerPush(off, 'eve', good), { code: Code.CODE_UNIMPLEMENTED });
      t.same(await of('eve'), []);
      const local = { ...store, policy: { ...store.policy, pushEndpoints: 'any' as const } };
      await registerPush(local, 'eve', { ...good, endpoint: 'http://127.0.0.1:1/x' });
      t.equal((await of('eve')).length, 1);
    });
  });
}
