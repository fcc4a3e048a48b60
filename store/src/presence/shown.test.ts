import { decodeServerFrames } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { internal } from '../wire.js';
import { Status } from './presence.contract.js';
import { offlineFrame, shownFrame } from './shown.js';

/** The status that a frame tells nodes, and the event in it. */
const read = (frame: Uint8Array | undefined) => {
  const { presence_shown } = internal.store.v1.BusFrame.decode(frame as Uint8Array);
  const [event] = decodeServerFrames(presence_shown?.entry as Uint8Array);
  return { status: presence_shown?.status, event: event?.presence_changed };
};

t.test('a frame shows the status and the text that were chosen, and equal choices are equal bytes', (t) => {
  const statuses = [Status.PRESENCE_STATUS_ONLINE, Status.PRESENCE_STATUS_AWAY, Status.PRESENCE_STATUS_BUSY];
  fc.assert(
    fc.property(fc.constantFrom(...statuses), fc.string(), fc.nat(), (status, text, version) => {
      const frame = shownFrame('ann', { status, text, version });
      t.match(read(frame), { status, event: { user_id: 'ann', status, text, last_seen: 0 } });
      t.ok(frame?.equals(shownFrame('ann', { status, text }) as Buffer), 'of any version');
      t.notOk(frame?.equals(shownFrame('ben', { status, text }) as Buffer));
    }),
    { numRuns: 30 },
  );
  t.end();
});

t.test('of a user who is invisible there is no frame', (t) => {
  t.equal(shownFrame('ann', { status: Status.PRESENCE_STATUS_INVISIBLE, text: 'hidden' }), undefined);
  t.end();
});

t.test('a frame of a user who is offline says when the user was last seen', (t) => {
  const status = Status.PRESENCE_STATUS_OFFLINE;
  t.match(read(offlineFrame('ann', 1_700_000_000_123)), {
    status,
    event: { user_id: 'ann', status, text: '', last_seen: 1_700_000_000_123 },
  });
  t.end();
});
