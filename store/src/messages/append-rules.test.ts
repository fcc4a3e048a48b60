import { decodeServerFrames } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { item, toUser } from '../testing/appended-messages.js';
import { createTestStore, type TestStore } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { type AppendResult, appendMessages } from './append.js';

/** The outcome of each item: its number, with `again` if deduplicated, or the code and the field of its refusal. */
const outcomes = (results: AppendResult[]) =>
  results.map((result) => {
    if (!result.failure) return `${result.seq}${result.deduplicated ? ' again' : ''}`;
    const { codeName, message } = result.failure;
    return codeName === 'NOT_FOUND' ? `${codeName} ${message.split(':')[0]}` : codeName;
  });
type Row = Record<string, unknown>;
const rows = async (store: TestStore, text: string, params: string[] = []) => [
  ...(await store.databases.writes.query<Row>(text, params)),
];
/** Inserts attachments: `[id, conversation, uploader, state, seq]`. */
const attach = (store: TestStore, all: (readonly [string, string, string, number, number?])[]) =>
  store.databases.writes.query(
    `insert into attachments (id, conversation_id, uploader_id, state, seq, name, declared_type, content_type)
     select a->>0, a->>1, a->>2, (a->>3)::int, (a->>4)::bigint, '', '', '' from jsonb_array_elements($1::text::jsonb) a`,
    [JSON.stringify(all)],
  );
const store = await createTestStore();
t.teardown(() => store.close());
t.before(async () => {
  await createConversation(store, 'ann', { conversation_id: 'g', member_ids: ['ben'] });
  await createConversation(store, 'ann', { conversation_id: 'other', member_ids: ['ben'] });
});

t.test('a first message creates a direct conversation only if the pair and policy allow it', async (t) => {
  // The state of a pair and the sides that block; undefined: the pair has no row.
  const pairs = {
    strangers: undefined,
    'met once': [0, 0],
    'low asks': [1, 0],
    'high asks': [2, 0],
    friends: [3, 0],
    'low blocks': [0, 1],
    'high blocks': [0, 2],
    'both block': [0, 3],
    self: undefined,
  } as const;
  const cases = (['anyone', 'friends'] as const).flatMap((directMessages) =>
    (['any', 'known'] as const).flatMap((users) =>
      Object.entries(pairs).flatMap(([pair, row]) =>
        [true, false].flatMap((known) =>
          [true, false].flatMap((lowSends) =>
            (lowSends ? [0, 1] : [0]).map((reply_to) => ({
              directMessages,
              users,
              pair,
              row,
              known,
              lowSends,
              reply_to,
            })),
          ),
        ),
      ),
    ),
  );
  const named = cases.map((one, n) => {
    const [low, high] = [`a-${n}`, one.pair === 'self' ? `a-${n}` : `b-${n}`];
    const [sender, receiver] = one.lowSends ? [low, high] : [high, low];
    return { ...one, low, high, sender, receiver, id: directConversationId(low, high) };
  });
  const friendships = named.flatMap(({ row, low, high }) => (row ? [[low, high, ...row]] : []));
  await store.databases.writes.query(
    `insert into friendships (low, high, state, blocked_by)
     select f->>0, f->>1, (f->>2)::int, (f->>3)::int from jsonb_array_elements($1::text::jsonb) f`,
    [JSON.stringify(friendships)],
  );
  const known = named.filter((one) => one.known).map(({ receiver }) => receiver);
  await store.databases.writes.query('insert into users (id) select unnest($1::text[])', [known]);
  for (const { directMessages, users } of [
    ...new Map(cases.map((one) => [one.directMessages + one.users, one])).values(),
  ]) {
    const here = named.filter((one) => one.directMessages === directMessages && one.users === users);
    const results = await appendMessages(
      { ...store, policy: { ...store.policy, directMessages, users } },
      here.map(({ sender, receiver, reply_to }) => toUser(sender, receiver, { reply_to })),
    );
    const made = new Map(
      (
        await rows(
          store,
          `select c.id, c.kind, c.restrictions, c.member_count, c.last_seq,
             (select string_agg(concat_ws(' ', m.user_id, m.role, m.joined_seq, m.read_seq), ', ' order by m.user_id)
              from members m where m.conversation_id = c.id) as members
           from conversations c`,
        )
      ).map(({ id, ...row }) => [id, row]),
    );
    const kept = new Set((await rows(store, 'select low from friendships')).map(({ low }) => low));
    for (const [index, outcome] of outcomes(results).entries()) {
      const one = here[index] as (typeof named)[number];
      const { pair, row, low, high, sender, id } = one;
      const what = `${directMessages}, ${users}: ${pair}, ${one.known ? 'known' : 'unknown'}, ${sender} sends`;
      const isSelf = pair === 'self';
      const denied = !isSelf && (row?.[1] || (directMessages === 'friends' && pair !== 'friends'));
      const isUnknown = users === 'known' && !one.known;
      const missing = isUnknown ? 'NOT_FOUND to_user_id' : one.reply_to > 0 ? 'NOT_FOUND conversation_id' : undefined;
      const expected = denied ? 'PERMISSION_DENIED' : (missing ?? '1');
      const members = isSelf ? [low] : [low, high];
      const conversation = {
        kind: 2,
        restrictions: isSelf || pair === 'friends' ? 0 : 2,
        member_count: members.length,
        last_seq: 1,
        members: members.map((user) => `${user} 1 0 ${user === sender ? 1 : 0}`).join(', '),
      };
      const isMade = expected === '1';
      t.same(
        [outcome, made.get(id), kept.has(low)],
        [expected, isMade ? conversation : undefined, row !== undefined || (!isSelf && isMade)],
        `${what}${one.reply_to ? ' a reply' : ''}`,
      );
    }
  }
});

t.test(
  'restrictions and policy decide whether a message may be posted to an existing direct conversation',
  async (t) => {
    for (const directMessages of ['anyone', 'friends'] as const) {
      for (const restrictions of [0, 1, 2, 3]) {
        const [sender, other] = [`s-${directMessages}-${restrictions}`, `o-${directMessages}-${restrictions}`];
        const first = toUser(sender, other);
        t.same(outcomes(await appendMessages(store, [first])), ['1']);
        await store.databases.writes.query('update conversations set restrictions = $2::int where id = $1', [
          first.conversation_id,
          restrictions,
        ]);
        const policied = { ...store, policy: { ...store.policy, directMessages, users: 'known' as const } };
        const again = [toUser(other, sender), item(first.conversation_id, sender), first];
        const forbidden = restrictions & (directMessages === 'friends' ? 3 : 1);
        const expected = forbidden ? ['PERMISSION_DENIED', 'PERMISSION_DENIED'] : ['2', '3'];
        const what = `${directMessages}, restrictions ${restrictions}`;
        t.same(outcomes(await appendMessages(policied, again)), [...expected, '1 again'], what);
      }
    }
  },
);

t.test('a message may only reply to a message that its sender may read', async (t) => {
  await createConversation(store, 'ann', { conversation_id: 'replies', member_ids: ['ben'] });
  await appendMessages(
    store,
    Array.from({ length: 4 }, () => item('replies', 'ann')),
  );
  await store.databases.writes.query(
    `update members set visible_seq = 2 where user_id = 'ben' and conversation_id = 'replies'`,
  );
  const hidden = 'NOT_FOUND reply_to';
  for (const [sender, expected] of [
    ['ben', ['5', hidden, hidden, '6', '7', hidden]],
    ['ann', ['8', '9', '10', '11', '12', '13']],
  ] as const) {
    const replies = [0, 1, 2, 3, 4, 5].map((reply_to) => item('replies', sender, { reply_to }));
    t.same(outcomes(await appendMessages(store, replies)), expected, sender);
  }
  const kept = await rows(
    store,
    `select reply_to from messages where conversation_id = 'replies' and seq > 4 order by seq`,
  );
  t.same(
    kept.map(({ reply_to }) => reply_to),
    [0, 3, 4, 0, 1, 2, 3, 4, 5],
  );
});

t.test('a message carries only unused uploads of its sender for its conversation, in the given order', async (t) => {
  const direct = directConversationId('ann', 'dora');
  const places = ['g', direct] as const;
  const refused = 'NOT_FOUND attachment_ids';
  const given = places.flatMap((place) =>
    ['z', 'a', 'm', 'b', 'c'].map((name) => [`${name} ${place}`, place, 'ann', name === 'b' ? 2 : 1] as const),
  );
  await attach(store, [
    ...given,
    ...places.flatMap((place) => [
      [`ben's ${place}`, place, 'ben', 1] as const,
      [`elsewhere ${place}`, 'other', 'ann', 1] as const,
      [`carried ${place}`, place, 'ann', 1, 1] as const,
      [`unfinished ${place}`, place, 'ann', 0] as const,
      [`refused ${place}`, place, 'ann', 3] as const,
      [`removed ${place}`, place, 'ann', 4] as const,
    ]),
  ]);
  const told: unknown[] = [];
  store.bus.listen({
    frame(_topic, bytes) {
      const { kind, posted, told: more } = internal.store.v1.BusFrame.decode(bytes);
      const [event] = decodeServerFrames((posted ?? more)?.entry ?? Buffer.of());
      const shown = event?.message_posted?.message?.attachments?.map(
        ({ attachment_id, state }) => `${attachment_id} ${state}`,
      );
      told.push([kind, shown ?? event?.attachment_ready?.attachment_id, more?.seq]);
    },
    gap() {},
  });
  await store.bus.subscribe(['c:g']);
  for (const state of [1, 2]) {
    await attach(store, [[`alone ${state}`, directConversationId('ann', `emil-${state}`), 'ann', state]]);
    const first = toUser('ann', `emil-${state}`, { attachment_ids: [`alone ${state}`] });
    t.same(
      outcomes(await appendMessages(store, [first])),
      ['1'],
      `a message with an upload in state ${state} creates the conversation`,
    );
  }
  for (const place of places) {
    const send = (...names: string[]) => {
      const attachment_ids = names.map((name) => `${name} ${place}`);
      return place === 'g' ? item('g', 'ann', { attachment_ids }) : toUser('ann', 'dora', { attachment_ids });
    };
    const bad = ['nothing', `ben's`, 'elsewhere', 'carried', 'unfinished', 'refused', 'removed'];
    for (const name of bad) t.same(outcomes(await appendMessages(store, [send('z', name)])), [refused], name);
    const made = await rows(store, 'select last_seq from conversations where id = $1', [place]);
    t.same(made, place === 'g' ? [{ last_seq: 0 }] : [], 'no message is posted and no conversation created');
    const batch = [send('z', 'b', 'a'), send('m'), send('m'), send('c')];
    t.same(outcomes(await appendMessages(store, batch)), ['1', '2', refused, '3'], place);
    t.same(outcomes(await appendMessages(store, [send('z')])), [refused], 'an upload is carried by one message only');
    const carried = await rows(
      store,
      `select id, seq from attachments where seq is not null and conversation_id = $1 order by seq, id collate "C"`,
      [place],
    );
    t.same(
      carried.map(({ id, seq }) => `${id} ${seq}`),
      ['a', 'b', 'carried', 'z'].map((name) => `${name} ${place} 1`).concat([`m ${place} 2`, `c ${place} 3`]),
    );
    const shown = await rows(
      store,
      `select seq, jsonb_path_query_array(attachments, '$[*].attachment_id') as ids from messages
       where conversation_id = $1 order by seq`,
      [place],
    );
    t.same(
      shown.map(({ ids }) => ids),
      [['z', 'b', 'a'], ['m'], ['c']].map((names) => names.map((name) => `${name} ${place}`)),
    );
  }
  t.same(told, [
    ['posted', ['z g 1', 'b g 2', 'a g 1'], undefined],
    ['told', 'b g', 1],
    ['posted', ['m g 1'], undefined],
    ['posted', ['c g 1'], undefined],
  ]);
});
