import type { Machine, Metrics, Result } from '../result.js';

/**
 * Reads the runs back from a report in Markdown, so that its wording can change without measuring again. Figures have
 * the digits that the report shows. Of a run's rounds only the lowest and the highest value of each metric are known:
 * they stand in its first two rounds. Spreads are those of the table of goals.
 */
export function readReport(report: string): Result[] {
  const [, figures = ''] = report.split('\n## All figures\n');
  const spreads: Metrics = {};
  for (const [, metric, percent] of figures.matchAll(/^\| `([^`]+)` \|.*\| ([\d.]+)% \| [^|]+ \|$/gm))
    spreads[metric as string] = Number(percent) / 100;
  return figures
    .split(/^### /m)
    .filter((section) => section.includes('\n- Started: '))
    .map((section) => ({ ...runOf(section), spreads }));
}

function runOf(section: string): Result {
  const facts = new Map(
    [...section.matchAll(/^- ([^:]+): (.*)$/gm)].map(([, name, text]) => [name as string, unescaped(text as string)]),
  );
  const fact = (name: string): string => {
    const text = facts.get(name);
    if (text === undefined) throw new Error(`the report does not say "${name}" of ${section.split('\n', 1)[0]}`);
    return text;
  };
  const count = Number(fact('Rounds'));
  const metrics: Metrics = {};
  const rounds: Metrics[] = Array.from({ length: count }, () => ({}));
  for (const [, name, median, min, max] of section.matchAll(/^\| `(.+)` \| (\S+) \| (\S+) \| (\S+) \|$/gm)) {
    const put = (into: Metrics | undefined, shown: string | undefined) => {
      if (into && shown && shown !== '–') into[name as string] = Number(shown.replaceAll(',', ''));
    };
    put(metrics, median);
    put(rounds[0], min);
    put(rounds[1], max);
  }
  const failed = fact('Failed');
  return {
    scenario: unescaped(section.split('\n', 1)[0] as string),
    started_at: fact('Started'),
    machine: machineOf(fact('Machine')),
    versions: Object.fromEntries(
      fact('Versions')
        .split(', ')
        .map((each) => [each.slice(0, each.indexOf(' ')), each.slice(each.indexOf(' ') + 1)]),
    ),
    rounds,
    metrics,
    failed: failed === 'nothing' ? [] : failed.split('; '),
  };
}

function machineOf(text: string): Machine {
  const [, cpu = '', cores, memory, os = '', kernel = ''] =
    /^(.*), (\d+) cores, (\d+) GiB, (.*), kernel (.*)$/.exec(text) ?? [];
  return { cpu, cores: Number(cores), memory_gib: Number(memory), os, kernel };
}

/** Text as it was before `markdownText` escaped it. */
function unescaped(text: string): string {
  return text
    .replace(/&gt;/g, '>')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .replace(/\\([\\`*_[\]|#~])/g, '$1');
}
