import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import t from 'tap';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The files that an application installs with a package. */
function filesOf(workspace: string): string[] {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--workspace', workspace];
  const output = JSON.parse(
    execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const [packed] = Object.values(output) as { files: { path: string }[] }[];
  return (packed?.files ?? []).map(({ path }) => path);
}

for (const [workspace, needed] of [
  ['sdk/client', ['dist/index.js', 'dist/index.d.ts', 'dist/websocket-browser.js', 'dist/client.browser.js']],
  ['schema', ['dist/index.js', 'src/gen/codec.js', 'src/gen/codec.d.ts', 'proto/godwit/v1/service.proto']],
] as const)
  t.test(
    `${workspace}: the package contains what applications use, and no tests, secrets or messages of the store`,
    async (t) => {
      const files = filesOf(workspace);
      for (const file of needed) t.ok(files.includes(file), file);
      // The client's own store of conversations is no part of the server's.
      const isOwn = (file: string) => file.startsWith('dist/store/') && !/test|secret/.test(file);
      const others = files.filter((file) => /test|secret|store|tsbuildinfo/.test(file) && !isOwn(file));
      t.same(others, []);
    },
  );
