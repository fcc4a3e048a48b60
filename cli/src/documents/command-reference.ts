import type { Command, Option } from 'commander';
import { createProgram } from '../command-line.js';

/** A cell of a table: the bars of choices are escaped. */
const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

const defaultOf = ({ defaultValue, defaultValueDescription }: Option): string => {
  if (defaultValue === undefined) return '';
  return ` (default: ${defaultValueDescription ?? JSON.stringify(defaultValue)})`;
};

const choicesOf = (choices: readonly string[] | undefined) => (choices ? ` (${choices.join(', ')})` : '');

function rowsOf(command: Command): string[] {
  const args = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    const shown = argument.required ? `<${name}>` : `[${name}]`;
    return `| \`${cell(shown)}\` | ${cell(argument.description + choicesOf(argument.argChoices))} |`;
  });
  const options = command.options.map(
    (option) =>
      `| \`${cell(option.flags)}\` | ${cell(option.description + choicesOf(option.argChoices) + defaultOf(option))} |`,
  );
  return [...args, ...options];
}

function sectionOf(command: Command, parents: readonly string[]): string[] {
  const names = [...parents, command.name()];
  if (command.commands.length > 0) return command.commands.flatMap((inner) => sectionOf(inner, names));
  const description = command.description();
  const rows = rowsOf(command);
  const table = rows.length > 0 ? ['', '| argument or option | meaning |', '| --- | --- |', ...rows] : [];
  return ['', `#### \`${names.join(' ')}\``, '', `${description[0]?.toUpperCase()}${description.slice(1)}.`, ...table];
}

/** The part of docs/reference/command-line.md that follows from the commands: every command with its options. */
export function commandReference(): string {
  const program = createProgram(async () => {});
  const groups = new Map<string, Command[]>();
  for (const command of program.commands) {
    const group = command.helpGroup().replace(':', '');
    groups.set(group, [...(groups.get(group) ?? []), command]);
  }
  const sections = [...groups].flatMap(([group, commands]) => [
    '',
    `### ${group}`,
    ...commands.flatMap((command) => sectionOf(command, ['godwit'])),
  ]);
  return `${sections.join('\n').trim()}\n`;
}

/** The heading after which the page holds `commandReference()`, to its end. */
export const REFERENCE_HEADING = '## Every command\n\n';
