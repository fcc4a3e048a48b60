import type { SessionsAnswer } from '@godwit/store';
import { addressesOf, type ConnectionOptions, keyOf, requestJson, type Variables } from '../talk/connection.js';
import { timeText } from '../talk/message-line.js';
import { printJson, printLine, printTable } from '../terminal.js';
import { warnOfSilence } from './nodes.js';

/** Prints the sessions of a user on all gateways: as tables, also of the conversations that lag and of recent errors. */
export async function printSessions(
  user: string,
  { json, ...options }: ConnectionOptions & { json?: boolean },
  variables: Variables,
): Promise<void> {
  const url = `${addressesOf(options, variables).httpUrl}/v1/operator/users/${encodeURIComponent(user)}/sessions`;
  const answer = (await requestJson({ url, key: keyOf(options, variables) })) as SessionsAnswer;
  if (json) for (const session of answer.sessions) printJson(session);
  else printTables(answer);
  const hidden = answer.session_count - answer.sessions.length;
  if (hidden > 0) process.stderr.write(`${hidden} more sessions are not listed\n`);
  warnOfSilence(answer.unanswered_nodes);
}

function printTables({ sessions }: SessionsAnswer): void {
  if (sessions.length === 0) process.stderr.write('no sessions\n');
  printTable([
    ['SESSION', 'STATE', 'HOST', 'CLIENT', 'ADDRESS', 'OPENED', 'CONVERSATIONS', 'LAGGING', 'UNSENT', 'ERRORS'],
    ...sessions.map((one) => [
      ...[one.session_id, one.slow ? `${one.state}, slow` : one.state, one.host, one.client, one.address],
      ...[timeText(one.opened_at), String(one.conversation_count), String(one.lag_count), String(one.unsent_bytes)],
      String(one.refusals.length),
    ]),
  ]);
  const lags = sessions.flatMap(({ session_id, lags }) =>
    lags.map(({ conversation_id, state, seq, change = '?', node_seq, node_change }) => [
      session_id,
      conversation_id,
      state,
      `${seq} of ${node_seq}`,
      `${change} of ${node_change}`,
    ]),
  );
  if (lags.length > 0) printLine('');
  printTable([['SESSION', 'CONVERSATION', 'STATE', 'MESSAGES', 'CHANGES'], ...lags]);
  const errors = sessions.flatMap(({ session_id, refusals }) =>
    refusals.map(({ at, command, code, message }) => [session_id, timeText(at), command, code, message]),
  );
  if (errors.length > 0) printLine('');
  printTable([['SESSION', 'AT', 'COMMAND', 'ERROR', 'MESSAGE'], ...errors]);
}
