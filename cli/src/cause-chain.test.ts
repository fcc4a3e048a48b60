import t from 'tap';
import { causeChain } from './cause-chain.js';

t.test('the message of an error includes those of its causes', async (t) => {
  const refused = Object.assign(new Error('connect ECONNREFUSED ::1:1'), { code: 'ECONNREFUSED' });
  t.equal(causeChain(new Error('away', { cause: refused })), 'away: connect ECONNREFUSED ::1:1');
  // The error of a host name with several addresses.
  const several = Object.assign(new AggregateError([refused, new Error('no route')]), { code: 'ECONNREFUSED' });
  t.equal(causeChain(new Error('away', { cause: several })), 'away: connect ECONNREFUSED ::1:1, no route');
  t.equal(causeChain(new Error('away', { cause: Object.assign(new Error(), { code: 'EPIPE' }) })), 'away: EPIPE');
  t.equal(causeChain(new Error('cannot open: no file', { cause: new Error('no file') })), 'cannot open: no file');
  t.equal(causeChain('text'), 'text');
});
