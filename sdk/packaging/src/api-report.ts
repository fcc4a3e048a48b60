import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { PACKAGES, ROOT } from './packages.js';

/** An entry point of a package whose public API is under review. */
export interface Entry {
  /** The name of its report in `api/`, without `.txt`. */
  report: string;
  package: string;
  /** Its declarations, from the package's folder. */
  types: string;
}

export const ENTRIES: readonly Entry[] = [
  { report: 'client', package: '@godwit/client', types: 'dist/index.d.ts' },
  { report: 'client-store', package: '@godwit/client', types: 'dist/store/index.d.ts' },
  { report: 'client-persistence', package: '@godwit/client', types: 'dist/persistence/index.d.ts' },
  { report: 'client-indexeddb', package: '@godwit/client', types: 'dist/persistence/indexed-db.d.ts' },
  { report: 'client-file', package: '@godwit/client', types: 'dist/persistence/file.d.ts' },
  { report: 'client-tabs', package: '@godwit/client', types: 'dist/tabs/index.d.ts' },
  { report: 'client-inspect', package: '@godwit/client', types: 'dist/inspect/index.d.ts' },
  { report: 'react', package: '@godwit/react', types: 'dist/index.d.ts' },
  { report: 'server', package: '@godwit/server', types: 'dist/index.d.ts' },
  { report: 'schema', package: '@godwit/schema', types: 'dist/index.d.ts' },
  { report: 'schema-client', package: '@godwit/schema', types: 'dist/client.d.ts' },
];

/** The committed report of an entry. */
export function committedPath({ report }: Entry): string {
  return join(ROOT, 'sdk/packaging/api', `${report}.txt`);
}

/**
 * Returns the report of an entry: its public declarations, sorted. Throws on declarations that cannot be analysed. The
 * messages of the .proto files are left out: thousands of lines, which `npm run protocol:check` guards.
 */
export function reportOf({ report, package: name, types }: Entry): string {
  const projectFolder = join(ROOT, PACKAGES.find((one) => one.name === name)?.folder ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'godwit-api-'));
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(projectFolder, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder,
      mainEntryPointFilePath: join(projectFolder, types),
      compiler: {
        overrideTsconfig: {
          files: [join(projectFolder, types)],
          compilerOptions: {
            module: 'nodenext',
            lib: ['esnext', 'dom'],
            types: ['node'],
            strict: true,
            skipLibCheck: true,
          },
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${report}.api.md`,
        reportFolder: folder,
        reportTempFolder: join(folder, 'temp'),
        // Types that exported ones refer to are part of what applications see.
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        // Nothing here is marked as public, beta or internal: everything exported is public.
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      },
    },
  });
  try {
    const result = Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = message.logLevel !== ExtractorLogLevel.Error;
      },
    });
    if (result.errorCount > 0) throw new Error(`${report}: the declarations have ${result.errorCount} errors`);
    const page = readFileSync(join(folder, `${report}.api.md`), 'utf8').replaceAll('\r\n', '\n');
    const [, declarations = ''] = /^```ts\n+([\s\S]*?)^```$/m.exec(page) ?? [];
    return declarations.replaceAll(
      /^((?:export )?namespace godwit\w* \{)\n[\s\S]*?^\}$/gm,
      '$1 /* the messages of schema/proto */ }',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
