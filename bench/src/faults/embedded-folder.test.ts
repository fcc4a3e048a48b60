import t from 'tap';
import { runRounds } from './embedded-folder.js';
import { seeded } from './seeded.js';

// Several processes start in turn.
t.setTimeout(300_000);

t.test('the embedded database opens with every acknowledged message after a kill at any moment', async (t) => {
  const said: string[] = [];
  const result = await runRounds({ rounds: 1, random: seeded(1), say: (text) => said.push(text) });
  t.same(result.violations, [], said.join('\n'));
  t.equal(result.rounds, 1);
  t.ok(result.acknowledged > 0, `${result.acknowledged} acknowledged`);
});
