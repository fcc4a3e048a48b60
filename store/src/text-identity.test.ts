import fc from 'fast-check';
import t from 'tap';
import type { Database, Queryable } from './database/database.js';
import { jsonParam } from './database/params.js';
import { createTestStore, databaseKinds } from './testing/test-store.js';

/** Text that UTF-8 decoders, databases and normalisation are known to change, drop or confuse. */
const TRICKY = [
  '\uFEFF',
  '\uFEFF\uFEFF',
  '\uFFFE',
  '\uFFFD',
  '\uFFFF',
  '\u0001',
  '\u007F',
  '\u0080',
  '\u0085',
  '\u00A0',
  '\u200B',
  '\u2028',
  '\\u0000',
  '\\ud800',
  '\\',
  '"',
  '{',
  'null',
  'NULL',
  'é',
  'e\u0301',
  'ß',
  'İ',
  '가',
  '\u1100\u1161',
  '\u{1F600}',
  '\u{10FFFF}',
  ' ',
  '\n',
  '\r\n',
];
const EDGES = ['', ...TRICKY, ...TRICKY.flatMap((text) => [`${text}a`, `a${text}`, `a${text}b`])];

interface TextColumn {
  table_name: string;
  column_name: string;
  data_type: string;
}

const COLUMNS = `
  select c.table_name, c.column_name, c.data_type
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
    and c.data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'ARRAY', 'USER-DEFINED', 'name')
  order by 1, 2`;

/** How to write a text to a column of each type, and how to read it back. */
const FORMS: Record<string, { to: (text: string) => string; cast: string; from: (value: unknown) => unknown }> = {
  text: { to: (text) => text, cast: 'text', from: (value) => value },
  jsonb: { to: (text) => jsonParam({ [text]: [text] }), cast: 'jsonb', from: (value) => value },
};

/** Writes texts to a copy of a column, and reads them back. */
async function throughColumn(tx: Queryable, column: TextColumn, texts: readonly string[]): Promise<unknown[]> {
  const form = FORMS[column.data_type];
  if (!form)
    throw new Error(`${column.table_name}.${column.column_name} is ${column.data_type}: add this type to FORMS`);
  const { table_name, column_name } = column;
  await tx.query('drop table if exists probe');
  await tx.query(
    `create temporary table probe as select 0 as ord, "${column_name}" as value from "${table_name}" limit 0`,
  );
  await tx.query(
    `insert into probe (ord, value)
     select ord::int, v::${form.cast} from unnest($1::text[]) with ordinality as given(v, ord)`,
    [texts.map(form.to)],
  );
  const rows = await tx.query<{ value: unknown }>('select value from probe order by ord');
  return rows.map(({ value }) => value);
}

async function checkColumn(tx: Queryable, column: TextColumn, texts: readonly string[]): Promise<void> {
  const form = FORMS[column.data_type];
  const back = await throughColumn(tx, column, texts);
  for (const [index, text] of texts.entries()) {
    const expected = form === FORMS.jsonb ? { [text]: [text] } : text;
    if (JSON.stringify(back[index]) === JSON.stringify(expected)) continue;
    const shown = `${JSON.stringify(expected)} was read back as ${JSON.stringify(back[index])}`;
    throw new Error(`${column.table_name}.${column.column_name}: ${shown}`);
  }
}

/** Every Unicode character except NUL and the surrogates, which database text cannot contain. */
function* characters(): Generator<string> {
  for (let point = 1; point <= 0x10ffff; point++)
    if (point < 0xd800 || point > 0xdfff) yield String.fromCodePoint(point);
}

function* chunks(texts: Iterable<string>, size: number): Generator<string[]> {
  let chunk: string[] = [];
  for (const text of texts) {
    chunk.push(text);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  yield chunk;
}

const text = fc
  .string({ unit: 'binary', maxLength: 20 })
  .filter((value) => value.isWellFormed() && !value.includes('\0'));

for (const kind of databaseKinds) {
  t.test(`${kind}: text is read back exactly as it was written`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const database: Database = store.databases.writes;

    await t.test('text in every text column is read back exactly', async (t) => {
      const columns = await database.query<TextColumn>(COLUMNS);
      t.ok(columns.length > 40, `${columns.length} columns`);
      await database.transaction(async (tx) => {
        for (const column of columns) await checkColumn(tx, column, EDGES);
      });
      const some = fc.array(text, { minLength: 1, maxLength: 200 });
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...columns), some, (column, texts) =>
          database.transaction((tx) => checkColumn(tx, column, texts)),
        ),
        { numRuns: 50 },
      );
    });

    await t.test('text with any character at its start or end is read back exactly', async (t) => {
      let wrong = 0;
      for (const chunk of chunks(characters(), 50_000)) {
        const texts = chunk.map((character) => `${character}-${character}`);
        const rows = await database.query<{ v: string }>('select v from unnest($1::text[]) as v', [texts]);
        for (const [index, { v }] of rows.entries()) if (v !== texts[index]) wrong++;
      }
      t.equal(wrong, 0);
    });

    await t.test('text is preserved as a parameter and in JSON, and equals only itself', async (t) => {
      for (const given of EDGES) {
        const [row] = await database.query<{ text: string; json: string; same: boolean }>(
          `select $1::text as text, $2::text::jsonb->>'text' as json, $1::text = $2::text::jsonb->>'text' as same`,
          [given, jsonParam({ text: given })],
        );
        t.same(row, { text: given, json: given, same: true });
      }
      const distinct = 'select count(distinct v)::int as n from unnest($1::text[]) as v';
      const texts = [...new Set(EDGES)];
      t.same(await database.query(distinct, [texts]), [{ n: texts.length }]);
    });

    await t.test('invalid text is refused before it reaches the database', async (t) => {
      const refused = { message: /must be Unicode text without NUL/ };
      for (const bad of ['\0', 'a\0b', '\ud800', 'a\udfff', '\udc00\ud800', 'ab\ud83d']) {
        await t.rejects(database.query('select $1::text', [bad]), refused, JSON.stringify(bad));
        await t.rejects(database.query('select $1::text[]', [['fine', bad]]), refused, JSON.stringify(bad));
        t.throws(() => jsonParam({ deep: [{ [bad]: 1 }] }), refused, JSON.stringify(bad));
        t.throws(() => jsonParam(['\\', `\\${bad}`]), refused, JSON.stringify(bad));
      }
      t.same(await database.query('select 1 as one'), [{ one: 1 }], 'the connection still works');
    });
  });
}
