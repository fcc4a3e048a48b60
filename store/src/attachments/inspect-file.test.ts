import { Readable } from 'node:stream';
import t from 'tap';
import { inspectUpload } from './inspection.js';

/** The final type of a file, or the reason for its refusal. */
const called = async (bytes: Buffer, declared: string) => {
  const found = await inspectUpload(Readable.from([bytes]), declared, {
    signal: AbortSignal.timeout(60_000),
    keep: async () => {},
  });
  return found.refused ?? ('content_type' in found ? found.content_type : '');
};
const latin = (text: string) => Buffer.from(text, 'latin1');
const [binary, text] = ['application/octet-stream', 'text/plain'];
const pdf = (place: number, more = '') => latin(`${'\0'.repeat(place)}%PDF-1.4\n%%EOF\n\0${more}`);
const zip = () => {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  return `PK\x01\x02${end.toString('latin1')}`;
};
const utf16 = (content: string, big = false) => {
  const bytes = Buffer.from(`\ufeff${content}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

t.test('a file without a signature is text, or has its declared type if that is plausible', async (t) => {
  const cases: [string, Buffer, string, string | RegExp][] = [
    ['one control character in a hundred bytes', latin(`${'a'.repeat(99)}\x06`), '', text],
    ['two control characters in a hundred bytes', latin(`${'a'.repeat(98)}\x0e\x1f`), '', binary],
    ['the control characters used in text', latin('\x07\x08\t\n\x0b\x0c\r\x1b'), '', text],
    ['big-endian UTF-16', utf16('Grüße', true), '', text],
    ['UTF-16 with control characters', utf16('a\u0001b\u0002', true), '', binary],
    ['UTF-16 that ends within a character', utf16('ab', true).subarray(0, 5), '', binary],
    ['a charset in quotes', latin('a'), 'Text/Plain; x=y; charset="utf-8"', 'text/plain; charset=utf-8'],
    ['an invalid charset', latin('a'), 'text/plain; charset=(x)', text],
    ['a charset with a type declared by mistake', latin('a'), 'video/mp2t; charset=utf-8', text],
    ['bytes of an unknown kind', latin('\0\x01\x02'), 'font/woff', binary],
    ['bytes of a private type', latin('\0\x01\x02'), 'Application/X-Own; a=b', 'application/x-own'],
    ['bytes of a form type', latin('\0\x01\x02'), 'application/x-www-form-urlencoded', binary],
    ['not an image', latin('\0\x01\x02'), 'image/png', /^is not image\/png/],
    ['not text', latin('\0\x01\x02'), 'text/css', /^is not text/],
    ['a text declared as a font', latin('a'), 'font/woff', /^is text, but was declared as font\/woff/],
    ['a document that begins within 1,024 bytes', pdf(1_019), 'application/x-pdf', 'application/pdf'],
    ['a document that begins later', pdf(1_020), 'application/x-pdf', /^is not application\/x-pdf/],
    ['a document that is also an archive', pdf(4, zip()), 'application/pdf', /^is application\/pdf and a ZIP/],
  ];
  for (const [what, bytes, declared, expected] of cases) {
    const found = await called(bytes, declared);
    if (typeof expected === 'string') t.equal(found, expected, what);
    else t.match(found, expected, what);
  }
});
