import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Capture } from '../capture/capture.js';
import { writeRecording } from '../capture/recording.js';
import { Button } from '../controls/button.js';
import type { Settings } from '../settings.js';
import { AddFrames } from './add-frames.js';
import { AttachPage } from './attach-page.js';
import { EntryDetails } from './entry-details.js';
import { EntryTable } from './entry-table.js';
import { type Filter, matching, NO_FILTER } from './filter.js';
import { FilterBar } from './filter-bar.js';

/** Every frame of every captured session, decoded. */
export function Inspector({ capture, settings }: { capture: Capture; settings: Settings }) {
  const entries = useSyncExternalStore(capture.subscribe, capture.entries);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [chosenKey, choose] = useState<number>();
  const [dialog, setDialog] = useState<'add' | 'attach'>();
  const shown = useMemo(() => matching(entries, filter), [entries, filter]);
  const sessions = useMemo(() => [...new Set(entries.map(({ session }) => session))], [entries]);
  const chosen = entries.find(({ key }) => key === chosenKey);
  const bytes = useMemo(() => shown.reduce((sum, { frame }) => sum + (frame?.size ?? 0), 0), [shown]);
  return (
    <div className="inspector">
      <div className="toolbar">
        <FilterBar filter={filter} sessions={sessions} onChange={setFilter} />
        <div className="buttons">
          <Button aria-pressed={capture.paused} onClick={() => (capture.paused = !capture.paused)}>
            Pause
          </Button>
          <Button
            onClick={() => {
              capture.clear();
              choose(undefined);
            }}
          >
            Clear
          </Button>
          <Button onClick={() => setDialog('add')}>Paste or load</Button>
          <Button onClick={() => setDialog('attach')}>Attach a page</Button>
          <Button onClick={() => save(writeRecording(shown))} disabled={shown.length === 0}>
            Export NDJSON
          </Button>
        </div>
        <p className="muted count" role="status">
          {shown.length.toLocaleString('en-US')} of {entries.length.toLocaleString('en-US')} entries,{' '}
          {bytes.toLocaleString('en-US')} bytes
        </p>
      </div>
      {entries.length === 0 ? (
        <div className="empty">
          <h2>No frame yet</h2>
          <p>
            Frames of the users of <a href="#try">Try it</a> appear here, and those of a page that you attach. Or paste
            a frame, or load a recording.
          </p>
        </div>
      ) : (
        <div className={chosen ? 'frames with-details' : 'frames'}>
          <EntryTable entries={shown} chosen={chosenKey} onChoose={choose} />
          {chosen && (
            <EntryDetails
              key={chosen.key}
              entry={chosen}
              httpUrl={settings.httpUrl}
              onClose={() => choose(undefined)}
            />
          )}
        </div>
      )}
      {dialog === 'add' && <AddFrames capture={capture} onClose={() => setDialog(undefined)} />}
      {dialog === 'attach' && <AttachPage onClose={() => setDialog(undefined)} />}
    </div>
  );
}

/** Saves a recording as a file. */
function save(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  link.download = `frames-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.ndjson`;
  link.click();
  // By then the browser has begun the download.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
