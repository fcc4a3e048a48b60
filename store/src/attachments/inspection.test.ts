import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import t from 'tap';
import { type Inspection, inspectUpload } from './inspection.js';

const inspect = async (bytes: Buffer, declared: string): Promise<Inspection & { kept?: Buffer }> => {
  let kept: Buffer | undefined;
  const found = await inspectUpload(Readable.from([bytes]), declared, {
    signal: AbortSignal.timeout(60_000),
    async keep(thumbnail) {
      kept = await buffer(thumbnail);
    },
  });
  return { ...found, kept };
};

const image = (format: 'png' | 'jpeg' | 'webp' | 'gif' | 'avif', width = 640, height = 400) =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } })
    .toFormat(format)
    .toBuffer();

/** A ZIP archive of one empty file whose size in the directory is chosen. */
function zip(unpacked = 0): Buffer {
  const name = Buffer.from('a');
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(20, 4);
  local.writeUInt32LE(unpacked, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write('PK\x01\x02', 'latin1');
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(unpacked, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length, 16);
  return Buffer.concat([local, name, central, name, end]);
}

/** A PNG with a header of `width` by `height` pixels and only zeros as data. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const body = Buffer.concat([Buffer.from(type), data]);
    return Buffer.concat([length, body, crc(body)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function crc(bytes: Buffer): Buffer {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  const out = Buffer.alloc(4);
  out.writeUInt32BE((value ^ 0xffffffff) >>> 0);
  return out;
}

t.test('an image is measured and hashed, and gets a thumbnail', async (t) => {
  for (const format of ['png', 'jpeg', 'webp', 'gif', 'avif'] as const) {
    const found = await inspect(await image(format), `image/${format}`);
    t.match(found, { content_type: `image/${format}`, width: 640, height: 400, thumbnail: true }, format);
    t.match(found.sha256, /^[0-9a-f]{64}$/);
    const thumbnail = await sharp(found.kept).metadata();
    t.match(thumbnail, { format: 'webp', width: 320, height: 200 }, format);
  }
  const turned = await sharp(await image('jpeg'))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const upright = await inspect(turned, 'image/jpg');
  t.match(upright, { width: 400, height: 640 }, 'the orientation is applied');
  const { width, height, exif } = await sharp(upright.kept).metadata();
  t.match({ width, height, exif }, { width: 200, height: 320, exif: undefined });
});

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
/** The resulting type of a file, or the reason why it is refused. */
const called = async (bytes: Buffer, declared: string) => {
  const found = await inspect(bytes, declared);
  return found.refused ?? ('content_type' in found ? found.content_type : '');
};

t.test('a type that is undeclared, or declared as bytes, is detected', async (t) => {
  const png = await image('png');
  for (const [bytes, declared, type] of [
    [png, '', 'image/png'],
    [png, 'application/octet-stream', 'image/png'],
    [Buffer.from('Grüße'), '', 'text/plain'],
    [utf16('Grüße'), '', 'text/plain'],
    [Buffer.from([0, 1, 2, 3, 250]), '', 'application/octet-stream'],
    [Buffer.alloc(0), '', 'text/plain'],
    [zip(), '', 'application/zip'],
    [Buffer.from('BMI;age\n22;40\n'), '', 'text/plain'],
    [Buffer.from('%PDF-1.4\n%%EOF\n'), '', 'application/pdf'],
  ] as const)
    t.equal(await called(bytes, declared), type, `${type} of ${bytes.length} bytes`);
});

t.test('a file of an undetectable type keeps its declared type', async (t) => {
  for (const [bytes, declared] of [
    [Buffer.from('a,b\n1,2'), 'text/csv'],
    [Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]), 'text/csv; charset=iso-8859-1'],
    [utf16('a\tb\r\n'), 'text/plain; charset=utf-16'],
    [Buffer.from('BMW sales, MZ and ID3'), 'text/plain'],
    [Buffer.from('<?xml version="1.0"?><log/>'), 'text/plain'],
    [Buffer.from('{}'), 'application/json'],
    [Buffer.from('<!doctype html><script>1</script>'), 'text/html'],
    [Buffer.from([0, 200, 1]), 'application/x-game-state'],
    [zip(), 'application/vnd.example.document'],
    [zip(), 'application/java-archive'],
    [Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'],
    [Buffer.from('OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead', 'latin1'), 'audio/x-opus+ogg'],
  ] as const)
    t.equal(await called(bytes, declared), declared, declared);
  for (const declared of ['application/vnd.ms-excel', 'video/mp2t'])
    t.equal(await called(Buffer.from('export const a = 1;'), declared), 'text/plain', `${declared} by mistake`);
  t.equal(
    await called(Buffer.from('\r\n%PDF-1.4\n%%EOF\n\0'), 'application/pdf'),
    'application/pdf',
    'a PDF header two bytes later',
  );
  t.equal(await called(Buffer.from([1, 0, 2, 3]), 'audio/mpeg'), 'application/octet-stream', 'an unknown format');
});

t.test('a file that does not match its declared type is refused', async (t) => {
  const png = await image('png');
  for (const [bytes, declared] of [
    [png, 'image/jpeg'],
    [png, 'application/pdf'],
    [png, 'text/plain'],
    [png, 'application/x-game-state'],
    [Buffer.from('<script>alert(1)</script>'), 'image/png'],
    [Buffer.from('<script>alert(1)</script>'), 'video/mp4'],
    [Buffer.from('MZ\x90\0\x03\0', 'latin1'), 'image/gif'],
    [Buffer.from('MZ\x90\0\x03\0', 'latin1'), 'application/msword'],
    [Buffer.from('no archive'), 'application/zip'],
    [Buffer.from([1, 0, 2]), 'text/plain'],
    [zip(), 'image/png'],
    [zip(), 'application/pdf'],
    [zip(), 'video/mp4'],
  ] as const)
    t.match(await called(bytes, declared), /declared/, `${declared} of ${bytes.length} bytes`);
});

t.test('a file of two types at once is refused', async (t) => {
  const [png, gif, jpeg] = [await image('png'), await image('gif'), await image('jpeg')];
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 30]), Buffer.from('<script>alert(1)</script>   ')]);
  const [gap, zip64] = [zip(), zip()];
  zip64.writeUInt32LE(0xffffffff, zip64.length - 10);
  for (const [bytes, declared, what] of [
    [Buffer.concat([gif, zip()]), 'image/gif', /ZIP/],
    [Buffer.concat([gif, zip64]), 'image/gif', /ZIP/],
    [Buffer.concat([gif, gap.subarray(0, -22), Buffer.alloc(9), gap.subarray(-22)]), 'image/gif', /ZIP/],
    [Buffer.concat([Buffer.from('%PDF-1.4\n%%EOF\n'), zip()]), 'application/pdf', /ZIP/],
    [Buffer.concat([jpeg, Buffer.from('Rar!\x1a\x07\x01\0', 'latin1')]), 'image/jpeg', /archive/],
    [Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]), 'image/jpeg', /script/],
    [Buffer.concat([gif, Buffer.from('<?php system($_GET["c"]); ?>')]), 'image/gif', /script/],
    [
      Buffer.concat([gif, Buffer.alloc(600_000), Buffer.from('<ScRipt>'), Buffer.alloc(600_000)]),
      'image/gif',
      /script/,
    ],
    [Buffer.concat([gif.subarray(0, 13), Buffer.from('%PDF-1.4'), gif.subarray(13)]), 'image/gif', /PDF/],
  ] as const)
    t.match(await called(bytes, declared), what, `${declared} of ${bytes.length} bytes`);
  t.match(
    await inspect(Buffer.concat([jpeg, Buffer.alloc(5_000, 7)]), 'image/jpeg'),
    { thumbnail: true },
    'cameras append',
  );
  t.match(await inspect(png, 'image/png'), { thumbnail: true });
});

t.test('decompression bombs and broken files are refused at low cost', async (t) => {
  t.match((await inspect(bomb(60_000, 60_000), 'image/png')).refused, /pixels/);
  t.match((await inspect(bomb(65_000, 1), 'image/png')).refused, undefined, 'a long line is not a bomb');
  const jpeg = await image('jpeg');
  t.match((await inspect(jpeg.subarray(0, jpeg.length / 2), 'image/jpeg')).refused, /broken/);
  t.match((await inspect(Buffer.concat([jpeg.subarray(0, 20), Buffer.alloc(500)]), '')).refused, /broken/);
  t.match((await inspect(zip(2 ** 31), 'application/zip')).refused, /unpacks/);
  t.match((await inspect(zip(70_000_000), 'application/zip')).refused, undefined, 'a large log file is not a bomb');
  const zeroes = gzipSync(Buffer.alloc(2 ** 20));
  t.match((await inspect(Buffer.concat(Array(1_100).fill(zeroes)), 'application/gzip')).refused, /unpacks/);
});
