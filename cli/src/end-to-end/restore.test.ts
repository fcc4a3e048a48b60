import { randomUUID } from 'node:crypto';
import { bodyText, type Client } from '@godwit/client';
import { beginDatabaseEpoch, readDatabaseEpoch } from '@godwit/store';
import { startPostgres } from '@godwit/store/testing';
import t, { type Test } from 'tap';
import { type Backup, copyOf, dump, dumpOfRows } from '../testing/backups.js';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

// A separate server, since the tests stop and restore it.
const postgres = await startPostgres();
process.env.DATABASE_URL = postgres.url;
t.teardown(() => postgres.stop());

const QUICK = { backoff: { firstMs: 20, maxMs: 100 } };

/** An application's view of a conversation: its events, and after a restore the history. */
class Application {
  readonly inbox: Inbox;
  shown: string[] = [];
  restores = 0;
  #last = 0;
  #reading: Promise<void> = Promise.resolve();

  constructor(t: Test, client: Client, conversation_id: string, last = 0) {
    this.#last = last;
    client.on('message_posted', ({ message }) => {
      const { seq = 0 } = message ?? {};
      this.#reading = this.#reading.then(() => {
        if (seq !== this.#last + 1) t.fail(`${seq} came after ${this.#last}`);
        this.#last = seq;
        this.shown.push(`${seq}:${message ? bodyText(message) : ''}`);
      });
    });
    client.on('resumed', ({ restored, to_seq }) => {
      if (!restored) return;
      this.#reading = this.#reading.then(async () => {
        this.restores++;
        const { messages } = await client.history({ conversation_id, limit: 200 });
        this.shown = messages.filter(({ seq }) => seq <= to_seq).map((m) => `${m.seq}:${bodyText(m)}`);
        this.#last = to_seq;
      });
    });
    this.inbox = new Inbox(client);
  }

  /** Resolves once `condition` holds and no read of history is in progress. */
  async until(condition: () => boolean): Promise<void> {
    for (;;) {
      await this.#reading;
      if (condition()) return;
      const { length } = this.inbox.events;
      await this.inbox.until(() => this.inbox.events.length > length);
    }
  }
}

async function say(client: Client, conversation_id: string, ...bodies: string[]) {
  const replies = await Promise.all(bodies.map((body) => client.send({ conversation_id, body })));
  return replies.map(({ seq }) => seq);
}

const KEPT = ['1:1', '2:2', '3:3', '4:4', '5:5'];
const AFTERWARDS = ['6:a', '7:b', '8:c', '9:d', '10:e', '11:f', '12:g', '13:h', '14:i'];

async function restored(
  t: Test,
  backUp: (databaseUrl: string) => Promise<Backup>,
  afterRestore: (system: TestSystem) => Promise<unknown> = async () => {},
) {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const id = randomUUID();
  const ann = await system.client('ann', 0, QUICK);
  const ben = await system.client('ben', 0, QUICK);
  await ann.createConversation({ conversation_id: id, member_ids: ['ben', 'cat', 'dan', 'eve'] });
  const annSees = new Application(t, ann, id);
  const benSees = new Application(t, ben, id);
  await say(ann, id, '1', '2', '3', '4', '5');
  await benSees.until(() => benSees.shown.length === 5);
  const [early] = ben.cursors();
  const epoch = await readDatabaseEpoch(system.databases.writes);
  t.equal(ben.session?.database_epoch, epoch);
  const backup = await backUp(system.config.DATABASE_URL as string);
  t.teardown(() => backup.remove());

  await say(ann, id, '6', '7', '8', '9', '10');
  await benSees.until(() => benSees.shown.length === 10);
  const [late] = ben.cursors();
  await backup.restore();
  await afterRestore(system);

  // The gateway that stayed up does not know of the restore yet, and takes the first messages for ones it has
  // delivered.
  t.same(await say(ann, id, 'a', 'b', 'c', 'd', 'e', 'f', 'g'), [6, 7, 8, 9, 10, 11, 12]);
  // The gateway detects the restore with the next connection, or else with the next comparison of heads.
  await system.client('fay', 0, QUICK);
  for (const sees of [annSees, benSees]) await sees.until(() => sees.restores === 1);
  t.same(await say(ann, id, 'h', 'i'), [13, 14]);
  for (const sees of [annSees, benSees]) {
    await sees.until(() => sees.shown.length === 14);
    t.same(sees.shown, [...KEPT, ...AFTERWARDS]);
    t.equal(sees.restores, 1, 'the restore is reported once');
  }
  t.not(ben.session?.database_epoch, epoch);
  t.match(ben.cursors(), [{ seq: 14, database_epoch: ben.session?.database_epoch }]);

  // Applications that kept their cursors, on a gateway that has not learned of the restore.
  const resumes = [
    { user: 'cat', cursor: late, restores: 1, why: 'a cursor of another epoch' },
    { user: 'dan', cursor: early, restores: 1, why: 'a cursor below the head, but of another epoch' },
    { user: 'eve', cursor: { conversation_id: id, seq: 99, change: 0 }, restores: 1, why: 'a cursor without an epoch' },
    { user: 'ben', cursor: ben.cursors()[0], restores: 0, why: 'a cursor of this epoch' },
  ];
  for (const { user, cursor, restores, why } of resumes) {
    if (!cursor) throw new Error('no cursor');
    const client = await system.client(user, 1, { ...QUICK, resume: [cursor] });
    const sees = new Application(t, client, id, cursor.seq);
    await sees.until(() => sees.inbox.of('resumed').length === 1);
    t.match(sees.inbox.of('resumed'), [{ from_seq: cursor.seq, to_seq: 14, restored: restores === 1 }], why);
    t.same(sees.shown, restores ? [...KEPT, ...AFTERWARDS] : [], user);
    t.equal(client.cursors()[0]?.seq, 14);
    client.close();
  }
}

t.test('after a dump is restored under running gateways, nobody misses later messages', (t) => restored(t, dump));

t.test('recovery from a copy of the server is detected by its timeline', (t) => restored(t, () => copyOf(postgres)));

t.test('a restore without a trace is declared by `godwit restored`', (t) =>
  restored(t, dumpOfRows, (system) => beginDatabaseEpoch(system.databases.writes)),
);

t.test('an undeclared restore is detected by a head below the delivered messages', async (t) => {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const id = randomUUID();
  const ann = await system.client('ann', 0, QUICK);
  await ann.createConversation({ conversation_id: id });
  const sees = new Application(t, ann, id);
  const backup = await dumpOfRows(system.config.DATABASE_URL as string);
  t.teardown(() => backup.remove());
  await say(ann, id, '1', '2', '3');
  await sees.until(() => sees.shown.length === 3);
  await backup.restore();
  t.same(await say(ann, id, 'a'), [1]);
  await sees.until(() => sees.restores === 1);
  await say(ann, id, 'b');
  await sees.until(() => sees.shown.length === 2);
  t.same(sees.shown, ['1:a', '2:b']);
});
