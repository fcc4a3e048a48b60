import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { openBlobs } from '../blobs/open-blobs.js';
import { type Finding, findings, withinLook } from './finding.js';

const { ok, failed } = findings('files');

/** Stores, reads and deletes a small file in the configured store of files. */
export async function diagnoseBlobs(url: string): Promise<Finding[]> {
  try {
    const blobs = await openBlobs(url);
    const key = `doctor-${randomBytes(6).toString('hex')}`;
    try {
      await withinLook(blobs.put(key, Readable.from([Buffer.from('godwit')])));
      const blob = await withinLook(blobs.get(key));
      blob?.body.destroy();
      await withinLook(blobs.delete(key));
      if (blob?.size !== 6) return [failed('a file that was stored could not be read', `see the logs of ${url}`)];
      return [ok(`${url} stores, reads and deletes`)];
    } finally {
      blobs.close();
    }
  } catch (error) {
    return [
      failed(
        `${url} cannot be used: ${messageOf(error)}`,
        url.startsWith('file:')
          ? 'give the folder to the user of this process, or name another one in BLOBS_URL'
          : 'correct BLOBS_URL, the region and the credentials (AWS_REGION, AWS_ACCESS_KEY_ID, …), and allow the bucket to be written',
      ),
    ];
  }
}

function messageOf(error: unknown): string {
  let message = '';
  for (let at = error as Error | undefined; at; at = at.cause as Error | undefined) message = at.message || message;
  return message;
}
