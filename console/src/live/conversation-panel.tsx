import { useState } from 'react';
import { LookupForm } from './lookup-form.js';
import type { ConversationState, OperatorCalls } from './operator-calls.js';

/** One conversation now: its numbers, and how far each member has read. */
export function ConversationPanel({ calls }: { calls: OperatorCalls }) {
  const [id, setId] = useState('');
  const [found, setFound] = useState<ConversationState>();
  const [problem, setProblem] = useState('');
  const look = async () => {
    try {
      setFound(await calls.conversation(id));
      setProblem('');
    } catch (error) {
      setFound(undefined);
      setProblem((error as Error).message);
    }
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
      {found && <ConversationFacts {...found} />}
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
