import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import t from 'tap';

/** The ABI versions of Node 20, 22 and 24. */
const ABIS = [115, 127, 137];
const PROCESSORS = ['x64', 'arm64'];
const FOLDER = dirname(createRequire(import.meta.url).resolve('uWebSockets.js'));

/** The pinned digests, by file name, as `sha256sum` writes them. */
function readDigests(): Map<string, string> {
  const text = readFileSync(new URL('../../native-binaries.sha256', import.meta.url), 'utf8');
  return new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [digest = '', name = ''] = line.split('  ');
        return [name, digest];
      }),
  );
}

t.test('the native binaries of every supported Linux and Node are those with the pinned digests', async (t) => {
  const digests = readDigests();
  const names = PROCESSORS.flatMap((processor) => ABIS.map((abi) => `uws_linux_${processor}_${abi}.node`));
  t.same([...digests.keys()], names);
  for (const name of names) {
    const digest = createHash('sha256')
      .update(readFileSync(join(FOLDER, name)))
      .digest('hex');
    t.equal(digest, digests.get(name), name);
  }
});

t.test('the package with the binaries is pinned to one version, which is the one installed', async (t) => {
  const read = (path: string | URL) => JSON.parse(readFileSync(path, 'utf8'));
  const { dependencies } = read(new URL('../../package.json', import.meta.url));
  const { name, version } = read(join(FOLDER, 'package.json'));
  t.equal(dependencies['uWebSockets.js'], `npm:${name}@${version}`);
});
