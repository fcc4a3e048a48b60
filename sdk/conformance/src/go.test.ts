import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, which } from '@godwit/store/testing';
import t from 'tap';
import { testRawClient } from './raw-client.contract.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/go', import.meta.url));
const PROTO = fileURLToPath(new URL('../../../schema/proto', import.meta.url));
/** Where Debian has the sources of packages: there is no download. */
const DEBIAN = '/usr/share/gocode';
const SOURCES = ['google.golang.org/protobuf/cmd/protoc-gen-go', 'github.com/gorilla/websocket'];
const PACKAGES = 'golang-go golang-google-protobuf-dev golang-github-gorilla-websocket-dev protobuf-compiler';

/** The Go compiler, if everything else is there, too. */
function findGo(): string | undefined {
  const hasSources = SOURCES.every((source) => existsSync(join(DEBIAN, 'src', source)));
  return hasSources && which('protoc') ? which('go') : undefined;
}

const go = findGo() ?? install(PACKAGES, findGo, 'Go with the sources of protobuf and gorilla/websocket', 'PATH');
const folder = mkdtempSync(join(tmpdir(), 'godwit-go-'));
t.teardown(() => rmSync(folder, { recursive: true, force: true }));
const source = join(folder, 'src/godwit.example');
mkdirSync(join(folder, 'src'));
cpSync(EXAMPLE, source, { recursive: true });
const env = {
  ...process.env,
  PATH: [folder, process.env.PATH].join(delimiter),
  GO111MODULE: 'off',
  GOFLAGS: '',
  GOPATH: [folder, DEBIAN].join(delimiter),
  // Kept between runs: protobuf is compiled once.
  GOCACHE: join(tmpdir(), 'godwit-go-cache'),
  GODWIT_PROTO: PROTO,
};
const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: source, env, stdio: 'inherit' });
run(go, 'build', '-o', join(folder, 'protoc-gen-go'), SOURCES[0] as string);
run('sh', 'generate.sh');
run(go, 'vet', './...');
run(go, 'build', '-o', join(folder, 'conform'), './conformance');

testRawClient(t, [join(folder, 'conform')]);
