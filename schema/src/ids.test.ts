import fc from 'fast-check';
import t from 'tap';
import { Code } from './errors.js';
import { checkId, checkUserId, checkUserIds, isId } from './validate.js';

const WELL = [
  'a',
  'a b',
  'a@b',
  'd:x',
  '...',
  'a/../b',
  'é',
  'e\u0301',
  '日本',
  'a\u200Bb',
  '\u200Ba',
  '\u{1F600}'.repeat(16),
  'a'.repeat(64),
];
const BAD = [
  '',
  'a'.repeat(65),
  'é'.repeat(33),
  '\0',
  'a\0b',
  '\u0001a',
  'a\u001F',
  'a\nb',
  'a\u007F',
  'a\u0085b',
  '\u009Fa',
  '\uFEFFa',
  'a\uFEFFb',
  'a\uFEFF',
  ' a',
  'a ',
  '\u00A0a',
  'a\u2003',
  '\u3000a',
  'a\u2028',
  '\ud800',
  'a\udc00',
  '.',
  '..',
];

/** Escapes text to ASCII: a line separator would break the name of an assertion. */
const shown = (id: string) => JSON.stringify(id).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);

const isForbidden = (point: number) => point < 0x20 || (point >= 0x7f && point < 0xa0) || point === 0xfeff;

t.test('an id is 1 to 64 bytes without characters that decoders drop, hide or trim', (t) => {
  for (const id of WELL) {
    t.doesNotThrow(() => checkId('id', id), shown(id));
    t.doesNotThrow(() => checkUserId('id', id), shown(id));
  }
  for (const id of BAD) {
    const refused = { code: Code.CODE_INVALID_ARGUMENT, message: /^id: must / };
    t.throws(() => checkId('id', id), refused, shown(id));
    t.throws(() => checkUserId('id', id), refused, shown(id));
    t.throws(() => checkUserIds('id', ['a', id]), refused, shown(id));
  }
  t.doesNotThrow(() => checkId('id', '@service'));
  t.throws(() => checkUserId('id', '@service'), { message: /^id: must not begin with @/ });
  t.end();
});

t.test('ids are accepted exactly according to the rules of the protocol, for any text', (t) => {
  const units = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...BAD.flatMap((id) => [...id])),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 30,
  });
  fc.assert(
    fc.property(units, (id) => {
      const bytes = Buffer.from(id).length;
      const stated =
        bytes >= 1 &&
        bytes <= 64 &&
        ![...id].some((character) => isForbidden(character.codePointAt(0) as number)) &&
        !/\p{Cs}/u.test(id) &&
        !/^\p{White_Space}|\p{White_Space}$/u.test(id) &&
        !/^\.\.?$/.test(id);
      return isId(id) === stated;
    }),
    { numRuns: 2_000 },
  );
  t.end();
});
