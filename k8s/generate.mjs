// Writes alerts.yaml as a PrometheusRule object for the Prometheus Operator.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

const folder = new URL('observability/', import.meta.url);
const rule = {
  apiVersion: 'monitoring.coreos.com/v1',
  kind: 'PrometheusRule',
  metadata: { name: 'godwit' },
  spec: parse(readFileSync(new URL('alerts.yaml', folder), 'utf8')),
};
const text = stringify(rule, { lineWidth: 0 });
const origin = '# Generated from alerts.yaml by `npm run generate`.';
writeFileSync(new URL('prometheus-rule.yaml', folder), `${origin}\n${text}`);
