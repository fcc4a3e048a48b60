import * as generated from '@godwit/schema';
import * as compact from '@godwit/schema/client';
import t from 'tap';
import { bytesOf } from './complete.js';
import { namesIn } from './files.js';
import { completeJson, decode, encode, type Json } from './protocol.js';
import { readScenario, type Sent, sentIn } from './scenario.js';

const contentOf = (sent: Sent): Json => ('reply' in sent ? sent.reply : sent.event);
/** The scenarios whose bytes hold what this version does not know, so that they do not follow from the JSON. */
const FROM_LATER = ['later-version'];

for (const name of namesIn('scenarios'))
  t.test(`${name}: the bytes of the gateway's frames mean their JSON to every codec`, async (t) => {
    const scenario = readScenario(name);
    for (const sent of sentIn(scenario)) {
      const bytes = Buffer.from(sent.bytes, 'hex');
      const expected = completeJson('ServerFrame', contentOf(sent));
      const message = Buffer.concat([Buffer.from([10]), lengthOf(bytes), bytes]);
      t.same(decode('ServerFrame', bytes, { complete: true }), expected);
      for (const { decodeServerFrames } of [generated, compact])
        t.same(completeJson('ServerFrame', decodeServerFrames(message)[0] as object), expected);
      if (!FROM_LATER.includes(name)) t.equal(sent.bytes, bytesOf(sent));
    }
    for (const step of scenario.steps)
      if ('request' in step) t.ok(encode('ClientFrame', step.request), 'every expected field exists');
  });

/** The length of a frame as its message has it: encoded by way of a field that has the same form. */
function lengthOf({ length }: Buffer): Buffer {
  return encode('ClientFrame', { id: length }).subarray(1);
}
