import { commands } from '@godwit/schema';
import t from 'tap';
import { type HandlerTable, handlers } from './index.js';
import { ping } from './ping.js';

t.test('every rpc of the protocol has a handler, and there are no others', (t) => {
  t.same(Object.keys(handlers).sort(), Object.keys(commands).sort());
  t.end();
});

t.test('a table that lacks a handler, or has one of another rpc, does not compile', (t) => {
  const { send: _, ...incomplete } = handlers;
  // @ts-expect-error: send is missing
  const lacking: HandlerTable = incomplete;
  // @ts-expect-error: a handler of ping does not answer send
  const mistaken: HandlerTable = { ...handlers, send: ping };
  t.notOk('send' in lacking);
  t.equal(mistaken.send as unknown, ping);
  t.end();
});
