import t from 'tap';
import { clientAddress, createTrustedProxies, isOwnNetwork, networkOf } from './trusted-proxies.js';

t.test('the right-most untrusted hop is the client, and only a trusted peer is believed', (t) => {
  const trusted = createTrustedProxies(['10.0.0.0/8', '2001:db8:1::/48', '192.0.2.9']);
  for (const [peer, forwardedFor, address, forwarded] of [
    ['203.0.113.7', '', '203.0.113.7', false],
    ['203.0.113.7', '198.51.100.1', '203.0.113.7', false],
    ['10.1.2.3', '', '10.1.2.3', false],
    ['10.1.2.3', '198.51.100.1', '198.51.100.1', true],
    ['192.0.2.9', '198.51.100.1', '198.51.100.1', true],
    ['192.0.2.10', '198.51.100.1', '192.0.2.10', false],
    ['9.255.255.255', '198.51.100.1', '9.255.255.255', false],
    ['11.0.0.0', '198.51.100.1', '11.0.0.0', false],
    ['10.255.255.255', '198.51.100.1', '198.51.100.1', true],
    // The client wrote the first hop itself.
    ['10.1.2.3', '127.0.0.1, 198.51.100.1', '198.51.100.1', true],
    ['10.1.2.3', '127.0.0.1, 198.51.100.1 ,10.9.9.9', '198.51.100.1', true],
    ['10.1.2.3', '10.7.7.7,10.8.8.8', '10.7.7.7', true],
    ['10.1.2.3', '192.168.0.4', '192.168.0.4', true],
    ['10.1.2.3', '198.51.100.1:4711', '198.51.100.1', true],
    ['10.1.2.3', '[2001:db8:2::1]:4711', '2001:db8:2::1', true],
    ['10.1.2.3', '2001:DB8:2:0:0:0:0:1', '2001:db8:2::1', true],
    ['10.1.2.3', '198.51.100.1, unknown', '10.1.2.3', false],
    ['10.1.2.3', '198.51.100.1, unknown, 10.9.9.9', '10.9.9.9', true],
    ['10.1.2.3', '198.51.100.1,', '10.1.2.3', false],
    ['::ffff:10.1.2.3', '198.51.100.1', '198.51.100.1', true],
    ['2001:0db8:0001:0000:0000:0000:0000:0001', '198.51.100.1', '198.51.100.1', true],
  ] as const)
    t.same(clientAddress(peer, forwardedFor, trusted), { address, forwarded }, `${peer} for ${forwardedFor}`);
  t.same(clientAddress('127.0.0.1', '198.51.100.1', createTrustedProxies([])), {
    address: '127.0.0.1',
    forwarded: false,
  });
  t.end();
});

t.test('a malformed range is refused with its text', (t) => {
  for (const text of ['10.0.0.0/33', '10.1', 'proxy.example', '', '::/129', '10.0.0.0/'])
    t.throws(() => createTrustedProxies([text]), { message: /must be an IP address or a range/ }, text);
  t.end();
});

t.test('loopback, private and link-local addresses are of the own network, and no public one is', (t) => {
  for (const own of ['127.0.0.1', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.1.1'])
    t.ok(isOwnNetwork(own), own);
  for (const own of ['::1', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1', '0000:0000:0000:0000:0000:0000:0000:0001'])
    t.ok(isOwnNetwork(own), own);
  for (const public_ of ['8.8.8.8', '172.32.0.1', '172.15.255.255', '11.0.0.1', '2600::1', '::ffff:8.8.8.8'])
    t.notOk(isOwnNetwork(public_), public_);
  t.end();
});

t.test('an IPv4 address counts by itself, and IPv6 addresses by their network of 64 bits', (t) => {
  t.equal(networkOf('198.51.100.1'), '198.51.100.1');
  t.equal(networkOf('::ffff:198.51.100.1'), '198.51.100.1');
  t.equal(networkOf('2600:0:0:1::1'), networkOf('2600:0:0:1:ffff:ffff:ffff:ffff'));
  t.not(networkOf('2600:0:0:1::1'), networkOf('2600:0:0:2::1'));
  t.end();
});
