import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import t from 'tap';
import { foreignContent } from './foreign-content.js';
import { hasSignature, isTextByMistake, isZip, mayBeCalled, mayBeText, nameOf, plainType } from './media-types.js';
import { unpackingProblem } from './unpacking.js';

const folder = await mkdtemp(join(tmpdir(), 'godwit-files-'));
t.teardown(() => rm(folder, { recursive: true, force: true }));
const file = async (bytes: Uint8Array) => {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  return path;
};
const [KIB, MIB, GIB] = [1_024, 1_024 ** 2, 1_024 ** 3];
const latin = (text: string) => Buffer.from(text, 'latin1');
/** `size` bytes with `text` at offset `place`. */
const at = (place: number, text: string, size: number) => {
  const bytes = Buffer.alloc(size, 1);
  bytes.write(text, place, 'latin1');
  return bytes;
};

/**
 * A ZIP archive whose directory lists `count` files of `unpacked` bytes each, after `gap` bytes. `name` is a letter.
 */
function zip(unpacked: number, count = 1, gap = 0, name = 'a'): Buffer {
  const entry = Buffer.alloc(47, name);
  entry.fill(0, 0, 46);
  entry.write('PK\x01\x02', 'latin1');
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(unpacked, 24);
  entry.writeUInt16LE(1, 28);
  const directory = Buffer.concat(Array<Buffer>(count).fill(entry));
  // Values that do not fit in the classic record are in a ZIP64 record.
  const end64 = Buffer.alloc(56);
  end64.write('PK\x06\x06', 'latin1');
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(gap), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(gap + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([Buffer.alloc(gap), directory, end64, locator, end]);
}

t.test('a second file type is found wherever programs look for it', async (t) => {
  const record = (size: number) => {
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt32LE(size, 12);
    return end;
  };
  const header = latin('PK\x01\x02');
  const pad = Buffer.alloc(100);
  const window = 256 * KIB;
  const [a_zip, pdf, script, archive] = ['a ZIP archive', 'a PDF document', 'a page or a script', 'an archive'];
  const cases: [string, Buffer, string | undefined, string?][] = [
    ['nothing', Buffer.alloc(0), undefined],
    ['nothing else', Buffer.alloc(3 * MIB, 1), undefined],
    ['a directory and its end', Buffer.concat([pad, header, record(4)]), a_zip],
    ['an end and nothing before it', record(1), a_zip],
    ['with a comment', Buffer.concat([pad, header, record(4), pad]), a_zip],
    ['an end without a directory', Buffer.concat([pad, record(100)]), undefined],
    ['an end whose directory begins before the tail', Buffer.concat([pad, record(101)]), a_zip],
    ['an end that is cut', Buffer.concat([header, pad, record(200).subarray(0, 21)]), undefined],
    ['a ZIP in a document', Buffer.concat([header, record(4)]), a_zip, 'application/pdf'],
    ['a script in a document', latin('%PDF-1.4 <script'), undefined, 'application/pdf'],
    ['a script in a drawing', latin('<script'), undefined, 'image/svg+xml'],
    ['a script in a text', latin('<script'), undefined, 'text/plain'],
    ['a document within 1,024 bytes', at(KIB - 5, '%PDF-', 2 * KIB), pdf],
    ['a document later', at(KIB - 4, '%PDF-', 2 * KIB), undefined],
    ...['<html', '<?php', '<SVG', '<IFrame'].flatMap((mark): [string, Buffer, string | undefined][] => [
      [`${mark} at the beginning`, at(0, mark, MIB), script],
      [`${mark} at the end`, at(MIB - mark.length, mark, MIB), script],
      [`${mark} within the first window`, at(window - mark.length, mark, MIB), script],
      [`${mark} within the last window`, at(MIB - window, mark, MIB), script],
      [`${mark} between the windows`, at(window - 1, mark, MIB), undefined],
    ]),
    ...['<script', '<!DOCTYPE html', 'Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'].flatMap((mark) =>
      [MIB - 1, MIB - mark.length + 1, MIB, 2 * MIB + 9].map((place): [string, Buffer, string] => [
        `${JSON.stringify(mark)} at ${place}`,
        at(place, mark, 3 * MIB),
        mark.startsWith('<') ? script : archive,
      ]),
    ),
  ];
  for (const [what, bytes, expected, type = 'video/mp4'] of cases)
    t.equal(await foreignContent(await file(bytes), type), expected, what);
  for (const type of ['image/gif', 'audio/mpeg', 'application/pdf'])
    t.equal(await foreignContent(await file(Buffer.concat([header, record(4)])), type), a_zip, type);
  for (const type of ['application/zip', 'font/woff', 'application/pdf+x'])
    t.equal(await foreignContent(await file(Buffer.concat([header, record(4)])), type), undefined, type);
});

t.test('a file that unpacks to more than 1 GiB and more than 100 times its size is refused', async (t) => {
  const problem = async (bytes: Buffer, type = 'application/zip') => unpackingProblem(await file(bytes), type);
  const much = 'unpacks to too much';
  t.equal(await problem(zip(GIB)), undefined);
  t.equal(await problem(zip(GIB + 1)), much);
  t.equal(await problem(zip(GIB / 4 + 1, 4)), much, 'the total of all files counts');
  t.equal(await problem(zip(GIB + 1, 1, 0, '/')), much, 'the names of files do not matter');
  t.equal(await problem(zip(GIB + 1), 'application/vnd.oasis.opendocument.text'), much, 'a document is an archive');
  t.equal(await problem(zip(GIB + 1), 'video/mp4'), undefined, 'a type that is not unpacked');
  const size = Math.ceil((GIB + 200) / 100);
  const fixed = zip(0).length;
  t.equal(await problem(zip(100 * size, 1, size - fixed)), undefined, 'a hundred times its size');
  t.equal(await problem(zip(100 * size + 1, 1, size - fixed)), much, 'one byte more');
  t.equal(await problem(latin('no archive')), undefined, 'a file that is not an archive');
  const broken = zip(GIB + 1, 2);
  broken.write('XX', 0, 'latin1');
  t.equal(await problem(broken), undefined, 'an unreadable directory');
  const packed = gzipSync(Buffer.alloc(MIB));
  t.equal(await problem(packed, 'application/gzip'), undefined);
  t.equal(await problem(packed.subarray(0, -9), 'application/gzip'), undefined, 'truncated');
});

t.test('a file may be declared only as a compatible type, which determines its final type', (t) => {
  // The declared type, the detected type and the final type; '': the declared type is refused.
  for (const [declared, found, name] of [
    ['image/jpg', 'image/jpeg', 'image/jpeg'],
    ['image/x-png', 'image/png', 'image/png'],
    ['image/png', 'image/apng', 'image/png'],
    ['image/png', 'image/jpeg', ''],
    ['application/x-thing', 'image/png', ''],
    ['image/svg+xml', 'application/xml', 'image/svg+xml'],
    ['text/html', 'application/xml', 'text/html'],
    ['image/svg+xml', 'application/gzip', 'image/svg+xml'],
    ['image/svg+xml', 'application/zip', ''],
    ['text/plain', 'application/xml', ''],
    ['audio/mp4', 'video/mp4', 'audio/mp4'],
    ['application/ogg', 'audio/ogg', 'application/ogg'],
    ['application/zip', 'video/mp4', ''],
    ['video/mp4', 'application/zip', ''],
    ['application/x-dosexec', 'application/x-msdownload', 'application/x-msdownload'],
    ['application/x-thing', 'application/x-msdownload', ''],
    ['application/postscript', 'application/pdf', 'application/pdf'],
    ['application/x-pdf', 'application/pdf', 'application/pdf'],
    ['application/x-thing', 'application/pdf', ''],
    ['application/pdf', 'application/zip', ''],
    ['application/x-pdf', 'application/rtf', ''],
    ['application/vnd.thing', 'application/zip', 'application/vnd.thing'],
    ['application/vnd.thing', 'application/x-7z-compressed', 'application/x-7z-compressed'],
    ['application/ogg', 'application/x-7z-compressed', 'application/x-7z-compressed'],
    ['', 'application/zip', 'application/zip'],
  ] as const) {
    const may = declared === '' || mayBeCalled(declared, found);
    t.equal(may ? nameOf(declared, found) : '', name, `declared ${declared || 'nothing'}, detected ${found}`);
  }
  t.equal(plainType(' Text/HTML ; charset=utf-8; x'), 'text/html');
  const these = (is: (type: string) => boolean, types: string[]) => types.filter(is);
  const types = [
    'image/png',
    'image/jpg',
    'image/x-unknown',
    'application/pdf',
    'application/x-pdf',
    'application/zip',
  ];
  t.same(
    these(hasSignature, [...types, 'video/mp4', 'application/gzip']),
    types.filter((type) => type !== 'image/x-unknown'),
  );
  const texts = ['text/plain', 'application/json', 'image/svg+xml', 'video/mp2t', 'application/vnd.ms-excel'];
  t.same(these(mayBeText, [...texts, 'image/png', 'audio/mpeg', 'video/mp4', 'font/woff']), texts);
  t.same(these(isTextByMistake, [...texts, 'video/mp4']), ['video/mp2t', 'application/vnd.ms-excel']);
  const zips = [
    'application/zip',
    'application/epub+zip',
    'application/java-archive',
    'application/vnd.oasis.opendocument.text',
  ];
  t.same(these(isZip, [...zips, 'application/gzip', 'application/zipped', 'image/png']), zips);
  t.end();
});
