import type { Filter } from './filter.js';

interface FilterBarProps {
  filter: Filter;
  sessions: readonly string[];
  onChange: (filter: Filter) => void;
}

/** Chooses the entries that are shown. */
export function FilterBar({ filter, sessions, onChange }: FilterBarProps) {
  return (
    <search className="filter">
      <input
        type="search"
        aria-label="Search frames"
        placeholder="Search names and content"
        value={filter.search}
        onChange={({ target }) => onChange({ ...filter, search: target.value })}
      />
      <select
        aria-label="Session"
        value={filter.session}
        onChange={({ target }) => onChange({ ...filter, session: target.value })}
      >
        <option value="">All sessions</option>
        {sessions.map((session) => (
          <option key={session}>{session}</option>
        ))}
      </select>
      <select
        aria-label="Direction"
        value={filter.direction}
        onChange={({ target }) => onChange({ ...filter, direction: target.value as Filter['direction'] })}
      >
        <option value="">Both directions</option>
        <option value="sent">Sent by the client</option>
        <option value="received">Received</option>
        <option value="connection">Connections</option>
      </select>
      <label>
        <input
          type="checkbox"
          checked={filter.quiet}
          onChange={({ target }) => onChange({ ...filter, quiet: target.checked })}
        />
        Hide pings and typing
      </label>
    </search>
  );
}
