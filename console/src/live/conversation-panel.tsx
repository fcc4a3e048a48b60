import { useState } from 'react';
import { lookUp } from './look-up.js';
import { LookupForm } from './lookup-form.js';
import type { ConversationState, FollowedConversation, OperatorCalls } from './operator-calls.js';
import { LagTable, Unanswered } from './session-list.js';

/** One conversation now: its numbers, how far each member has read, and how far each gateway has passed it on. */
export function ConversationPanel({ calls }: { calls: OperatorCalls }) {
  const [id, setId] = useState('');
  const [found, setFound] = useState<{
    state: ConversationState | undefined;
    followed: FollowedConversation | undefined;
  }>();
  const [problem, setProblem] = useState('');
  const look = async () => {
    const { one: state, other: followed, problem } = await lookUp(calls.conversation(id), calls.followed(id));
    setFound({ state, followed });
    setProblem(problem?.message ?? '');
  };
  return (
    <section aria-labelledby="conversation-title">
      <h3 id="conversation-title">A conversation</h3>
      <LookupForm
        label="Id of the conversation"
        placeholder="Conversation id"
        value={id}
        onChange={setId}
        onLook={look}
      />
      <p className="problem" role="alert">
        {problem}
      </p>
      {found?.state && <ConversationFacts {...found.state} />}
      {found?.followed && <Followers {...found.followed} />}
    </section>
  );
}

function ConversationFacts({ title, memberCount, lastSeq, lastChange, members }: ConversationState) {
  return (
    <>
      <p>
        {title && <b>{title}: </b>}
        {memberCount} members, {lastSeq} messages, {lastChange} changes.
      </p>
      <table>
        <thead>
          <tr>
            <th>Member</th>
            <th>Role</th>
            <th>Read</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ userId, role, readSeq }) => (
            <tr key={userId}>
              <th scope="row">{userId}</th>
              <td>{role}</td>
              <td>{readSeq}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {members.length < memberCount && <p className="muted">The first {members.length} members.</p>}
    </>
  );
}

/** The gateways that follow a conversation. */
function Followers({ nodes, unanswered_nodes }: FollowedConversation) {
  const lags = nodes.flatMap((node) => node.lags);
  return (
    <>
      {nodes.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th>Gateway</th>
              <th>Messages</th>
              <th>Changes</th>
              <th>Lagging</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map(({ node_id, host, seq, change, repairing, session_count, lag_count }) => (
              <tr key={node_id}>
                <th scope="row">
                  {host}
                  {repairing && ', repairing'}
                </th>
                <td>{seq}</td>
                <td>{change}</td>
                <td className={lag_count > 0 ? 'problem' : ''}>
                  {lag_count} of {session_count}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="muted">No gateway follows it.</p>
      )}
      {lags.length > 0 && (
        <LagTable of="Session" rows={lags.map((lag) => ({ ...lag, name: `${lag.user_id} ${lag.session_id}` }))} />
      )}
      <Unanswered nodes={unanswered_nodes} />
    </>
  );
}
