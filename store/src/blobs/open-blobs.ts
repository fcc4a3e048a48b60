import type { BlobStore } from './blob-store.js';
import { createDiskBlobs } from './disk-blobs.js';
import { createS3Blobs } from './s3-blobs.js';
import { unavailableBlobs } from './unavailable-blobs.js';

/**
 * Opens the blob store that a URL names: `file://FOLDER`, absolute or `file://./…`, or `s3://BUCKET` and
 * `s3://BUCKET/PREFIX`. The store's failures are UNAVAILABLE.
 */
export async function openBlobs(url: string): Promise<BlobStore> {
  return unavailableBlobs(await open(url));
}

async function open(url: string): Promise<BlobStore> {
  if (url.startsWith('file://')) return createDiskBlobs(url.slice('file://'.length));
  const { hostname: bucket, pathname } = new URL(url);
  const prefix = pathname.replace(/^\/+|\/+$/g, '');
  return createS3Blobs({ bucket, prefix: prefix && `${prefix}/` });
}
