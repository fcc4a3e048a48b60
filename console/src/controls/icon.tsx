/** The outlines of the icons, in a square of 24. */
const PATHS = {
  add: 'M12 5v14M5 12h14',
  attach: 'M20 11.500l-8 8a5 5 0 0 1-7-7l8.500-8.500a3.500 3.500 0 0 1 5 5L10 17.500a2 2 0 0 1-3-3l7.500-7.500',
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M12 5v14M6 13l6 6 6-6',
  leave: 'M10 4H5v16h5M15 8l4 4-4 4M19 12H9',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20a6.500 6.500 0 0 1 13 0M16 4.500a3.500 3.500 0 0 1 0 6.300M18 14.500a6.500 6.500 0 0 1 3.500 5.500',
  send: 'M4 12l16-8-5 16-3-7z',
} as const;

/** An icon beside a text, or in a button with a label: it has no name of its own. */
export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
