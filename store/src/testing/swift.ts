import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, install, launchUntil, type PrivateServer, privateServer, which } from './servers.js';

const SWIFT = fileURLToPath(new URL('../../testing/swift-all-in-one.py', import.meta.url));

/** A private object store with an S3 interface, initially without buckets, and the environment for its clients. */
export interface PrivateObjectStore extends PrivateServer {
  readonly env: Readonly<Record<string, string>>;
}

/** Starts a private OpenStack Swift with its S3 interface, which stores objects on disk. */
export async function startSwift(): Promise<PrivateObjectStore> {
  const python = pythonWithSwift() ?? install('python3-swift', pythonWithSwift, 'OpenStack Swift 2.30', 'BLOBS_URL');
  const folder = mkdtempSync(join(tmpdir(), 'godwit-swift-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // ACCOUNT:USER is the only form of key that Swift's own authentication accepts.
  const accessKey = 'test:tester';
  const secretKey = randomBytes(16).toString('hex');
  const launch = () =>
    launchUntil(
      spawn(python, [SWIFT, folder, String(port), accessKey, secretKey], { cwd: folder }),
      /ready to serve S3/,
    );
  const env = {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: accessKey,
    AWS_SECRET_ACCESS_KEY: secretKey,
  };
  return { ...(await privateServer(url, folder, launch, 'SIGTERM')), env };
}

/** The Python with Swift's modules: Debian's own is tried first, as another may come first in PATH. */
function pythonWithSwift(): string | undefined {
  return ['/usr/bin/python3', which('python3')].find(
    (python) => python && spawnSync(python, ['-c', 'import swift.common']).status === 0,
  );
}
