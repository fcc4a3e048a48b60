import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The folder of rules, configuration and dashboards. */
export const FOLDER = `${ROOT}k8s/observability/`;
export const ALERTS = readFileSync(`${FOLDER}alerts.yaml`, 'utf8');

/** The names of all alerts. */
export const alertNames = [...ALERTS.matchAll(/- alert: (\w+)/g)].map(([, name]) => name as string);

/** A query of one panel of a dashboard. */
export interface PanelQuery {
  dashboard: string;
  panel: string;
  expr: string;
}

/** Every query of every panel as Grafana would send it for all instances, with windows of `interval`. */
export function panelQueries(interval: string): PanelQuery[] {
  return readdirSync(`${FOLDER}dashboards`).flatMap((file) => {
    const dashboard = JSON.parse(readFileSync(`${FOLDER}dashboards/${file}`, 'utf8')) as {
      panels: { title: string; targets: { expr: string }[] }[];
    };
    return dashboard.panels.flatMap(({ title, targets }) =>
      targets.map(({ expr }) => ({
        dashboard: file,
        panel: title,
        expr: expr.replaceAll('$__rate_interval', interval).replaceAll('$instance', '.*'),
      })),
    );
  });
}
