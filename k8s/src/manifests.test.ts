import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cronTasks } from '@godwit/store';
import t from 'tap';
import { parse } from 'yaml';
import { find, folder, type Manifest, matches, podsOf, publicPaths } from './manifests.js';
import { alternatives, base, overlays, prod } from './testing/overlays.js';

for (const [name, manifests] of Object.entries(overlays)) {
  t.test(`${name}: every referenced object and port exists`, (t) => {
    const deployments = manifests.filter(({ kind }) => kind === 'Deployment');
    for (const { spec, metadata } of deployments)
      t.ok(matches(spec.selector.matchLabels, spec.template.metadata.labels), `${metadata.name} selects its own pods`);
    for (const { spec, metadata } of manifests.filter(({ kind }) => kind === 'Service')) {
      const behind = podsOf(manifests).filter(({ template }) => matches(spec.selector, template.metadata.labels));
      t.equal(behind.length, 1, `${metadata.name} selects the pods of one Deployment`);
      const ports = behind[0]?.template.spec.containers[0].ports.map((port: { name: string }) => port.name);
      for (const { targetPort } of spec.ports) t.ok(ports.includes(targetPort), `${metadata.name}: port ${targetPort}`);
    }
    for (const { kind, metadata, spec } of manifests) {
      if (kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject')
        t.ok(
          find(manifests, 'Deployment', spec.scaleTargetRef.name),
          `${kind} ${metadata.name} scales an existing Deployment`,
        );
      if (kind === 'PodDisruptionBudget') {
        const pods = deployments.filter((deployment) =>
          matches(spec.selector.matchLabels, deployment.spec.template.metadata.labels),
        );
        t.equal(pods.length, 1, `${metadata.name} covers one Deployment`);
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
}

/** The number of a Service's named port. */
function portOf(manifests: readonly Manifest[], service: string, port: string): number | undefined {
  const { ports } = find(manifests, 'Service', service).spec;
  return ports.find(({ name }: { name: string }) => name === port)?.port;
}

t.test('every cron task has a CronJob with its schedule', (t) => {
  const scheduled = base
    .filter(({ kind }) => kind === 'CronJob')
    .map(({ spec }) => [spec.jobTemplate.spec.template.spec.containers[0].args, spec.schedule]);
  const tasks = Object.entries(cronTasks).map(([name, { schedule }]) => [['cron', name], schedule]);
  t.same(scheduled.sort(), tasks.sort());
  t.end();
});

/**
 * Whether the NetworkPolicies allow traffic to a component's pods from a component, or from a namespace with a label.
 */
function mayReach(from: { component: string } | { namespace: string }, to: string): boolean {
  const labels = (component: string) => ({
    'app.kubernetes.io/name': 'godwit',
    'app.kubernetes.io/component': component,
  });
  const policies = base.filter(
    ({ kind, spec }) => kind === 'NetworkPolicy' && matches(spec.podSelector.matchLabels, labels(to)),
  );
  const ingress = policies.filter(({ spec }) => spec.policyTypes.includes('Ingress'));
  t.ok(ingress.length > 0, `${to} has an ingress policy`);
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

t.test('the NetworkPolicies allow exactly the necessary traffic', (t) => {
  const ingress = { namespace: 'godwit.example.com/ingress' };
  const monitoring = { namespace: 'godwit.example.com/monitoring' };
  const other = { namespace: 'other' };
  for (const to of ['gateway', 'store', 'worker']) {
    t.ok(mayReach(monitoring, to), `Prometheus reads ${to}`);
    t.notOk(mayReach(other, to), `other namespaces do not reach ${to}`);
    t.equal(mayReach(ingress, to), to !== 'worker', `ingress controller to ${to}`);
    for (const component of ['gateway', 'store', 'worker', 'cron', 'migrate'])
      t.equal(mayReach({ component }, to), component === 'gateway' && to === 'store', `${component} to ${to}`);
  }
  for (const component of ['cron', 'migrate']) t.notOk(mayReach(monitoring, component));
  t.end();
});

t.test('Prometheus finds every role once, at the port of its metrics', (t) => {
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
  t.same(found.sort(), jobs.sort(), 'the jobs are those of compose, which rules and dashboards use');
  t.end();
});

t.test('public routes lead to the sockets and the HTTP API only', (t) => {
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

t.test('each alternative component replaces its counterpart', (t) => {
  const named = (kind: string) => alternatives.filter((manifest) => manifest.kind === kind).map((m) => m.metadata.name);
  t.same(named('Ingress'), []);
  t.same(named('HorizontalPodAutoscaler').sort(), ['godwit-gateway', 'godwit-store']);
  t.same(named('ScaledObject'), ['godwit-worker']);
  t.end();
});

t.test('gateways scale down one at a time, and only after 10 minutes of lower load', (t) => {
  const { behavior, metrics } = find(base, 'HorizontalPodAutoscaler', 'godwit-gateway').spec;
  t.same(behavior.scaleDown.policies, [{ type: 'Pods', value: 1, periodSeconds: 120 }]);
  t.ok(behavior.scaleDown.stabilizationWindowSeconds >= 600);
  const names = metrics.map(({ pods, resource }: Manifest) => pods?.metric.name ?? resource.name);
  t.same(names, ['godwit_gateway_sessions', 'nodejs_eventloop_lag_p99_seconds', 'cpu']);
  t.end();
});

t.test('every dashboard is in a ConfigMap of the cluster', (t) => {
  const files = readdirSync(join(folder, 'observability/dashboards'));
  const maps = prod.filter(({ metadata }) => metadata.labels?.grafana_dashboard === '1');
  t.same(maps.flatMap(({ data }) => Object.keys(data)).sort(), files.sort());
  t.end();
});
