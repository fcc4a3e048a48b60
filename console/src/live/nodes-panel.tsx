import { useState } from 'react';
import { Button } from '../controls/button.js';
import type { OperatorCalls, SystemNode } from './operator-calls.js';
import { Unanswered } from './session-list.js';

/** The processes of the system, with their versions. */
export function NodesPanel({ calls }: { calls: OperatorCalls }) {
  const [found, setFound] = useState<{ nodes: readonly SystemNode[]; unanswered_nodes: number }>();
  const [problem, setProblem] = useState('');
  const read = async () => {
    try {
      setFound(await calls.nodes());
      setProblem('');
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <section aria-labelledby="nodes-title">
      <div className="code-head">
        <h3 id="nodes-title">Nodes</h3>
        <Button onClick={read}>{found ? 'Read again' : 'Read'}</Button>
      </div>
      <p className="problem" role="alert">
        {problem}
      </p>
      {found && (
        <>
          <table>
            <thead>
              <tr>
                <th>Node</th>
                <th>Godwit</th>
                <th>Connections</th>
              </tr>
            </thead>
            <tbody>
              {found.nodes.map(({ node_id, role, host, pid, version, runtime, connections, ...node }) => (
                <tr key={node_id}>
                  <th scope="row">
                    {role}{' '}
                    <span className="muted">
                      on {host}, {pid}, Node.js {runtime}, {(node.memory_bytes / 1024 ** 2).toFixed(0)} MiB, since{' '}
                      {new Date(node.started_at).toLocaleString()}
                    </span>
                  </th>
                  <td>{version}</td>
                  <td>{connections}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Unanswered nodes={found.unanswered_nodes} />
        </>
      )}
    </section>
  );
}
