import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { install, which } from '@godwit/store/testing';
import { parseAllDocuments } from 'yaml';

/** A Kubernetes object as in its manifest. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; labels?: Record<string, string> };
  // biome-ignore lint/suspicious/noExplicitAny: each kind has its own fields; schemas.test.ts checks them.
  [field: string]: any;
}

/** The folder of this package. */
export const folder = fileURLToPath(new URL('..', import.meta.url));

/** The objects that `kubectl kustomize` renders from a folder, relative to this package. Throws if it fails. */
export function render(kustomization: string): Manifest[] {
  const text = execFileSync(kubectl(), ['kustomize', kustomization], { cwd: folder, encoding: 'utf8' });
  return parseAllDocuments(text).map((document) => document.toJS() as Manifest);
}

/** The object of a kind and name. Throws if it does not exist. */
export function find(manifests: readonly Manifest[], kind: string, name: string): Manifest {
  const found = manifests.find((manifest) => manifest.kind === kind && manifest.metadata.name === name);
  if (!found) throw new Error(`no such object: ${kind} ${name}`);
  return found;
}

/** The pod templates in manifests, each with the object that creates the pods. */
export function podsOf(manifests: readonly Manifest[]): { of: Manifest; template: Manifest }[] {
  return manifests.flatMap((of) => {
    const spec = of.kind === 'CronJob' ? of.spec.jobTemplate.spec : of.spec;
    return ['Deployment', 'Job', 'CronJob'].includes(of.kind) ? [{ of, template: spec.template }] : [];
  });
}

/** Whether a `matchLabels` selector matches labels. An empty one matches everything. */
export function matches(selector: Record<string, string> | undefined, labels: Record<string, string> = {}): boolean {
  return Object.entries(selector ?? {}).every(([name, value]) => labels[name] === value);
}

/** The paths that the Ingress forwards, each as `TYPE PATH`. */
export function publicPaths(manifests: readonly Manifest[]): string[] {
  const [rule] = find(manifests, 'Ingress', 'godwit').spec.rules;
  return rule.http.paths.map(({ path, pathType }: Manifest) => `${pathType} ${path}`);
}

function kubectl(): string {
  const recent = () => {
    const path = which('kubectl');
    // kubectl 1.21 is the first with kustomize 3.7 or later, which components need.
    const version = path && execFileSync(path, ['version', '--client', '-o', 'json'], { encoding: 'utf8' });
    const minor = version && Number(JSON.parse(version).clientVersion.minor.replace(/\D/g, ''));
    return minor && minor >= 21 ? path : undefined;
  };
  return recent() ?? install('kubernetes-client', recent, 'kubectl 1.21 or later', 'PATH');
}
