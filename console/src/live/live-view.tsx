import { useState, useSyncExternalStore } from 'react';
import type { Settings } from '../settings.js';
import { Chart, type ChartLine } from './chart.js';
import { ConversationPanel } from './conversation-panel.js';
import { DeadLetters } from './dead-letters.js';
import type { LiveMetrics } from './live-metrics.js';
import { NodesPanel } from './nodes-panel.js';
import { OperatorCalls } from './operator-calls.js';
import { ProcessPanel } from './process-panel.js';
import { UserPanel } from './user-panel.js';

const CONNECTIONS: readonly ChartLine[] = [{ label: 'open', of: 'connections', color: '--accent' }];
const RATES: readonly ChartLine[] = [
  { label: 'messages', of: 'messages', color: '--accent' },
  { label: 'deliveries', of: 'deliveries', color: '--good' },
];
const DELIVERY: readonly ChartLine[] = [
  { label: 'median', of: 'deliveryP50', color: '--good' },
  { label: '99 %', of: 'deliveryP99', color: '--warn' },
];
const SEND: readonly ChartLine[] = [
  { label: 'median', of: 'sendP50', color: '--good' },
  { label: '99 %', of: 'sendP99', color: '--warn' },
];
const TROUBLE: readonly ChartLine[] = [
  { label: 'lagging', of: 'lagging', color: '--warn' },
  { label: 'slow', of: 'slow', color: '--danger' },
];
const AMPLIFICATION: readonly ChartLine[] = [{ label: 'for nobody', of: 'amplification', color: '--warn' }];
const LIMITS: readonly ChartLine[] = [{ label: 'hit', of: 'limits', color: '--danger' }];

/** The system now: what the metrics say, the jobs that failed, and what an operator may do about a user. */
export function LiveView({ settings, metrics }: { settings: Settings; metrics: LiveMetrics }) {
  const { samples, jobs, limits, process, problem } = useSyncExternalStore(metrics.subscribe, metrics.state);
  const [key, setKey] = useState(settings.developmentKey ?? '');
  const calls = new OperatorCalls(key);
  const chart = { samples };
  return (
    <div className="live">
      {problem && (
        <p className="problem" role="alert">
          The metrics could not be read: {problem}
        </p>
      )}
      <section className="charts" aria-label="Charts of the last five minutes">
        <Chart title="Connections" unit="" lines={CONNECTIONS} {...chart} />
        <Chart title="Throughput" unit="a second" lines={RATES} {...chart} />
        <Chart title="Commit to socket" unit="ms" lines={DELIVERY} {...chart} />
        <Chart title="Send to reply" unit="ms" lines={SEND} {...chart} />
        <Chart title="Sessions in trouble" unit="" lines={TROUBLE} {...chart} />
        <Chart title="Frames of the bus" unit="%" lines={AMPLIFICATION} {...chart} />
        <Chart title="Limits" unit="a second" lines={LIMITS} {...chart} />
      </section>
      <div className="panels">
        <section className="panel" aria-labelledby="jobs-title">
          <h2 id="jobs-title">Jobs</h2>
          {jobs.length === 0 ? (
            <p className="muted">{samples.length > 0 ? 'No worker runs in this process.' : 'Reading…'}</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th>Kind</th>
                  <th>Queued</th>
                  <th>Running</th>
                  <th>Dead</th>
                </tr>
              </thead>
              <tbody>
                {jobs.map(({ kind, queued, running, dead }) => (
                  <tr key={kind}>
                    <th scope="row">{kind}</th>
                    <td>{queued}</td>
                    <td>{running}</td>
                    <td className={dead > 0 ? 'problem' : ''}>{dead}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <h3>Limits hit since the start</h3>
          {limits.length === 0 ? (
            <p className="muted">None.</p>
          ) : (
            <ul>
              {limits.map(({ limit, count }) => (
                <li key={limit}>
                  <code>{limit}</code> {count.toLocaleString('en-US')}
                </li>
              ))}
            </ul>
          )}
        </section>
        <ProcessPanel process={process} />
        <section className="panel" aria-labelledby="operator-title">
          <h2 id="operator-title">Operate</h2>
          <label className="key">
            Key
            <input
              type="password"
              autoComplete="off"
              value={key}
              onChange={({ target }) => {
                setKey(target.value);
                metrics.key = target.value === settings.developmentKey ? '' : target.value;
              }}
            />
          </label>
          <p className="muted">
            A service key with the scopes operator, users and conversations. The internal token opens what the scope
            operator does{settings.developmentKey ? '; that of development is filled in.' : '.'}
          </p>
          <NodesPanel calls={calls} />
          <DeadLetters calls={calls} />
          <UserPanel calls={calls} />
          <ConversationPanel calls={calls} />
        </section>
      </div>
    </div>
  );
}
