import { fileURLToPath } from 'node:url';
import t from 'tap';
import { playAll } from './play-all.js';

const client = fileURLToPath(new URL('./sdk-client-main.js', import.meta.url));

t.test('the SDK passes every scenario', { timeout: 180_000 }, async (t) => {
  const outcomes = await playAll([process.execPath, client]);
  for (const { name, title, problem } of outcomes) t.equal(problem, undefined, `${name}: ${title}`);
  t.ok(outcomes.length >= 30, `${outcomes.length} scenarios`);
});

t.test('the SDK works where no text may be evaluated as code, as under a strict Content-Security-Policy', async (t) => {
  const command = [process.execPath, '--disallow-code-generation-from-strings', client];
  for (const { name, problem } of await playAll(command, { names: ['hello', 'gap', 'send-again'] }))
    t.equal(problem, undefined, name);
});
