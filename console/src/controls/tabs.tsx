import { type KeyboardEvent, type ReactNode, useRef } from 'react';

/** One tab and the id of the panel that it shows. */
export interface Tab<K extends string> {
  key: K;
  label: ReactNode;
}

interface TabsProps<K extends string> {
  /** The choices. */
  label: string;
  tabs: readonly Tab<K>[];
  chosen: K;
  onChoose: (key: K) => void;
  /** Begins the ids of tabs and panels: the panel of a tab is `PREFIX-panel-KEY`. */
  prefix: string;
}

/** A row of tabs, in which the arrow keys move. */
export function Tabs<K extends string>({ label, tabs, chosen, onChoose, prefix }: TabsProps<K>) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = tabs.findIndex(({ key }) => key === chosen);
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.key);
    row.current?.querySelector<HTMLElement>(`#${prefix}-tab-${next.key}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className="tabs" ref={row} onKeyDown={move}>
      {tabs.map(({ key, label: text }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`${prefix}-tab-${key}`}
          aria-selected={key === chosen}
          aria-controls={`${prefix}-panel-${key}`}
          tabIndex={key === chosen ? 0 : -1}
          onClick={() => onChoose(key)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
