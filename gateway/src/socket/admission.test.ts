import t from 'tap';
import { Admission, type Admitted } from './admission.js';
import { type ConnectionLimits, connectionLimits } from './connection-limits.js';

const create = (limits: Partial<ConnectionLimits>) => new Admission({ ...connectionLimits, ...limits });

/** Opens a connection if that is permitted; returns it, or the reason of the refusal. */
function connect(admission: Admission, address?: string, now = 0) {
  const refusal = admission.refuse(address, now);
  return refusal ? refusal.reason : admission.opened(address);
}

t.test('the connection after MAX_CONNECTIONS is refused until one closes', (t) => {
  const admission = create({ MAX_CONNECTIONS: 2 });
  const first = connect(admission);
  t.type(first, 'object');
  const second = connect(admission);
  t.type(second, 'object', 'the last permitted one');
  t.equal(connect(admission), 'connections');
  t.match(admission.refuse(undefined, 0), { status: /^503 /, retryAfterSeconds: 10 });
  if (typeof second === 'object') {
    second.closed();
    // A close that is counted twice would admit too many.
    second.closed();
  }
  t.type(connect(admission), 'object');
  t.equal(connect(admission), 'connections');
  t.end();
});

t.test(
  'the connection after MAX_CONNECTIONS_PER_ADDRESS is refused, and none of another or an uncounted address',
  (t) => {
    const admission = create({ MAX_CONNECTIONS_PER_ADDRESS: 2 });
    const first = connect(admission, 'a');
    t.type(connect(admission, 'a'), 'object', 'the last permitted one');
    t.equal(connect(admission, 'a'), 'address');
    t.match(admission.refuse('a', 0), { status: /^429 /, retryAfterSeconds: 10 });
    const others = [connect(admission, 'b'), ...[1, 2, 3].map(() => connect(admission))];
    for (const other of others) t.type(other, 'object');
    t.equal(admission.addresses, 2);
    if (typeof first === 'object') first.closed();
    t.type(connect(admission, 'a'), 'object');
    for (const other of others) if (typeof other === 'object') other.closed();
    t.equal(admission.addresses, 1, 'an address without connections takes no memory');
    t.end();
  },
);

t.test('the connection after MAX_UNAUTHENTICATED is refused until a Hello succeeds or a connection closes', (t) => {
  const admission = create({ MAX_UNAUTHENTICATED: 2 });
  const made = [connect(admission), connect(admission)];
  t.equal(connect(admission), 'unauthenticated');
  t.match(admission.refuse(undefined, 0), { status: /^503 /, retryAfterSeconds: 5 });
  const [first, second] = made;
  if (typeof first !== 'object' || typeof second !== 'object') throw new Error(`refused: ${made}`);
  first.greeted();
  first.greeted();
  t.type(connect(admission), 'object');
  t.equal(connect(admission), 'unauthenticated');
  // The close of an authenticated connection changes nothing here.
  first.closed();
  t.equal(connect(admission), 'unauthenticated');
  second.closed();
  t.type(connect(admission), 'object');
  t.equal(connect(admission), 'unauthenticated');
  t.end();
});

t.test('HANDSHAKES_PER_SECOND begin at once, and as many in each second after', (t) => {
  const admission = create({ HANDSHAKES_PER_SECOND: 4 });
  const admitted = (now: number) => {
    let count = 0;
    while (typeof connect(admission, undefined, now) === 'object') count++;
    return count;
  };
  t.equal(admitted(1_000), 4);
  t.equal(connect(admission, undefined, 1_000), 'handshakes');
  t.match(admission.refuse(undefined, 1_000), { status: /^503 /, retryAfterSeconds: 1 });
  t.equal(admitted(1_249), 0);
  t.equal(admitted(1_250), 1);
  t.equal(admitted(2_250), 4);
  t.equal(admitted(60_000), 4, 'a pause saves up no more than a second');
  t.end();
});

t.test('one address can take neither all connections without a Hello nor all handshakes from others', (t) => {
  const flood = (admission: Admission, address: string | undefined, after: (made: object) => void) => {
    let count = 0;
    for (let made = connect(admission, address); typeof made === 'object'; made = connect(admission, address)) {
      count++;
      after(made);
      if (count > 10_000) break;
    }
    return count;
  };
  const idle = create({});
  t.equal(
    flood(idle, 'mallory', () => {}),
    connectionLimits.MAX_UNAUTHENTICATED / 8,
  );
  t.match(idle.refuse('mallory', 0), { reason: 'address', status: /^429 /, retryAfterSeconds: 5 });
  t.type(connect(idle, 'ann'), 'object');

  const fleeting = create({});
  const close = (made: object) => (made as Admitted).closed();
  t.equal(flood(fleeting, 'mallory', close), connectionLimits.HANDSHAKES_PER_SECOND / 8);
  t.match(fleeting.refuse('mallory', 0), { reason: 'address', status: /^429 /, retryAfterSeconds: 1 });
  t.type(connect(fleeting, 'ann'), 'object');
  t.type(connect(fleeting, 'mallory', 10), 'object', 'some more as time passes');
  t.type(connect(fleeting), 'object', 'an address that is not counted');

  const [few, closed] = [create({ MAX_UNAUTHENTICATED: 10 }), create({})];
  t.equal(
    flood(few, 'ann', () => {}),
    10,
    'a small limit is not divided',
  );
  for (let n = 0; n < 500; n++) {
    const made = connect(closed, 'ann', 10 * n);
    if (typeof made === 'object') made.greeted();
  }
  t.type(connect(closed, 'ann', 5_000), 'object', 'connections with a session do not count');
  t.end();
});
