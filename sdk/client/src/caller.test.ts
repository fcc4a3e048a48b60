import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { calledFrom } from './caller.js';
import { startClient } from './testing/memory-client.js';
import { follow, turn } from './testing/settlement.js';

t.test('the stack of a failed request names the code that made it, and the error its code', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected();
  function askForHistory() {
    return client.history({ conversation_id: 'c' });
  }
  function postMessage() {
    return client.send({ to_user_id: 'ben', body: 'one' });
  }
  const [asked, sent] = [follow(askForHistory()), follow(postMessage())];
  await turn();
  const refusal = { code: Code.CODE_NOT_FOUND, message: 'no such\nconversation' };
  socket.refuse('history', refusal);
  socket.refuse('send', refusal);
  await turn();
  t.match(asked.error?.stack, /^GodwitError \[NOT_FOUND\]: no such\nconversation\n {4}at .*[\s\S]*askForHistory/);
  t.match(sent.error?.stack, /postMessage/);
});

t.test('requests that end together have stacks of their own', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected();
  const first = () => client.ping({});
  const second = () => client.ping({});
  const both = [follow(first()), follow(second())];
  await turn();
  socket.end(1006, 'gone');
  await turn();
  const [one, two] = both.map(({ error }) => error?.stack);
  t.match(one, /at first/);
  t.match(two, /at second/);
  t.match(both[0]?.error?.cause, { code: Code.CODE_UNAVAILABLE }, 'the reason stays the cause');
});

t.test('stacks of engines that do not begin with the error are frames alone', async (t) => {
  const error = new GodwitError(Code.CODE_NOT_FOUND, 'x');
  const caller = Object.assign(new Error(), { stack: 'ask@app.js:1:2\n@app.js:9:9' });
  t.equal(calledFrom(caller, error), error);
  t.equal(error.stack, 'ask@app.js:1:2\n@app.js:9:9');
  const other = new TypeError('a bug');
  t.equal(calledFrom(caller, other), other);
  t.match(other.stack, /TypeError: a bug/, 'other errors stay as they are');
});
