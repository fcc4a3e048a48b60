import { useGodwit } from '@godwit/react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Capture, Entry } from '../capture/capture.js';
import { CopyButton } from '../controls/copy-button.js';
import { CODE_LANGUAGES, type CodeLanguage, codeOf } from '../frames/request-code.js';

/** Requests that screens make by themselves, or with every key. */
const BY_ITSELF: ReadonlySet<string> = new Set([
  ...['hello', 'ping', 'refresh', 'resume', 'typing', 'mark_read', 'history', 'watch', 'unwatch'],
  ...['get_users', 'get_conversation', 'list_conversations', 'list_members', 'list_friends'],
]);

/** The user's last request, as code. */
export function LastRequest({ user, capture }: { user: string; capture: Capture }) {
  const { client } = useGodwit() ?? {};
  const entries = useSyncExternalStore(capture.subscribe, capture.entries);
  const [language, setLanguage] = useState<CodeLanguage>('JavaScript');
  const last = useMemo(() => entries.findLast((entry) => isDone(entry, user)), [entries, user]);
  const code = last?.frame && codeOf(last.frame, language, client?.httpUrl ?? '');
  if (!last?.frame) return null;
  return (
    <details className="last-request">
      <summary>
        As code: <code>{last.name}</code>
      </summary>
      <div className="code-head">
        <label>
          <span className="unseen">Language</span>
          <select value={language} onChange={({ target }) => setLanguage(target.value as CodeLanguage)}>
            {CODE_LANGUAGES.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        {code && <CopyButton text={code}>Copy as code</CopyButton>}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre tabIndex={0}>{code ?? `${last.name} needs a socket: it cannot be made over HTTP.`}</pre>
    </details>
  );
}

const isDone = ({ session, direction, name, frame }: Entry, user: string) =>
  session === user && direction === 'sent' && frame !== undefined && !BY_ITSELF.has(name);
