import { useEffect, useState } from 'react';
import type { Capture } from './capture/capture.js';
import { Tabs } from './controls/tabs.js';
import { Inspector } from './inspector/inspector.js';
import type { LiveMetrics } from './live/live-metrics.js';
import { LiveView } from './live/live-view.js';
import type { Settings } from './settings.js';
import { Desk } from './try/desk.js';
import type { Seats } from './try/seats.js';

const PARTS = [
  { key: 'try', label: 'Try it' },
  { key: 'inspector', label: 'Inspector' },
  { key: 'live', label: 'Live' },
] as const;
type Part = (typeof PARTS)[number]['key'];

const partOf = (hash: string): Part => PARTS.find(({ key }) => `#${key}` === hash)?.key ?? 'try';

interface AppProps {
  settings: Settings;
  seats: Seats;
  capture: Capture;
  metrics: LiveMetrics;
}

/** The console: a part at a time, whose name is the end of the address. */
export function App({ settings, seats, capture, metrics }: AppProps) {
  const [part, setPart] = useState(() => partOf(location.hash));
  useEffect(() => {
    const follow = () => setPart(partOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return (
    <>
      <header className="top">
        <h1>
          Godwit <span className="muted">console</span>
        </h1>
        <Tabs
          label="Parts of the console"
          tabs={PARTS}
          chosen={part}
          onChoose={(key) => {
            location.hash = key;
          }}
          prefix="part"
        />
        <a className="docs-link" href="/docs/">
          API documentation
        </a>
      </header>
      <main>
        {/* The sessions stay while another part is shown, and with them what was being written. */}
        <div id="part-panel-try" role="tabpanel" aria-labelledby="part-tab-try" hidden={part !== 'try'}>
          <Desk settings={settings} seats={seats} capture={capture} />
        </div>
        <div
          id="part-panel-inspector"
          role="tabpanel"
          aria-labelledby="part-tab-inspector"
          hidden={part !== 'inspector'}
        >
          {part === 'inspector' && <Inspector capture={capture} settings={settings} />}
        </div>
        <div id="part-panel-live" role="tabpanel" aria-labelledby="part-tab-live" hidden={part !== 'live'}>
          {part === 'live' && <LiveView settings={settings} metrics={metrics} />}
        </div>
      </main>
    </>
  );
}
