// Stores files on a dedicated disk, the first argument, until it is full, and prints the outcome as one line of JSON.
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { GodwitError } from '@godwit/schema';
import { openBlobs } from '../blobs/open-blobs.js';

const [, , disk = ''] = process.argv;

async function main(): Promise<object> {
  const blobs = await openBlobs(`file://${disk}`);
  const put = (key: string) => blobs.put(key, Readable.from([randomBytes(1_000_000)]));
  for (let kept = 0; ; kept++) {
    const error = await put(`file${kept}`).then(
      () => undefined,
      (error) => GodwitError.from(error),
    );
    if (!error) continue;
    const parts = readdirSync(`${disk}/.parts`).length;
    const sizes: number[] = [];
    for (let n = 0; n < kept; n++) {
      const blob = await blobs.get(`file${n}`);
      sizes.push(blob ? (await buffer(blob.body)).length : 0);
    }
    await blobs.delete('file0');
    const again = await put('again');
    return { kept, code: error.codeName, message: error.message, parts, sizes: [...new Set(sizes)], again };
  }
}

main().then((told) => process.stdout.write(`${JSON.stringify(told)}\n`));
