import t from 'tap';
import { missedGoals } from './verdict.js';

t.test('a row without losses and with a ratio of up to 2 misses no goal', async (t) => {
  t.same(missedGoals(['burst'], { 'attack.burst.honest_p99_ratio': 2, 'attack.burst.disconnected': 0 }), []);
});

t.test('each goal that a row misses is listed, by row', async (t) => {
  const metrics = {
    'attack.burst.honest_p99_ratio': 3.14,
    'attack.burst.closed_4002': 10,
    'attack.partial.honest_p99_ratio': 1,
    'attack.partial.disconnected': 7,
    'attack.partial.gateway_died': 1,
    'attack.victim.honest_p99_ratio': 1,
  };
  t.same(missedGoals(['burst', 'partial', 'victim'], metrics), [
    'burst: honest p99 is 3.1 times that without the attack; 10 members were closed with 4002',
    'partial: 7 honest clients lost their connection; the gateway died',
  ]);
});
