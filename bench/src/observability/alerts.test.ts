import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { prometheusBinary } from '@godwit/store/testing';
import t from 'tap';
import { ALERTS, alertNames, FOLDER } from './observability-files.js';
import { scaleDurations } from './scaled-rules.js';

const promtool = (...args: string[]) =>
  execFileSync(prometheusBinary('promtool'), args, { cwd: FOLDER, stdio: ['ignore', 'pipe', 'pipe'] }).toString();

t.test('Prometheus accepts the rules and the configuration', async () => {
  promtool('check', 'rules', 'alerts.yaml');
  promtool('check', 'config', 'prometheus.yml');
});

t.test('every alert has a tested case in which it fires and one in which it is silent', async (t) => {
  promtool('test', 'rules', 'alerts.test.yaml');
  const tests = readFileSync(`${FOLDER}alerts.test.yaml`, 'utf8');
  for (const name of alertNames) {
    const asked = [...tests.matchAll(new RegExp(`alertname: ${name}\\n( +exp_alerts:)?`, 'g'))];
    t.ok(asked.some(([, expected]) => expected) && asked.some(([, expected]) => !expected), name);
  }
});

t.test('every alert has an entry in the runbook, and every entry an alert', async (t) => {
  const runbook = readFileSync(`${FOLDER}../../docs/operating/runbook.md`, 'utf8');
  const entries = runbook
    .split(/^## (?=Godwit)/m)
    .slice(1)
    .map((text) => ({ name: text.split('\n', 1)[0] as string, text }));
  t.same(entries.map(({ name }) => name).sort(), [...alertNames].sort());
  for (const { name, text } of entries)
    for (const part of ['Means', 'Users notice', 'Look', 'Do']) t.match(text, `**${part}**`, `${name}: ${part}`);
  for (const rule of ALERTS.split('- alert: ').slice(1)) {
    const name = /^\w+/.exec(rule)?.[0] as string;
    t.match(rule, /severity: (critical|warning|info)\n/, name);
    t.match(rule, /summary: '.+'\n/, name);
    t.ok(rule.includes(`runbook_url: docs/operating/runbook.md#${name.toLowerCase()}\n`), name);
  }
});

t.test('scaleDurations shortens durations and changes nothing else', async (t) => {
  const rule = "expr: 'increase(m[15m]) > 15 and up offset_5m'\nfor: 2m\nsummary: 'wait for: a while [of 5 m]'";
  const scaled =
    "expr: 'increase(m[15000ms]) > 15 and up offset_5m'\nfor: 2000ms\nsummary: 'wait for: a while [of 5 m]'";
  t.equal(scaleDurations(rule, 60), scaled);
});
