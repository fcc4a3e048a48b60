import { PassThrough, type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type BlobStore, checkKey, LEFT_OVER_MS } from './blob-store.js';

/** The bucket and the prefix in it. Endpoint, region and credentials come from the AWS_… environment variables. */
export interface S3BlobsOptions {
  bucket: string;
  /** Prepended to every key; empty, or ends with a slash. */
  prefix: string;
}

/**
 * Blobs as objects in a bucket of S3 or a compatible server. The client is loaded only by this call, because other
 * stores do not need it.
 */
export async function createS3Blobs({ bucket, prefix }: S3BlobsOptions): Promise<BlobStore> {
  const {
    AbortMultipartUploadCommand,
    DeleteObjectCommand,
    GetObjectCommand,
    ListMultipartUploadsCommand,
    NoSuchKey,
    S3Client,
  } = await import('@aws-sdk/client-s3');
  const { Upload } = await import('@aws-sdk/lib-storage');
  const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3, AWS_REGION } = process.env;
  const client = new S3Client({
    // Servers other than Amazon's have neither a host name per bucket nor the newer checksums.
    forcePathStyle: Boolean(AWS_ENDPOINT_URL || AWS_ENDPOINT_URL_S3),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(AWS_REGION ? {} : { region: 'us-east-1' }),
  });
  const at = (key: string) => ({ Bucket: bucket, Key: prefix + checkKey(key) });

  return {
    async put(key, body) {
      let size = 0;
      const count = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          size += chunk.length;
          done(null, chunk);
        },
      });
      const upload = new Upload({ client, params: { ...at(key), Body: count }, queueSize: 1 });
      // A stream that breaks aborts the upload, which discards the parts already sent.
      await Promise.all([upload.done(), pipeline(body, count)]).catch(async (error) => {
        await upload.abort().catch(() => {});
        throw error;
      });
      return size;
    },

    async get(key, range) {
      const found = await client
        .send(new GetObjectCommand({ ...at(key), ...(range && { Range: `bytes=${range.start}-${range.end}` }) }))
        .catch((error) => {
          if (error instanceof NoSuchKey) return undefined;
          throw error;
        });
      if (!found) return undefined;
      return { size: found.ContentLength ?? 0, body: (found.Body as Readable) ?? new PassThrough().end() };
    },

    async delete(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },

    async sweep() {
      const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: prefix }));
      const left = Uploads.filter(({ Initiated }) => Initiated && Date.now() - Initiated.getTime() > LEFT_OVER_MS);
      for (const { Key, UploadId } of left)
        await client.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId }));
      return left.length;
    },
    close: () => client.destroy(),
  };
}
