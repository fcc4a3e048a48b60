/// <reference types="vite/client" />
import './style/base.css';
import './style/controls.css';
import './style/try.css';
import './style/inspector.css';
import 'uplot/dist/uPlot.min.css';
import './style/live.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { listenToPages } from './capture/attached-pages.js';
import { Capture } from './capture/capture.js';
import { LiveMetrics } from './live/live-metrics.js';
import { readSettings } from './settings.js';
import { Seats } from './try/seats.js';

const root = createRoot(document.getElementById('root') as HTMLElement);
const capture = new Capture();
const metrics = new LiveMetrics();
listenToPages(capture);

readSettings().then(
  (settings) => {
    const seats = new Seats(settings, capture);
    root.render(
      <StrictMode>
        <App settings={settings} seats={seats} capture={capture} metrics={metrics} />
      </StrictMode>,
    );
  },
  (error: Error) =>
    root.render(
      <main className="empty">
        <h1>The server does not answer</h1>
        <p>{error.message}</p>
        <p>
          <a href="/">Try again</a>
        </p>
      </main>,
    ),
);
