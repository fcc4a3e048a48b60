import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import { folder, type Manifest, render } from './manifests.js';

const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');

/** The module with type and schema of a kind. */
function moduleOf({ apiVersion, kind }: Manifest): string {
  const [group] = apiVersion.split('/') as [string];
  const packages: Record<string, string> = {
    'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
    'keda.sh': '@kubernetes-models/keda',
    'gateway.networking.k8s.io': '@kubernetes-models/gateway-api',
  };
  return `${packages[group] ?? 'kubernetes-models'}/${apiVersion}/${kind}`;
}

/** Compiler errors for the objects, written as literals of their types: an unknown field is an error. */
async function unknownFields(manifests: readonly Manifest[]): Promise<string> {
  mkdirSync(join(folder, 'dist'), { recursive: true });
  const scratch = mkdtempSync(join(folder, 'dist', 'schemas-'));
  const file = join(scratch, 'manifests.ts');
  const lines = manifests.map((manifest, index) => {
    const { kind, metadata } = manifest;
    const type = `import('${moduleOf(manifest)}').I${kind}`;
    return `export const m${index}: ${type} =\n  // ${kind} ${metadata.name}\n  ${JSON.stringify(manifest)};\n`;
  });
  writeFileSync(file, lines.join(''));
  const options = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'nodenext',
    '--types',
    'node',
    file,
  ];
  try {
    await promisify(execFile)(process.execPath, [compiler, ...options], { cwd: folder });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout || String(error);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Schema errors: fields with wrong values. */
async function wrongValues(manifests: readonly Manifest[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const manifest of manifests) {
    const { [manifest.kind]: Model } = await import(moduleOf(manifest));
    try {
      new Model(manifest).validate();
    } catch (error) {
      wrong.push(`${manifest.kind} ${manifest.metadata.name}: ${error}`);
    }
  }
  return wrong;
}

for (const kustomization of ['base', 'overlays/dev', 'overlays/prod', 'tests/alternatives']) {
  t.test(`${kustomization}: every object is valid for its schema and has no unknown fields`, async (t) => {
    const manifests = render(kustomization);
    t.same(await wrongValues(manifests), []);
    t.equal(await unknownFields(manifests), '');
  });
}

t.test('unknown fields and wrong values are found at any depth', async (t) => {
  const manifests = render('base');
  const [deployment] = manifests.filter(({ kind }) => kind === 'Deployment') as [Manifest];
  const [container] = deployment.spec.template.spec.containers;
  container.readinessProbe.periodSecond = 1;
  t.match(await unknownFields([deployment]), /periodSecond/);
  delete container.readinessProbe.periodSecond;
  container.readinessProbe.periodSeconds = 'soon';
  t.match(await wrongValues([deployment]), [/periodSeconds/]);
});
