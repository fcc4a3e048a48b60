// Kills role `all` on its embedded database at random moments, and checks that it opens every time with every
// acknowledged message: npm run test:embedded -- [--rounds N] [--seed N]
import { parseArgs } from 'node:util';
import { runRounds } from './embedded-folder.js';
import { seeded } from './seeded.js';

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '100' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    },
  });
  const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
  if (!(rounds > 0 && seed >= 0)) throw new Error('--rounds and --seed must be numbers');
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const result = await runRounds({ rounds, random: seeded(seed), say });
  for (const violation of result.violations.slice(0, 40)) say(violation);
  say(
    `seed ${seed}: ${result.rounds} rounds, ${result.acknowledged} acknowledged, ${result.refused} second starts ` +
      `refused, ${result.violations.length} violations`,
  );
  return result.violations.length === 0 && result.rounds === rounds;
}

main().then(
  (ok) => process.exit(ok ? 0 : 1),
  (error) => {
    process.stderr.write(`${error.stack ?? error}\n`);
    process.exit(1);
  },
);
