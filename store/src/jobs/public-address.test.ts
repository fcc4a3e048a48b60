import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import t from 'tap';
import { isPrivateLiteral, isPublicAddress, lookupPublic, PrivateAddressError } from './public-address.js';

t.test('isPublicAddress accepts addresses of the public internet only', async (t) => {
  for (const address of ['1.1.1.1', '93.184.215.14', '172.32.0.1', '2606:4700::1111', '::ffff:1.1.1.1'])
    t.ok(isPublicAddress(address), address);
  const others = [
    ...['0.0.0.0', '127.0.0.1', '127.9.9.9', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
    ...['224.0.0.1', '255.255.255.255', '198.18.0.1', '::', '::1', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', 'ff02::1'],
    ...['64:ff9b::7f00:1', '::127.0.0.1', '::7f00:1', '2002:7f00:1::', 'nonsense', ''],
  ];
  for (const address of others) t.notOk(isPublicAddress(address), address);
});

t.test('isPrivateLiteral recognizes private addresses in every notation, and accepts names', async (t) => {
  for (const url of ['http://127.0.0.1/', 'http://[::1]:80/', 'http://2130706433/', 'http://0x7f.1/', 'http://0/'])
    t.ok(isPrivateLiteral(new URL(url)), url);
  for (const url of ['http://1.1.1.1/', 'http://example.com/', 'http://localhost/'])
    t.notOk(isPrivateLiteral(new URL(url)), url);
});

t.test('a name that resolves only to private addresses is refused', async (t) => {
  for (const all of [true, false]) {
    const error = await new Promise((resolve) => lookupPublic('localhost', { all }, resolve));
    t.ok(error instanceof PrivateAddressError);
  }
});

t.test('lookupPublic returns only the public addresses of a name, in the order of the look-up', async (t) => {
  const { lookup } = dns;
  t.teardown(() => {
    Object.assign(dns, { lookup });
    syncBuiltinESMExports();
  });
  const asked: unknown[] = [];
  const look = (found: string[] | Error, options: object) => {
    const addresses = Array.isArray(found)
      ? found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
      : [];
    Object.assign(dns, {
      lookup(...[name, given, callback]: [string, object, (error: Error | null, addresses: object[]) => void]) {
        asked.push([name, given]);
        callback(found instanceof Error ? found : null, addresses);
      },
    });
    syncBuiltinESMExports();
    return new Promise<unknown[]>((resolve) => lookupPublic('a.example', options, (...args) => resolve(args)));
  };
  const [first, second] = [
    { address: '1.1.1.1', family: 4 },
    { address: '2606:4700::1111', family: 6 },
  ];
  const mixed = ['127.0.0.1', '1.1.1.1', '::1', '10.0.0.1', '2606:4700::1111', '169.254.169.254'];
  t.same(await look(mixed, { all: true, family: 0 }), [null, [first, second]]);
  t.same(await look(mixed, { hints: 1 }), [null, '1.1.1.1', 4]);
  t.same(await look(['fd00::1', '2606:4700::1111'], {}), [null, '2606:4700::1111', 6]);
  t.same(asked, [
    ['a.example', { all: true, family: 0 }],
    ['a.example', { all: true, hints: 1 }],
    ['a.example', { all: true }],
  ]);
  for (const all of [true, false]) {
    t.match(await look(['127.0.0.1', '::ffff:10.0.0.1'], { all }), [{ name: 'PrivateAddressError' }]);
    t.match(await look([], { all }), [{ name: 'PrivateAddressError' }]);
    const error = new Error('name not found');
    t.equal((await look(error, { all }))[0], error);
  }
});
