import { type FormEvent, useId, useState } from 'react';
import { Button } from '../controls/button.js';
import { userOfToken } from './seat.js';

interface SignInProps {
  proposed: string;
  makesTokens: boolean;
  onSignIn: (user: string, token?: string) => void;
}

/** Asks for the id of a user, or for a token where the server makes none. */
export function SignIn({ proposed, makesTokens, onSignIn }: SignInProps) {
  const [problem, setProblem] = useState('');
  const [field, hint] = [useId(), useId()];
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('who')).trim();
    try {
      if (makesTokens) onSignIn(given);
      else onSignIn(userOfToken(given), given);
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <form className="sign-in" onSubmit={submit}>
      <label htmlFor={field}>{makesTokens ? 'User' : 'Token'}</label>
      <input
        id={field}
        name="who"
        required
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={makesTokens ? proposed : ''}
        aria-describedby={hint}
      />
      <Button type="submit" look="primary">
        Sign in
      </Button>
      <p id={hint} className="muted">
        {makesTokens
          ? 'Any id: this server has the development secret, and users need no registration.'
          : 'From your application, or from: npx godwit token --user alice'}
      </p>
      <p className="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
