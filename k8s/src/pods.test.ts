import { readConfig } from '@godwit/cli';
import t from 'tap';
import { find, type Manifest, podsOf } from './manifests.js';
import { dev, overlays, prod } from './testing/overlays.js';

/** Seconds of a pod's grace period that remain after the longest drain. */
const SPARE_SECONDS = 10;

/**
 * MiB that the heap of a process may reach before the first collection of its old generation (cli/bin/godwit.js), and
 * MiB outside of its heap.
 */
const HEAP_MIB = 256 + 3 * 32;
const OUTSIDE_MIB = 128;

/** A quantity of memory in MiB. */
function mebibytes(quantity: string): number {
  const [, number, unit] = /^(\d+)(Mi|Gi)$/.exec(quantity) ?? [];
  return Number(number) * (unit === 'Gi' ? 1_024 : 1);
}

/** Example values for the keys of the Secret `godwit`. */
const SECRETS: Record<string, string> = {
  DATABASE_URL: 'postgres://godwit:password@postgres/godwit',
  REDIS_URL: 'redis://redis',
  BROKER_URL: 'nats://nats',
  AUTH_SECRET: 'a secret of at least 32 characters',
  INTERNAL_TOKEN: 'a token of at least 32 characters',
};

/** The environment of a pod's container, including ConfigMaps and the Secret; optional secrets are absent. */
function environment(manifests: readonly Manifest[], template: Manifest): Record<string, string> {
  const [container] = template.spec.containers;
  const variables: Record<string, string> = {};
  for (const { configMapRef } of container.envFrom ?? [])
    Object.assign(variables, find(manifests, 'ConfigMap', configMapRef.name).data);
  for (const { name, value, valueFrom } of container.env ?? []) {
    const { key, optional } = valueFrom?.secretKeyRef ?? {};
    if (value !== undefined) variables[name] = value;
    else if (!optional) variables[name] = SECRETS[key] ?? '';
  }
  return variables;
}

/** The Deployment of a role, with its pod template and container. */
function role(manifests: readonly Manifest[], name: string) {
  const deployment = find(manifests, 'Deployment', `godwit-${name}`);
  return { deployment, template: deployment.spec.template, container: deployment.spec.template.spec.containers[0] };
}

for (const [name, manifests] of Object.entries(overlays)) {
  t.test(`${name}: the environment of every process is valid for its role`, (t) => {
    for (const { of, template } of podsOf(manifests)) {
      const [command] = template.spec.containers[0].args ?? [];
      if (!command) continue;
      const variables = environment(manifests, template);
      // An overlay sets either the issuer's keys or a secret.
      if (!variables.AUTH_JWKS_URL && ['gateway', 'store'].includes(command))
        variables.AUTH_SECRET = SECRETS.AUTH_SECRET as string;
      t.doesNotThrow(() => readConfig(command, variables), of.metadata.name);
    }
    t.end();
  });

  t.test(`${name}: every process has the entrypoint of the image, and memory for its heap`, (t) => {
    for (const { of, template } of podsOf(manifests)) {
      if (!of.metadata.name.startsWith('godwit-')) continue;
      for (const { command, resources } of template.spec.containers) {
        t.equal(command, undefined, of.metadata.name);
        t.ok(mebibytes(resources.limits.memory) >= HEAP_MIB + OUTSIDE_MIB, of.metadata.name);
      }
    }
    t.end();
  });

  t.test(`${name}: the grace period of a pod is longer than its drain`, (t) => {
    for (const component of ['gateway', 'store', 'worker']) {
      const { template, container } = role(manifests, component);
      const pause = Number(container.lifecycle.preStop.exec.command[1]);
      const { DRAIN_SECONDS, RECONNECT_SPREAD_SECONDS } = environment(manifests, template);
      const grace = template.spec.terminationGracePeriodSeconds;
      t.ok(grace >= pause + Number(DRAIN_SECONDS) + SPARE_SECONDS, `${component}: ${grace} s`);
      t.ok(
        Number(RECONNECT_SPREAD_SECONDS) <= 0.8 * Number(DRAIN_SECONDS),
        'the spread is within the limit of four fifths of DRAIN_SECONDS',
      );
    }
    t.end();
  });

  t.test(`${name}: liveness probes /healthz, readiness probes /readyz`, (t) => {
    for (const component of ['gateway', 'store', 'worker']) {
      const { startupProbe, livenessProbe, readinessProbe, ports } = role(manifests, component).container;
      t.same([startupProbe.httpGet.path, livenessProbe.httpGet.path], ['/healthz', '/healthz']);
      t.equal(readinessProbe.httpGet.path, '/readyz');
      for (const { httpGet } of [startupProbe, livenessProbe, readinessProbe])
        t.ok(ports.some((port: { name: string }) => port.name === httpGet.port));
    }
    t.end();
  });

  t.test(`${name}: pods run with the least privileges`, (t) => {
    for (const { of, template } of podsOf(manifests)) {
      if (!of.metadata.name.startsWith('godwit-')) continue;
      const { containers, securityContext, automountServiceAccountToken } = template.spec;
      t.equal(automountServiceAccountToken, false, of.metadata.name);
      t.equal(securityContext.runAsNonRoot, true);
      t.equal(securityContext.seccompProfile.type, 'RuntimeDefault');
      for (const container of containers) {
        t.match(container.securityContext, {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        t.ok(
          container.resources.requests.cpu && container.resources.requests.memory && container.resources.limits.memory,
        );
      }
    }
    const names = role(manifests, 'gateway').container.env.map((variable: { name: string }) => variable.name);
    t.notOk(names.includes('DATABASE_URL'), 'a gateway has no database credentials');
    t.end();
  });
}

t.test('all pods of an overlay run the image that it names', (t) => {
  for (const [manifests, image] of [
    [dev, 'godwit:dev'],
    [prod, 'registry.example.com/godwit:0.1.0'],
  ] as const) {
    const ours = podsOf(manifests).filter(({ of }) => of.metadata.name.startsWith('godwit-'));
    const images = ours.flatMap(({ template }) => template.spec.containers.map((one: { image: string }) => one.image));
    t.same([...new Set(images)], [image]);
    t.ok(images.length >= 10);
  }
  t.end();
});
