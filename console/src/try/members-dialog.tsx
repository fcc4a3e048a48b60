import { godwit } from '@godwit/client';
import { useGodwit, useMembers } from '@godwit/react';
import { type FormEvent, useState } from 'react';
import { Button } from '../controls/button.js';
import { Dialog } from '../controls/dialog.js';
import { idsIn } from './new-conversation.js';
import { PersonName, PresenceDot } from './person.js';

const { Role } = godwit.v1;
const ROLES: Readonly<Record<number, string>> = {
  [Role.ROLE_MEMBER]: 'member',
  [Role.ROLE_ADMIN]: 'admin',
  [Role.ROLE_OWNER]: 'owner',
};

/** The members of a conversation with their presence, roles and read positions; those of a group can be changed. */
export function MembersDialog({ id, group, onClose }: { id: string; group: boolean; onClose: () => void }) {
  const { client } = useGodwit() ?? {};
  const { members, complete, error } = useMembers(id);
  const [problem, setProblem] = useState('');
  const attempt = (request: Promise<unknown> | undefined) =>
    request?.then(
      () => setProblem(''),
      (refused: Error) => setProblem(refused.message),
    );
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const user_ids = idsIn(String(new FormData(event.currentTarget).get('users')));
    event.currentTarget.reset();
    attempt(client?.addMembers({ conversation_id: id, user_ids }));
  };
  const remove = (user: string) => attempt(client?.removeMembers({ conversation_id: id, user_ids: [user] }));
  return (
    <Dialog title="Members" onClose={onClose}>
      <ul className="members">
        {members.map(({ user_id, role, read_seq }) => (
          <li key={user_id}>
            <PresenceDot id={user_id} />
            <b>
              <PersonName id={user_id} />
            </b>
            <span className="muted">
              {ROLES[role]}, has read up to {read_seq}
            </span>
            {group && (
              <Button look="quiet" onClick={() => remove(user_id)}>
                {user_id === client?.session?.user_id ? 'Leave' : 'Remove'}
                <span className="unseen"> {user_id}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!complete && members.length > 0 && <p className="muted">The first {members.length} members.</p>}
      {group && (
        <form className="inline" onSubmit={add}>
          <input name="users" required aria-label="Users to add" placeholder="carol, dave" autoCapitalize="none" />
          <Button type="submit">Add</Button>
        </form>
      )}
      <p className="problem" role="alert">
        {problem || error?.message}
      </p>
    </Dialog>
  );
}
