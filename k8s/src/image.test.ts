import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import t from 'tap';
import { makeBuildContext } from './build-context.js';
import { buildImage } from './dockerfile.js';
import { type StartImage, testImage } from './image.contract.js';
import { folder } from './manifests.js';

const root = join(folder, '..');
// It installs what the image has.
t.setTimeout(300_000);

/** This machine, with its Node, for a base. */
const startHere: StartImage = (image, args, environment) => {
  const [program = '', ...before] = image.entrypoint;
  return spawn(join(image.root, program), [...before, ...(args.length > 0 ? args : image.cmd)], {
    cwd: join(image.root, image.workdir),
    env: { PATH: process.env.PATH, ...image.environment, ...environment },
  });
};

t.test('the image that the Dockerfile makes', async (t) => {
  const context = makeBuildContext(root);
  const scratch = mkdtempSync(join(tmpdir(), 'godwit-image-'));
  t.teardown(() => {
    for (const path of [context, scratch]) rmSync(path, { recursive: true, force: true });
  });
  const image = buildImage(join(root, 'Dockerfile'), { context, scratch, installed: root });
  await testImage(t, image, startHere);
});

t.test('the files of the last stage are named, and every source of them exists', (t) => {
  const text = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const sources = [...text.matchAll(/^COPY (?!--from)(.*)$/gm)].flatMap(
    ([, line]) => line?.split(' ').slice(0, -1) ?? [],
  );
  for (const source of sources) t.ok(existsSync(join(root, source)), source);
  t.ok(sources.every((source) => !dirname(source).startsWith('..')));
  t.end();
});
