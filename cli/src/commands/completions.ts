import type { Command, Option } from 'commander';

/** Shells for which there are completions. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** A word that may follow, with its description. */
interface Word {
  text: string;
  about: string;
}

/** The words that may follow a command: `path` is its words after `godwit`, empty for none. */
interface Place {
  path: string;
  words: readonly Word[];
  /** Options that a value follows, with their choices; empty: any value. */
  values: readonly { flags: readonly string[]; choices: readonly string[] }[];
}

/** Makes a shell's script that completes commands, options and choices, from the commands themselves. */
export function completionScript(program: Command, shell: Shell): string {
  const places = placesOf(program, []);
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](places);
}

function placesOf(command: Command, path: readonly string[]): Place[] {
  const help = command.createHelp();
  const options = help.visibleOptions(command);
  const inner = help.visibleCommands(command);
  const words = [
    ...inner.map((one) => ({ text: one.name(), about: help.subcommandDescription(one) })),
    ...command.registeredArguments.flatMap(({ argChoices = [], description }) =>
      argChoices.map((text) => ({ text, about: description })),
    ),
    ...options.flatMap((option) => flagsOf(option).map((text) => ({ text, about: option.description }))),
  ];
  const values = options
    .filter(({ required, optional }) => required || optional)
    .map((option) => ({ flags: flagsOf(option), choices: option.argChoices ?? [] }));
  // The command `help` is commander's own: its argument is a command.
  const helps = inner.some((one) => one.name() === 'help' && !command.commands.includes(one));
  const helped = {
    words: inner.map((one) => ({ text: one.name(), about: help.subcommandDescription(one) })),
    values: [],
  };
  return [
    { path: path.join(' '), words, values },
    ...(helps ? [{ path: [...path, 'help'].join(' '), ...helped }] : []),
    ...command.commands.flatMap((one) => placesOf(one, [...path, one.name()])),
  ];
}

const flagsOf = ({ short, long }: Option) => [long, short].flatMap((flag) => flag ?? []);

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** Walks over the words before the cursor: options with values take one more word, and other words name commands. */
const WALK = (words: string) => `  local path='' word skip=0
  for word in ${words}; do
    if [ "$skip" = 1 ]; then skip=0; continue; fi
    case "$word" in
      -*) case "$path $word" in
@VALUED@
        esac ;;
      *) case "$path $word" in
@PATHS@
        esac ;;
    esac
  done`;

function walk(places: readonly Place[], words: string): string {
  const valued = places.flatMap(({ path, values }) =>
    values.flatMap(({ flags }) => flags.map((flag) => `        ${quoted(`${path} ${flag}`)}) skip=1 ;;`)),
  );
  const paths = places.flatMap(({ path }) => {
    const at = path.split(' ');
    const before = at.slice(0, -1).join(' ');
    return path === '' ? [] : [`        ${quoted(`${before} ${at.at(-1)}`)}) path=${quoted(path)} ;;`];
  });
  return WALK(words)
    .replace('@VALUED@', () => valued.join('\n'))
    .replace('@PATHS@', () => paths.join('\n'));
}

function bashScript(places: readonly Place[]): string {
  const choices = places.flatMap(({ path, values }) =>
    values.flatMap(({ flags, choices }) =>
      flags.map(
        (flag) =>
          `    ${quoted(`${path} ${flag}`)}) COMPREPLY=($(compgen -W ${quoted(choices.join(' '))} -- "$current")); return ;;`,
      ),
    ),
  );
  const words = places.map(
    ({ path, words }) =>
      `    ${quoted(path)}) COMPREPLY=($(compgen -W ${quoted(words.map(({ text }) => text).join(' '))} -- "$current")) ;;`,
  );
  return `# Completions of godwit for bash: source <(godwit completions bash)
_godwit() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
${walk(places, `"\${COMP_WORDS[@]:1:COMP_CWORD-1}"`)}
  case "$path $previous" in
${choices.join('\n')}
  esac
  case "$path" in
${words.join('\n')}
  esac
}
complete -o default -F _godwit godwit
`;
}

function zshScript(places: readonly Place[]): string {
  const choices = places.flatMap(({ path, values }) =>
    values.flatMap(({ flags, choices }) =>
      flags.map(
        (flag) =>
          `    ${quoted(`${path} ${flag}`)}) compadd -- ${choices.map(quoted).join(' ')}; [ ${choices.length} = 0 ] && _files; return ;;`,
      ),
    ),
  );
  const described = ({ text, about }: Word) => quoted(`${text.replaceAll(':', '\\:')}:${about}`);
  const words = places.map(({ path, words }) => `    ${quoted(path)}) found=(${words.map(described).join(' ')}) ;;`);
  return (
    `#compdef godwit
# Completions of godwit for zsh: source <(godwit completions zsh), or a file _godwit in a folder of $fpath
_godwit() {
  local previous="\${words[CURRENT-1]}"
  local -a found
${walk(places, `"\${(@)words[2,CURRENT-1]}"`)}
  case "$path_ $previous" in
${choices.join('\n')}
  esac
  case "$path_" in
${words.join('\n')}
  esac
  _describe 'godwit' found
}
if [ "$funcstack[1]" = _godwit ]; then _godwit "$@"; else compdef _godwit godwit; fi
`
      // In zsh \`path\` is the list of folders with programs.
      .replace("local path='' word", "local path_='' word")
      .replaceAll('"$path $word"', '"$path_ $word"')
      .replaceAll(') path=', ') path_=')
  );
}

function fishScript(places: readonly Place[]): string {
  const lines = places.flatMap(({ path, words, values }) => {
    const when = `-n ${quoted(`test (__godwit_path) = ${quoted(path)}`)}`;
    return words.map(({ text, about }) => {
      const value = values.find(({ flags }) => flags.includes(text));
      const name = text.startsWith('--')
        ? `-l ${text.slice(2)}`
        : text.startsWith('-')
          ? `-s ${text.slice(1)}`
          : `-a ${text}`;
      const takes = value ? ` -r${value.choices.length > 0 ? ` -f -a ${quoted(value.choices.join(' '))}` : ''}` : ' -f';
      return `complete -c godwit ${when} ${name}${takes} -d ${quoted(about)}`;
    });
  });
  const paths = places.flatMap(({ path }) => (path === '' ? [] : [quoted(path)]));
  return `# Completions of godwit for fish: godwit completions fish | source
function __godwit_path
    set -l found ''
    for word in (commandline -opc)[2..-1]
        set -l next (string trim -- "$found $word")
        if contains -- $next ${paths.join(' ')}
            set found $next
        end
    end
    echo $found
end
complete -c godwit -f
${lines.join('\n')}
`;
}
