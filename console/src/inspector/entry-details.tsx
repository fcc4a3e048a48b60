import { useMemo } from 'react';
import type { Entry } from '../capture/capture.js';
import { IconButton } from '../controls/button.js';
import { CopyButton } from '../controls/copy-button.js';
import { Icon } from '../controls/icon.js';
import { readableValue } from '../frames/readable.js';
import { codeOf } from '../frames/request-code.js';
import { hexDump, toBase64, toHex } from '../frames/text-of-bytes.js';
import { latencyText, timeText } from './entry-text.js';

/** Everything about one entry: its content, its bytes, and the code that makes the request again. */
export function EntryDetails({ entry, httpUrl, onClose }: { entry: Entry; httpUrl: string; onClose: () => void }) {
  const { name, session, direction, at, frame, latencyMs, answers, part, summary } = entry;
  const content = useMemo(() => frame && JSON.stringify(readableValue(frame), undefined, 2), [frame]);
  const code = useMemo(() => frame && codeOf(frame, 'JavaScript', httpUrl), [frame, httpUrl]);
  return (
    <aside className="details" aria-label={`Details of ${name}`}>
      <header className="dialog-head">
        <h2>
          <code>{name}</code>
        </h2>
        <IconButton label="Close the details" onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </header>
      <dl>
        <Fact name="Session">{session}</Fact>
        <Fact name="Direction">{direction === 'sent' ? 'sent by the client' : direction}</Fact>
        <Fact name="Time">{timeText(at)}</Fact>
        {frame && (
          <Fact name="Id">{frame.id === 0 ? (direction === 'sent' ? '0: no reply' : '0: an event') : frame.id}</Fact>
        )}
        {answers && <Fact name="Answers">{answers}</Fact>}
        {latencyMs !== undefined && <Fact name="Latency">{latencyText(latencyMs)}</Fact>}
        {frame && <Fact name="Size">{frame.size} bytes</Fact>}
        {part && (
          <Fact name="Message">
            frame {part.index + 1} of {part.of} in one message of {part.messageBytes} bytes
          </Fact>
        )}
      </dl>
      {frame && content ? (
        <>
          <Block title="Content" text={content} />
          {code && <Block title="As code" text={code} />}
          <Block title="Bytes" text={hexDump(frame.bytes)}>
            <CopyButton text={toHex(frame.bytes)}>Copy hex</CopyButton>
            <CopyButton text={toBase64(frame.bytes)}>Copy base64</CopyButton>
          </Block>
        </>
      ) : (
        <p>{summary}</p>
      )}
    </aside>
  );
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Block({ title, text, children }: { title: string; text: string; children?: React.ReactNode }) {
  return (
    <section aria-label={title}>
      <div className="code-head">
        <h3>{title}</h3>
        {children ?? <CopyButton text={text} />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre tabIndex={0}>{text}</pre>
    </section>
  );
}
