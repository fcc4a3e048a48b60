import { Argument, type Command, Option } from 'commander';
import { addCommand, type CommandContext, integer, number, withCaller, withJson } from './options.js';

const GROUP = 'Messages:';

/** The commands of users: requests, messages, conversations. */
export function addMessageCommands(program: Command, { environment, interrupted }: CommandContext): void {
  const conversation = (text = 'a conversation, or @USER for the direct conversation with a user') =>
    new Argument('<conversation|@user>', text);
  const common = (command: Command) => withJson(withCaller(command)).helpGroup(GROUP);

  common(addCommand(program, 'connect', 'open a session: type requests, or pipe them as NDJSON, and see events'))
    .option('--linger <seconds>', 'stay this long after the end of the input', number(0, 1_000_000), 0)
    .addHelpText(
      'after',
      `
Piped, a line of the input is a request such as
  {"id":1,"send":{"to_user_id":"bob","body_text":"hello"}}
and a line of the output a reply with its id, or an event: {"message_posted":{"message":{…}}}.`,
    )
    .action(async (options) =>
      (await import('../commands/connect.js')).runConnect(options, environment, interrupted()),
    );

  common(addCommand(program, 'send', 'send a message'))
    .addArgument(conversation())
    .argument('[text...]', 'the text; without it, or as -, standard input')
    .option('--content-type <type>', 'the type of the body (default: text/plain)')
    .option('--reply-to <seq>', 'the number of the message that this one answers', integer(1, Number.MAX_SAFE_INTEGER))
    .action(async (to, words, options) =>
      (await import('../commands/send.js')).sendMessage(to, words, options, environment),
    );

  common(addCommand(program, 'tail', 'print the newest messages of a conversation, and new ones as they come'))
    .argument('[conversation|@user]', 'a conversation, or @USER; without it, every event of the user')
    .option('-n, --lines <n>', 'earlier messages to print first', integer(0, 200), 10)
    .option('--count <n>', 'end after this many new messages', integer(1, Number.MAX_SAFE_INTEGER))
    .action(async (of, options) =>
      (await import('../commands/tail.js')).tailMessages(of, options, environment, interrupted()),
    );

  common(addCommand(program, 'history', 'print messages of a conversation, the newest last'))
    .addArgument(conversation())
    .option('--limit <n>', 'the maximum number printed', integer(1, 1_000_000), 50)
    .addOption(new Option('--before <seq>', 'messages before this one').argParser(integer(1, Number.MAX_SAFE_INTEGER)))
    .addOption(
      new Option('--after <seq>', 'messages after this one; 0: from the start')
        .argParser(integer(0, Number.MAX_SAFE_INTEGER))
        .conflicts('before'),
    )
    .addOption(new Option('--all', 'every message').conflicts(['before']))
    .action(async (of, options) => (await import('../commands/history.js')).printHistory(of, options, environment));

  const conversations = addCommand(
    program,
    'conversations',
    'list, show, create conversations; change members',
  ).helpGroup(GROUP);
  const module = () => import('../commands/conversations.js');
  const inner = (usage: string, description: string) =>
    withJson(withCaller(addCommand(conversations, usage, description)));
  inner('list', 'print the conversations of the user, the most recently active first')
    .option('--limit <n>', 'the maximum number printed', integer(1, 1_000_000), 100)
    .action(async (options) => (await module()).listConversations(options, environment));
  inner('show', 'print one conversation')
    .addArgument(conversation())
    .action(async (of, options) => (await module()).showConversation(of, options, environment));
  inner('create', 'create a group, and print its id')
    .argument('[users...]', 'its members, besides the caller')
    .option('--title <text>', 'its title')
    .option('--id <id>', 'its id (default: the server chooses one)')
    .action(async (users, options) => (await module()).createConversation(users, options, environment));
  inner('members', 'print the members of a conversation')
    .addArgument(conversation())
    .action(async (of, options) => (await module()).listMembers(of, options, environment));
  for (const [action, does] of [
    ['add', 'add users to a conversation, and print how many are new'],
    ['remove', 'remove users from a conversation, and print how many left'],
  ] as const)
    inner(action, does)
      .argument('<conversation>', 'the id of a group')
      .argument('<users...>', 'the users')
      .action(async (of, users, options) => (await module()).changeMembers(action, of, users, options, environment));
}
