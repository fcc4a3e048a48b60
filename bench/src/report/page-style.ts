/** The style sheet of the report, for light and dark mode. */
export const PAGE_STYLE = `
:root {
  --page: #fcfcfb; --text: #0b0b0b; --quiet: #52514e; --grid: #e1e0d9; --rule: #a9a79e; --peer: #b4b2a8;
  --good: #006300; --bad: #b3261e;
  --s0: #2a78d6; --s1: #1baf7a; --s2: #eda100; --s3: #4a3aa7; --s4: #e34948; --s5: #008300; --s6: #e87ba4; --s7: #eb6834;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #1a1a19; --text: #ffffff; --quiet: #c3c2b7; --grid: #33332f; --rule: #6b6a63; --peer: #77756c;
    --good: #5fc46a; --bad: #f08d86;
    --s0: #3987e5; --s1: #199e70; --s2: #c98500; --s3: #9085e9; --s4: #e66767; --s5: #3ca33c; --s6: #d55181; --s7: #d95926;
  }
}
body {
  background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif;
  max-width: 960px; margin: 2rem auto; padding: 0 1rem;
}
h2 { margin-top: 3rem; }
p, dt { color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { border-bottom: 1px solid var(--grid); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
th { color: var(--quiet); font-weight: 600; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.metric { font-family: ui-monospace, monospace; font-size: 13px; }
tr.met td:last-child { color: var(--good); }
tr.not-met td:last-child { color: var(--bad); font-weight: 600; }
tr.not-measured td { color: var(--quiet); }
figure { margin: 1.5rem 0; }
figcaption { font-weight: 600; margin-bottom: 0.4rem; }
figure > svg { width: 100%; height: auto; display: block; }
svg text { font-family: system-ui, sans-serif; font-size: 12px; fill: var(--text); }
svg text.tick, svg text.axis-title { fill: var(--quiet); }
.grid { stroke: var(--grid); }
.axis { stroke: var(--rule); }
.bar { fill: var(--s0); }
.bar.peer { fill: var(--peer); }
.whisker { stroke: var(--text); stroke-width: 1.5; }
.curve { fill: none; stroke-width: 2; }
.dashed { stroke-dasharray: 6 4; }
.dot { stroke: var(--page); stroke-width: 2; }
${[0, 1, 2, 3, 4, 5, 6, 7].map((n) => `.curve.s${n} { stroke: var(--s${n}); } .dot.s${n} { fill: var(--s${n}); }`).join('\n')}
.legend { list-style: none; padding: 0; margin: 0.4rem 0 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; font-size: 13px; }
.sample { width: 24px; height: 8px; margin-right: 0.4rem; }
`;
