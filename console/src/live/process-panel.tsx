import type { ProcessFacts } from './live-metrics.js';

/** The process that serves the page. */
export function ProcessPanel({ process }: { process: ProcessFacts | undefined }) {
  const facts: readonly [name: string, value: string][] = process
    ? [
        ['Godwit', process.version],
        ['Node.js', process.node],
        ['Running since', new Date(process.startedAt * 1_000).toLocaleString()],
        ['Memory', `${process.memoryMib.toFixed(0)} MiB`],
        ['Open files', String(process.openFiles)],
      ]
    : [];
  return (
    <section className="panel" aria-labelledby="process-title">
      <h2 id="process-title">This process</h2>
      {process ? (
        <table>
          <tbody>
            {facts.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="muted">Reading…</p>
      )}
    </section>
  );
}
