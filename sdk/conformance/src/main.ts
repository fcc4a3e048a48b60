import { Command, InvalidArgumentError } from 'commander';
import { namesIn } from './files.js';
import { playAll } from './play-all.js';

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('must be an integer from 1');
  return value;
}

const program = new Command('godwit-conformance')
  .description('Plays scenarios of a gateway to a client, and checks what the client does.')
  .argument('<client...>', 'the command that starts the client; write -- before it')
  .option('--only <names...>', `scenarios to play: ${namesIn('scenarios').join(', ')}`)
  .option('--timeout-ms <ms>', 'how long each step may take', positive, 20_000)
  .option('--at-once <n>', 'scenarios to play at a time', positive, 4)
  .parse();
const { only, timeoutMs, atOnce } = program.opts<{ only?: string[]; timeoutMs: number; atOnce: number }>();
const unknown = only?.find((name) => !namesIn('scenarios').includes(name));
if (unknown) program.error(`there is no scenario ${unknown}`);

const outcomes = await playAll(program.args, {
  ...(only && { names: only }),
  timeoutMs,
  atOnce,
  done: ({ name, title, problem }) =>
    console.log(problem ? `not ok - ${name}: ${title}\n${problem}` : `ok - ${name}: ${title}`),
});
const failed = outcomes.filter(({ problem }) => problem !== undefined).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
