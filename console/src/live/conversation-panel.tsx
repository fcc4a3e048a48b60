import { type FormEvent, useState } from 'react';
import { Button } from '../controls/button.js';
import type { ConversationState, OperatorCalls } from './operator-calls.js';

/** One conversation now: its numbers, and how far each member has read. */
export function ConversationPanel({ calls }: { calls: OperatorCalls }) {
  const [id, setId] = useState('');
  const [found, setFound] = useState<ConversationState>();
  const [problem, setProblem] = useState('');
  const look = async (event: FormEvent) => {
    event.preventDefault();
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
      <form className="inline" onSubmit={look}>
        <input
          aria-label="Id of the conversation"
          required
          autoComplete="off"
          autoCapitalize="none"
          placeholder="Conversation id"
          value={id}
          onChange={({ target }) => setId(target.value)}
        />
        <Button type="submit">Look</Button>
      </form>
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
