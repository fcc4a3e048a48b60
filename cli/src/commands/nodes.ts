import type { NodesAnswer } from '@godwit/store';
import { addressesOf, type ConnectionOptions, keyOf, requestJson, type Variables } from '../talk/connection.js';
import { timeText } from '../talk/message-line.js';
import { printJson, printTable } from '../terminal.js';

/** Prints the processes of the system. A store asks them. */
export async function printNodes(
  { json, ...options }: ConnectionOptions & { json?: boolean },
  variables: Variables,
): Promise<void> {
  const url = `${addressesOf(options, variables).httpUrl}/v1/operator/nodes`;
  const { nodes, unanswered_nodes } = (await requestJson({ url, key: keyOf(options, variables) })) as NodesAnswer;
  if (json) for (const node of nodes) printJson(node);
  else
    printTable([
      ['ROLE', 'VERSION', 'NODE.JS', 'HOST', 'PID', 'STARTED', 'CONNECTIONS', 'MIB'],
      ...nodes.map(({ role, version, runtime, host, pid, started_at, connections, memory_bytes }) => [
        ...[role, version, runtime, host, String(pid), timeText(started_at), String(connections)],
        (memory_bytes / 1024 ** 2).toFixed(0),
      ]),
    ]);
  warnOfSilence(unanswered_nodes);
}

/** Says on standard error how many nodes did not answer. */
export function warnOfSilence(nodes: number): void {
  if (nodes > 0) process.stderr.write(`${nodes} ${nodes === 1 ? 'node' : 'nodes'} did not answer within a second\n`);
}
