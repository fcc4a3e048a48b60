// Writes the alerts once more, as the object that Prometheus' operator takes them in.
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
writeFileSync(new URL('prometheus-rule.yaml', folder), `# Made of alerts.yaml by \`npm run generate\`.\n${text}`);
