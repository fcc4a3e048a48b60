import { decodeServerFrames } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { internal } from '../wire.js';
import { Status } from './presence.contract.js';
import { offlineFrame, shownFrame } from './shown.js';

/** The status of a frame, and the event in it. */
const read = (frame: Uint8Array | undefined) => {
  const { presence_shown } = internal.store.v1.BusFrame.decode(frame as Uint8Array);
  const [event] = decodeServerFrames(presence_shown?.entry as Uint8Array);
  return { status: presence_shown?.status, event: event?.presence_changed };
};

t.test('a frame shows the chosen status and text, and equal choices have equal bytes', (t) => {
  const statuses = [Status.PRESENCE_STATUS_ONLINE, Status.PRESENCE_STATUS_AWAY, Status.PRESENCE_STATUS_BUSY];
  fc.assert(
    fc.property(fc.constantFrom(...statuses), fc.string(), fc.nat(), (status, text, version) => {
      const frame = shownFrame('ann', { status, text, version });
      t.match(read(frame), { status, event: { user_id: 'ann', status, text, last_seen: 0 } });
      t.ok(frame?.equals(shownFrame('ann', { status, text }) as Buffer), 'the version does not matter');
      t.notOk(frame?.equals(shownFrame('ben', { status, text }) as Buffer));
    }),
    { numRuns: 30 },
  );
  t.end();
});

t.test('an invisible user has no frame', (t) => {
  t.equal(shownFrame('ann', { status: Status.PRESENCE_STATUS_INVISIBLE, text: 'hidden' }), undefined);
  t.end();
});

t.test('the frame of an offline user has the time when the user was last seen', (t) => {
  const status = Status.PRESENCE_STATUS_OFFLINE;
  t.match(read(offlineFrame('ann', 1_700_000_000_123)), {
    status,
    event: { user_id: 'ann', status, text: '', last_seen: 1_700_000_000_123 },
  });
  t.end();
});
