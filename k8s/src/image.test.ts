import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import t from 'tap';
import { folder } from './manifests.js';

const root = join(folder, '..');

// The image itself is made and run by npm run test:base-image.
t.test('the files of the last stage are named, and every source of them exists', (t) => {
  const text = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const sources = [...text.matchAll(/^COPY (?!--from)(.*)$/gm)].flatMap(
    ([, line]) => line?.split(' ').slice(0, -1) ?? [],
  );
  for (const source of sources) t.ok(existsSync(join(root, source)), source);
  t.ok(sources.every((source) => !dirname(source).startsWith('..')));
  t.end();
});
