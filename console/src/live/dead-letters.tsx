import { useState } from 'react';
import { Button } from '../controls/button.js';
import type { DeadLetter, OperatorCalls } from './operator-calls.js';

/** The jobs that failed for good, to be read, queued again, or deleted. */
export function DeadLetters({ calls }: { calls: OperatorCalls }) {
  const [letters, setLetters] = useState<readonly DeadLetter[]>();
  const [problem, setProblem] = useState('');
  const attempt = (act: () => Promise<void>) =>
    act()
      .then(async () => {
        setLetters(await calls.deadLetters());
        setProblem('');
      })
      .catch((error: Error) => setProblem(error.message));
  return (
    <section aria-labelledby="letters-title">
      <div className="code-head">
        <h3 id="letters-title">Dead letters</h3>
        <Button onClick={() => attempt(async () => {})}>{letters ? 'Read again' : 'Read'}</Button>
      </div>
      <p className="problem" role="alert">
        {problem}
      </p>
      {letters?.length === 0 && <p className="muted">There is none.</p>}
      <ul className="letters">
        {letters?.map(({ id, kind, error, attempts, died_at, payload }) => (
          <li key={id}>
            <p>
              <b>{kind}</b>{' '}
              <span className="muted">
                {attempts} {attempts === 1 ? 'attempt' : 'attempts'}, {new Date(died_at).toLocaleString()}
              </span>
            </p>
            <p className="problem">{error}</p>
            <details>
              <summary>
                Payload of <code>{id}</code>
              </summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
              <pre tabIndex={0}>{JSON.stringify(payload, undefined, 2)}</pre>
            </details>
            <div className="inline">
              <Button onClick={() => attempt(() => calls.settle('retry', id))}>Try it again</Button>
              <Button look="danger" onClick={() => attempt(() => calls.settle('purge', id))}>
                Delete
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
