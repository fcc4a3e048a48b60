import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Entry } from '../capture/capture.js';
import { latencyText, timeText } from './entry-text.js';

/** Pixels of a row, as the style sheet has it. */
const ROW = 32;
/** Rows above and below what is visible that are there, too. */
const SPARE = 10;

interface EntryTableProps {
  entries: readonly Entry[];
  /** The key of the entry whose details are shown. */
  chosen: number | undefined;
  onChoose: (key: number) => void;
}

const ARROWS = { sent: '→', received: '←', connection: '·' } as const;
const DIRECTIONS = { sent: 'sent', received: 'received', connection: 'connection' } as const;

/** A table of thousands of entries, of which those in view are elements. Follows the newest while it is at the end. */
export function EntryTable({ entries, chosen, onChoose }: EntryTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [view, setView] = useState({ top: 0, height: 600 });
  const measure = () => {
    const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = box.current ?? {};
    atEnd.current = scrollHeight - scrollTop - clientHeight < ROW;
    setView({ top: scrollTop, height: clientHeight });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when entries come.
  useLayoutEffect(() => {
    if (box.current && atEnd.current) box.current.scrollTop = box.current.scrollHeight;
    measure();
  }, [entries]);
  const first = Math.max(0, Math.floor(view.top / ROW) - SPARE);
  const last = Math.min(entries.length, Math.ceil((view.top + view.height) / ROW) + SPARE);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = entries.findIndex(({ key }) => key === chosen);
    const next = index < 0 ? entries.length - 1 : Math.min(entries.length - 1, Math.max(0, index + step));
    const entry = entries[next];
    const shown = box.current;
    if (!entry || !shown) return;
    onChoose(entry.key);
    // The head of the table covers a row.
    if (next * ROW < shown.scrollTop) shown.scrollTop = next * ROW;
    else if ((next + 2) * ROW > shown.scrollTop + shown.clientHeight)
      shown.scrollTop = (next + 2) * ROW - shown.clientHeight;
  };
  return (
    <section
      className="table-box"
      aria-label="Frames; the arrow keys move"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      ref={box}
      onScroll={measure}
      onKeyDown={move}
    >
      <table aria-rowcount={entries.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th className="time">Time</th>
            <th className="session">Session</th>
            <th className="arrow">
              <span className="unseen">Direction</span>
            </th>
            <th className="name">Frame</th>
            <th className="number">Id</th>
            <th className="number">Bytes</th>
            <th className="number">Latency</th>
            <th className="summary">Content</th>
          </tr>
        </thead>
        <tbody>
          <Gap rows={first} />
          {entries.slice(first, last).map((entry, offset) => (
            <Row
              key={entry.key}
              entry={entry}
              index={first + offset + 2}
              chosen={entry.key === chosen}
              onChoose={() => onChoose(entry.key)}
            />
          ))}
          <Gap rows={entries.length - last} />
        </tbody>
      </table>
    </section>
  );
}

/** The space of rows that are not in view. */
const Gap = ({ rows }: { rows: number }) =>
  rows > 0 && (
    <tr className="gap-row">
      <td colSpan={8} className="gap" style={{ height: rows * ROW }} />
    </tr>
  );

interface RowProps {
  entry: Entry;
  index: number;
  chosen: boolean;
  onChoose: () => void;
}

function Row({ entry, index, chosen, onChoose }: RowProps) {
  const { at, session, direction, name, frame, latencyMs, answers, summary } = entry;
  const failed = name === 'error' || name === 'malformed';
  return (
    <tr
      aria-rowindex={index}
      className={`${direction} ${failed ? 'failed' : ''} ${chosen ? 'chosen' : ''}`}
      onClick={onChoose}
    >
      <td className="time">{timeText(at)}</td>
      <td className="session">{session}</td>
      <td className="arrow">
        <span aria-hidden="true">{ARROWS[direction]}</span>
        <span className="unseen">{DIRECTIONS[direction]}</span>
      </td>
      <td className="name">
        <button type="button" aria-pressed={chosen} onClick={onChoose} tabIndex={-1}>
          {name}
          {answers && answers !== name && <span className="muted"> {answers}</span>}
          {direction === 'received' && frame && frame.id === 0 && <span className="muted"> event</span>}
        </button>
      </td>
      <td className="number">{frame?.id || ''}</td>
      <td className="number">{frame?.size ?? ''}</td>
      <td className="number">{latencyMs === undefined ? '' : latencyText(latencyMs)}</td>
      <td className="summary">{summary}</td>
    </tr>
  );
}
