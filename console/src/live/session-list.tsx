import { Button } from '../controls/button.js';
import type { SessionLag, UserSession, UserSessions } from './operator-calls.js';

const timeOf = (at: number) => new Date(at).toLocaleString();

/** The sessions of a user, each with what it lacks and its recent errors. `onEnd` ends one. */
export function SessionList({
  sessions,
  session_count,
  unanswered_nodes,
  onEnd,
}: UserSessions & { onEnd: (sessionId: string) => void }) {
  return (
    <>
      <h4>Sessions</h4>
      {session_count === 0 && <p className="muted">There is none.</p>}
      <ul className="letters">
        {sessions.map((session) => (
          <li key={session.session_id}>
            <SessionFacts {...session} />
            <div className="inline">
              <Button look="danger" onClick={() => onEnd(session.session_id)}>
                End session {session.session_id.slice(0, 8)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {sessions.length < session_count && <p className="muted">{session_count} in all.</p>}
      <Unanswered nodes={unanswered_nodes} />
    </>
  );
}

function SessionFacts(session: UserSession) {
  const { client, state, slow, address, host, version, lags, lag_count, refusals } = session;
  return (
    <>
      <p>
        <b>{client || 'A client without a name'}</b>, {state}
        {slow && <span className="problem">, slow</span>}{' '}
        <span className="muted">
          from {address} on {host} ({version}), since {timeOf(session.opened_at)}
        </span>
      </p>
      <p className="muted">
        {session.conversation_count} conversations, {lag_count} lagging, {session.unsent_bytes} bytes unsent,{' '}
        {session.requests_in_flight} requests in flight
        {session.token_expires_at > 0 && `, token until ${timeOf(session.token_expires_at)}`}
      </p>
      {lags.length > 0 && <LagTable of="Lags in" rows={lags.map((lag) => ({ ...lag, name: lag.conversation_id }))} />}
      {refusals.length > 0 && (
        <ul className="refusals" aria-label="Refused requests">
          {refusals.map(({ command, code, message, at }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name, and are replaced together.
            <li key={index}>
              <b>{command || 'unknown'}</b> {code}: {message} <span className="muted">{timeOf(at)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Positions behind those of the gateway. `of`: what the rows are. */
export function LagTable({ of, rows }: { of: string; rows: readonly (SessionLag & { name: string })[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th>{of}</th>
          <th>State</th>
          <th>Messages</th>
          <th>Changes</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, state, seq, change = '?', node_seq, node_change }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{state}</td>
            <td>
              {seq} of {node_seq}
            </td>
            <td>
              {change} of {node_change}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Says that nodes did not answer. */
export function Unanswered({ nodes }: { nodes: number }) {
  if (nodes === 0) return null;
  return (
    <p className="problem">
      {nodes} {nodes === 1 ? 'node' : 'nodes'} did not answer within a second.
    </p>
  );
}
