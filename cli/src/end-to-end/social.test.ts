import type { Client } from '@godwit/client';
import { commands, GodwitError } from '@godwit/schema';
import t from 'tap';
import { createBarrier } from '../testing/barrier.js';
import { Inbox } from '../testing/inbox.js';
import { conversationRows } from '../testing/social/conversation-table.js';
import { friendRows } from '../testing/social/friend-table.js';
import { leavingRows } from '../testing/social/leaving-table.js';
import { profileRows } from '../testing/social/profile-table.js';
import { NAMES, type Name } from '../testing/social/row.js';
import { startTestSystem } from '../testing/test-system.js';

// Played in this order: each table starts where the one before ends.
const rows = [...conversationRows, ...friendRows, ...leavingRows, ...profileRows];

t.test('every request by three users on two gateways has the expected outcome and events', async (t) => {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const settle = await createBarrier(system);
  const clients = new Map<Name, Client>();
  const inboxes = new Map<Name, Inbox>();
  for (const [index, name] of NAMES.entries()) {
    const client = await system.client(name, index % 2);
    clients.set(name, client);
    inboxes.set(name, new Inbox(client));
  }
  for (const [index, row] of rows.entries()) {
    const { by, does, fails } = row;
    const what = `row ${index}: ${by} ${does[0]}`;
    const outcome = await does[1](clients.get(by) as Client).then(
      () => 'ok',
      (error) => GodwitError.from(error).codeName,
    );
    t.equal(outcome, fails === undefined ? 'ok' : new GodwitError(fails, '').codeName, what);
    for (const name of NAMES) {
      const inbox = inboxes.get(name) as Inbox;
      await inbox.until(() => inbox.lines.length >= (row[name]?.length ?? 0));
    }
    await settle(clients.values());
    for (const name of NAMES) {
      t.same(inboxes.get(name)?.take().sort(), [...(row[name] ?? [])].sort(), `${what}: events of ${name}`);
    }
  }
  // The session's own requests are tested in session.test.ts, hostile.test.ts and resume.test.ts.
  const tested = new Set<string>([...rows.map(({ does }) => does[0]), 'hello', 'refresh', 'resume']);
  t.same(
    Object.keys(commands).filter((command) => !tested.has(command)),
    [],
    'every request is in the table',
  );
});
