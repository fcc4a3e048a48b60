import { createTrustedProxies } from '@godwit/store/addresses';
import t from 'tap';
import { countedAddress } from './counted-address.js';

t.test('clients count by address, and neither proxies nor the own network count', (t) => {
  const isTrusted = createTrustedProxies(['192.0.2.0/24', '10.9.0.0/16']);
  for (const [address, forwarded, key] of [
    ['198.51.100.1', false, '198.51.100.1'],
    ['198.51.100.1', true, '198.51.100.1'],
    ['2600:0:0:1::7', true, '2600:0:0:1::/64'],
    ['127.0.0.1', false, undefined],
    ['10.0.0.1', false, undefined],
    ['fe80::1', false, undefined],
    ['10.0.0.1', true, '10.0.0.1'],
    // A proxy that sends no header, or one behind another whose client is unknown.
    ['192.0.2.1', false, undefined],
    ['10.9.0.1', true, undefined],
  ] as const)
    t.equal(countedAddress({ address, forwarded }, isTrusted), key, `${address}${forwarded ? ', forwarded' : ''}`);
  t.end();
});
