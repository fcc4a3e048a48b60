import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@godwit/cli';
import { cronTasks } from '@godwit/store';
import t from 'tap';
import { parse } from 'yaml';
import { find, folder, type Manifest, matches, podsOf, publicPaths, render } from './manifests.js';

const base = render('base');
const dev = render('overlays/dev');
const prod = render('overlays/prod');
const alternatives = render('tests/alternatives');
const all = { base, dev, prod, alternatives };
/** Seconds of a pod's grace that are left when a drain has taken as long as it may. */
const SPARE_SECONDS = 10;

/**
 * MiB that the heap of a process may come to have before its old generation is collected for the first time
 * (cli/bin/godwit.js), and MiB that a process has outside of its heap.
 */
const HEAP_MIB = 256 + 3 * 32;
const OUTSIDE_MIB = 128;

/** A quantity of memory in MiB. */
function mebibytes(quantity: string): number {
  const [, number, unit] = /^(\d+)(Mi|Gi)$/.exec(quantity) ?? [];
  return Number(number) * (unit === 'Gi' ? 1_024 : 1);
}

/** Pattern of the keys of the Secret `godwit`. */
const SECRETS: Record<string, string> = {
  DATABASE_URL: 'postgres://godwit:password@postgres/godwit',
  REDIS_URL: 'redis://redis',
  BROKER_URL: 'nats://nats',
  AUTH_SECRET: 'a secret of at least 32 characters',
  INTERNAL_TOKEN: 'a token of at least 32 characters',
};

/** The environment of a pod's container, with what it takes from ConfigMaps and the Secret; optional secrets are not there. */
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

/** The Deployment of a role, with the container of its pods. */
function role(manifests: readonly Manifest[], name: string) {
  const deployment = find(manifests, 'Deployment', `godwit-${name}`);
  return { deployment, template: deployment.spec.template, container: deployment.spec.template.spec.containers[0] };
}

for (const [name, manifests] of Object.entries(all)) {
  t.test(`${name}: every name that is referred to is there`, (t) => {
    const deployments = manifests.filter(({ kind }) => kind === 'Deployment');
    for (const { spec, metadata } of deployments)
      t.ok(matches(spec.selector.matchLabels, spec.template.metadata.labels), `${metadata.name} selects its own pods`);
    for (const { spec, metadata } of manifests.filter(({ kind }) => kind === 'Service')) {
      const behind = podsOf(manifests).filter(({ template }) => matches(spec.selector, template.metadata.labels));
      t.equal(behind.length, 1, `${metadata.name} leads to the pods of one Deployment`);
      const ports = behind[0]?.template.spec.containers[0].ports.map((port: { name: string }) => port.name);
      for (const { targetPort } of spec.ports) t.ok(ports.includes(targetPort), `${metadata.name}: port ${targetPort}`);
    }
    for (const { kind, metadata, spec } of manifests) {
      if (kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject')
        t.ok(find(manifests, 'Deployment', spec.scaleTargetRef.name), `${kind} ${metadata.name} scales what is there`);
      if (kind === 'PodDisruptionBudget') {
        const pods = deployments.filter((deployment) =>
          matches(spec.selector.matchLabels, deployment.spec.template.metadata.labels),
        );
        t.equal(pods.length, 1, `${metadata.name} is of one Deployment`);
      }
      if (kind === 'Ingress')
        for (const { http } of spec.rules)
          for (const { backend } of http.paths)
            t.ok(
              portOf(manifests, backend.service.name, backend.service.port.name),
              `Ingress: ${backend.service.name}`,
            );
      if (kind === 'HTTPRoute')
        for (const { backendRefs } of spec.rules)
          for (const { name, port } of backendRefs)
            t.equal(portOf(manifests, name, 'http'), port, `HTTPRoute: ${name}`);
    }
    for (const { of, template } of podsOf(manifests)) {
      const { serviceAccountName, containers } = template.spec;
      if (serviceAccountName) t.ok(find(manifests, 'ServiceAccount', serviceAccountName), of.metadata.name);
      for (const { envFrom = [] } of containers)
        for (const { configMapRef } of envFrom) t.ok(find(manifests, 'ConfigMap', configMapRef.name), of.metadata.name);
    }
    t.end();
  });

  t.test(`${name}: every process is configured as its role demands`, (t) => {
    for (const { of, template } of podsOf(manifests)) {
      const [command] = template.spec.containers[0].args ?? [];
      if (!command) continue;
      const variables = environment(manifests, template);
      // A token's issuer, or a secret: the one that an overlay sets.
      if (!variables.AUTH_JWKS_URL && ['gateway', 'store'].includes(command))
        variables.AUTH_SECRET = SECRETS.AUTH_SECRET as string;
      t.doesNotThrow(() => readConfig(command, variables), of.metadata.name);
    }
    t.end();
  });

  t.test(`${name}: every process is started as the image says, and has room for the heap that it says`, (t) => {
    for (const { of, template } of podsOf(manifests)) {
      if (!of.metadata.name.startsWith('godwit-')) continue;
      for (const { command, resources } of template.spec.containers) {
        t.equal(command, undefined, of.metadata.name);
        t.ok(mebibytes(resources.limits.memory) >= HEAP_MIB + OUTSIDE_MIB, of.metadata.name);
      }
    }
    t.end();
  });

  t.test(`${name}: pods are given the time that they need to go`, (t) => {
    for (const component of ['gateway', 'store', 'worker']) {
      const { template, container } = role(manifests, component);
      const pause = Number(container.lifecycle.preStop.exec.command[1]);
      const { DRAIN_SECONDS, RECONNECT_SPREAD_SECONDS } = environment(manifests, template);
      const grace = template.spec.terminationGracePeriodSeconds;
      t.ok(grace >= pause + Number(DRAIN_SECONDS) + SPARE_SECONDS, `${component}: ${grace} s`);
      t.ok(Number(RECONNECT_SPREAD_SECONDS) <= 0.8 * Number(DRAIN_SECONDS), 'the spread is as long as it says');
    }
    t.end();
  });

  t.test(`${name}: liveness asks the process alone, readiness whether it can work`, (t) => {
    for (const component of ['gateway', 'store', 'worker']) {
      const { startupProbe, livenessProbe, readinessProbe, ports } = role(manifests, component).container;
      t.same([startupProbe.httpGet.path, livenessProbe.httpGet.path], ['/healthz', '/healthz']);
      t.equal(readinessProbe.httpGet.path, '/readyz');
      for (const { httpGet } of [startupProbe, livenessProbe, readinessProbe])
        t.ok(ports.some((port: { name: string }) => port.name === httpGet.port));
    }
    t.end();
  });

  t.test(`${name}: nobody is given more than it needs`, (t) => {
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
    t.notOk(names.includes('DATABASE_URL'), 'a gateway has no password of the database');
    t.end();
  });
}

/** The number of a Service's port, by its name. */
function portOf(manifests: readonly Manifest[], service: string, port: string): number | undefined {
  const { ports } = find(manifests, 'Service', service).spec;
  return ports.find(({ name }: { name: string }) => name === port)?.port;
}

t.test('an overlay names the image that all of its pods run', (t) => {
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

t.test('every cron task has its schedule', (t) => {
  const scheduled = base
    .filter(({ kind }) => kind === 'CronJob')
    .map(({ spec }) => [spec.jobTemplate.spec.template.spec.containers[0].args, spec.schedule]);
  const tasks = Object.entries(cronTasks).map(([name, { schedule }]) => [['cron', name], schedule]);
  t.same(scheduled.sort(), tasks.sort());
  t.end();
});

/** Whether the policies let one pod reach another's port; a peer is a component, or the label of a namespace. */
function mayReach(from: { component: string } | { namespace: string }, to: string): boolean {
  const labels = (component: string) => ({
    'app.kubernetes.io/name': 'godwit',
    'app.kubernetes.io/component': component,
  });
  const policies = base.filter(
    ({ kind, spec }) => kind === 'NetworkPolicy' && matches(spec.podSelector.matchLabels, labels(to)),
  );
  const ingress = policies.filter(({ spec }) => spec.policyTypes.includes('Ingress'));
  t.ok(ingress.length > 0, `${to} is behind a policy`);
  return ingress.some(({ spec }) =>
    (spec.ingress ?? []).some((rule: Manifest) =>
      rule.from.some(({ podSelector, namespaceSelector }: Manifest) =>
        'component' in from
          ? podSelector && !namespaceSelector && matches(podSelector.matchLabels, labels(from.component))
          : namespaceSelector && matches(namespaceSelector.matchLabels, { [from.namespace]: 'true' }),
      ),
    ),
  );
}

t.test('only those reach each other who have to', (t) => {
  const ingress = { namespace: 'godwit.example.com/ingress' };
  const monitoring = { namespace: 'godwit.example.com/monitoring' };
  const other = { namespace: 'other' };
  for (const to of ['gateway', 'store', 'worker']) {
    t.ok(mayReach(monitoring, to), `Prometheus reads ${to}`);
    t.notOk(mayReach(other, to), `others do not reach ${to}`);
    t.equal(mayReach(ingress, to), to !== 'worker', `the public and ${to}`);
    for (const component of ['gateway', 'store', 'worker', 'cron', 'migrate'])
      t.equal(mayReach({ component }, to), component === 'gateway' && to === 'store', `${component} and ${to}`);
  }
  for (const component of ['cron', 'migrate']) t.notOk(mayReach(monitoring, component));
  t.end();
});

t.test('Prometheus finds every role once, by the port that serves its figures', (t) => {
  const picks = ({ matchLabels, matchExpressions = [] }: Manifest, labels: Record<string, string> = {}) =>
    matches(matchLabels, labels) &&
    matchExpressions.every(({ key, values }: Manifest) => values.includes(labels[key] as string));
  const { selector, endpoints } = find(prod, 'ServiceMonitor', 'godwit').spec;
  const services = prod.filter(({ kind, metadata }) => kind === 'Service' && picks(selector, metadata.labels));
  for (const { spec } of services) t.ok(spec.ports.some(({ name }: Manifest) => name === endpoints[0].port));
  const monitor = find(prod, 'PodMonitor', 'godwit-worker').spec;
  const pods = podsOf(prod).filter(({ template }) => picks(monitor.selector, template.metadata.labels));
  for (const { template } of pods)
    t.ok(template.spec.containers[0].ports.some(({ name }: Manifest) => name === monitor.podMetricsEndpoints[0].port));
  const component = 'app.kubernetes.io/component';
  const [ofService] = endpoints[0].relabelings;
  t.same(ofService.sourceLabels, [`__meta_kubernetes_service_label_${component.replaceAll(/\W/g, '_')}`]);
  const [ofPod] = monitor.podMetricsEndpoints[0].relabelings;
  const found = [
    ...services.map(({ metadata }) => ofService.replacement.replace('$1', metadata.labels?.[component])),
    ...pods.map(() => ofPod.replacement),
  ];
  const compose = parse(readFileSync(join(folder, 'observability/prometheus.yml'), 'utf8'));
  const jobs: string[] = compose.scrape_configs.map(({ job_name }: { job_name: string }) => job_name);
  t.same(found.sort(), jobs.sort(), 'the jobs of compose, which rules and dashboards know');
  t.end();
});

t.test('what is public leads to sockets and to the HTTP API, and to nothing else', (t) => {
  const paths = publicPaths(base);
  t.ok(paths.includes('Exact /v1/ws') && paths.includes('Prefix /v1/conversations'));
  for (const path of paths) t.notMatch(path, /Prefix (\/|\/v1\/?|\/v1\/operator|\/internal|\/metrics)$/);
  t.same(
    find(alternatives, 'HTTPRoute', 'godwit').spec.rules.flatMap((rule: Manifest) =>
      rule.matches.map(({ path }: Manifest) => `${path.type.replace('PathPrefix', 'Prefix')} ${path.value}`),
    ),
    paths,
  );
  t.end();
});

t.test('an alternative replaces what it is an alternative to', (t) => {
  const named = (kind: string) => alternatives.filter((manifest) => manifest.kind === kind).map((m) => m.metadata.name);
  t.same(named('Ingress'), []);
  t.same(named('HorizontalPodAutoscaler').sort(), ['godwit-gateway', 'godwit-store']);
  t.same(named('ScaledObject'), ['godwit-worker']);
  t.end();
});

t.test('gateways go one at a time, and not for a short lull', (t) => {
  const { behavior, metrics } = find(base, 'HorizontalPodAutoscaler', 'godwit-gateway').spec;
  t.same(behavior.scaleDown.policies, [{ type: 'Pods', value: 1, periodSeconds: 120 }]);
  t.ok(behavior.scaleDown.stabilizationWindowSeconds >= 600);
  const names = metrics.map(({ pods, resource }: Manifest) => pods?.metric.name ?? resource.name);
  t.same(names, ['godwit_gateway_sessions', 'nodejs_eventloop_lag_p99_seconds', 'cpu']);
  t.end();
});

t.test('every dashboard is in the cluster, too', (t) => {
  const files = readdirSync(join(folder, 'observability/dashboards'));
  const maps = prod.filter(({ metadata }) => metadata.labels?.grafana_dashboard === '1');
  t.same(maps.flatMap(({ data }) => Object.keys(data)).sort(), files.sort());
  t.end();
});
