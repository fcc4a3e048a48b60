import { fileURLToPath } from 'node:url';
import t from 'tap';
import { play } from './play.js';
import { readScenario } from './scenario.js';

const broken = fileURLToPath(new URL('./testing/broken-client.js', import.meta.url));
/** Long enough for everything that the SDK does in these scenarios, and short for what does not come. */
const STEP_MS = 4_000;

for (const [fault, scenario, problem] of [
  ['forgets its cursors', 'resume', /hello is wrong: resume must be/],
  ['sends another id again', 'send-again', /send is wrong: client_message_id must be/],
  ['loses a message', 'resume', /report is wrong: seq must be 4, is 5/],
  ['never pings', 'heartbeat', /did not send ping/],
  ['asks history from the beginning', 'gap', /history is wrong: after_seq must be 3/],
  ['speaks before Hello', 'hello', /ping before the reply to hello/],
  ['sends twice', 'send', /sent send, which no step expects/],
  ['ignores goodbye', 'drain', /returned after \d+ ms: at least 700/],
  ['prints nonsense', 'hello', /a line that is not JSON: connected!/],
  ['sends text', 'hello', /a text message/],
  ['offers no subprotocol', 'hello', /must offer the subprotocol/],
] as const)
  t.test(`the runner finds a client that ${fault}`, async (t) => {
    await t.rejects(play(readScenario(scenario), [process.execPath, broken, fault], STEP_MS), { message: problem });
  });

t.test('the runner finds a client that does not start, exits at once, or reports nothing', async (t) => {
  const scenario = readScenario('hello');
  await t.rejects(play(scenario, ['/nowhere/client'], STEP_MS), { message: /does not start: .*ENOENT/ });
  await t.rejects(play(scenario, [process.execPath, '-e', 'process.exit(3)'], STEP_MS), { message: /exited with 3/ });
  const silent = [process.execPath, '-e', 'process.stdin.resume()'];
  await t.rejects(play(scenario, silent, 500), { message: /opened no connection \(waited 500 ms\)\nat step 2/ });
});
