import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { install, which } from '@godwit/store/testing';
import { parseAllDocuments } from 'yaml';

/** An object of Kubernetes, as it is written. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; labels?: Record<string, string> };
  // biome-ignore lint/suspicious/noExplicitAny: each kind has its own; schemas.test.ts holds them to it.
  [field: string]: any;
}

/** The folder of this package. */
export const folder = fileURLToPath(new URL('..', import.meta.url));

/** The output of `kubectl kustomize` for a folder, given relative to this package's. Throws if it fails. */
export function render(kustomization: string): Manifest[] {
  const text = execFileSync(kubectl(), ['kustomize', kustomization], { cwd: folder, encoding: 'utf8' });
  return parseAllDocuments(text).map((document) => document.toJS() as Manifest);
}

/** The one object of a kind and name. Throws where there is none. */
export function find(manifests: readonly Manifest[], kind: string, name: string): Manifest {
  const found = manifests.find((manifest) => manifest.kind === kind && manifest.metadata.name === name);
  if (!found) throw new Error(`there is no ${kind} ${name}`);
  return found;
}

/** The pods that manifests lead to, each with the object that makes it. */
export function podsOf(manifests: readonly Manifest[]): { of: Manifest; template: Manifest }[] {
  return manifests.flatMap((of) => {
    const spec = of.kind === 'CronJob' ? of.spec.jobTemplate.spec : of.spec;
    return ['Deployment', 'Job', 'CronJob'].includes(of.kind) ? [{ of, template: spec.template }] : [];
  });
}

/** Whether a selector by labels alone matches. An empty one matches everything. */
export function matches(selector: Record<string, string> | undefined, labels: Record<string, string> = {}): boolean {
  return Object.entries(selector ?? {}).every(([name, value]) => labels[name] === value);
}

/** The paths that the Ingress forwards: `TYPE PATH` each. */
export function publicPaths(manifests: readonly Manifest[]): string[] {
  const [rule] = find(manifests, 'Ingress', 'godwit').spec.rules;
  return rule.http.paths.map(({ path, pathType }: Manifest) => `${pathType} ${path}`);
}

function kubectl(): string {
  const recent = () => {
    const path = which('kubectl');
    // Components are of kustomize 3.7: kubectl 1.21 is the first to have it.
    const version = path && execFileSync(path, ['version', '--client', '-o', 'json'], { encoding: 'utf8' });
    const minor = version && Number(JSON.parse(version).clientVersion.minor.replace(/\D/g, ''));
    return minor && minor >= 21 ? path : undefined;
  };
  return recent() ?? install('kubernetes-client', recent, 'kubectl 1.21 or later', 'PATH');
}
