import type { Conversation } from '@godwit/server';
import { type ConnectionOptions, openGateway, type Variables } from '../talk/connection.js';
import { timeText } from '../talk/message-line.js';
import { existingConversationOf, targetOf } from '../talk/target.js';
import { printable, printJson, printLine, printTable } from '../terminal.js';

type Options = ConnectionOptions & { json?: boolean };

/** Items of one page. */
const PAGE = 100;

/** The name of an enum's value without its prefix: `member`. */
const short = (name: string) => name.replace(/^(ROLE|CONVERSATION_KIND|PRESENCE_STATUS)_/, '').toLowerCase();

/** Prints the conversations of the caller, the most recently active first. */
export async function listConversations(options: Options & { limit: number }, variables: Variables): Promise<void> {
  const gateway = await openGateway(options, variables);
  const found: Conversation[] = [];
  for (let page_token = ''; ; ) {
    const limit = Math.min(PAGE, options.limit - found.length);
    const page = await gateway.listConversations({ limit, page_token });
    found.push(...page.conversations);
    page_token = page.next_page_token;
    if (!page_token || found.length >= options.limit) break;
  }
  if (options.json) return printAll('Conversation', found);
  const rows = found.map((one) => [
    one.conversation_id,
    one.counterpart ? `@${one.counterpart}` : one.title,
    short(one.role),
    String(one.member_count),
    String(one.last_seq),
    String(one.unread),
    timeText(one.active_at),
  ]);
  if (rows.length === 0) process.stderr.write('no conversations\n');
  printTable([['ID', 'TITLE', 'ROLE', 'MEMBERS', 'MESSAGES', 'UNREAD', 'ACTIVE'], ...rows]);
}

/** Prints one conversation. */
export async function showConversation(of: string, options: Options, variables: Variables): Promise<void> {
  const gateway = await openGateway(options, variables);
  const conversation_id = await existingConversationOf(gateway, targetOf(of));
  const { conversation } = await gateway.getConversation({ conversation_id });
  await printOne('Conversation', conversation as Conversation, options);
}

/** Creates a group of the caller and other users. */
export async function createConversation(
  members: readonly string[],
  options: Options & { title?: string; id?: string },
  variables: Variables,
): Promise<void> {
  const gateway = await openGateway(options, variables);
  const { title, id: conversation_id } = options;
  const { conversation } = await gateway.createConversation({ title, conversation_id, member_ids: members });
  if (options.json) await printAll('Conversation', [conversation as Conversation]);
  else printLine(printable(conversation?.conversation_id ?? ''));
}

/** Prints the members of a conversation. */
export async function listMembers(of: string, options: Options, variables: Variables): Promise<void> {
  const gateway = await openGateway(options, variables);
  const conversation_id = await existingConversationOf(gateway, targetOf(of));
  const rows: string[][] = [];
  for (let page_token = ''; ; ) {
    const page = await gateway.listMembers({ conversation_id, limit: PAGE, page_token });
    if (options.json) await printAll('Member', page.members);
    const names = new Map(page.users.map(({ user_id, name }) => [user_id, name]));
    for (const { user_id, role, read_seq } of page.members)
      rows.push([user_id, names.get(user_id) ?? '', short(role), String(read_seq)]);
    page_token = page.next_page_token;
    if (!page_token) break;
  }
  if (!options.json) printTable([['USER', 'NAME', 'ROLE', 'READ'], ...rows]);
}

/** Adds users to a conversation, or removes them; prints how many were added or removed. */
export async function changeMembers(
  action: 'add' | 'remove',
  conversation_id: string,
  user_ids: readonly string[],
  options: Options,
  variables: Variables,
): Promise<void> {
  const gateway = await openGateway(options, variables);
  const request = { conversation_id, user_ids };
  const response = action === 'add' ? await gateway.addMembers(request) : await gateway.removeMembers(request);
  if (options.json) printJson(response);
  else printLine(String(Object.values(response)[0]));
}

/** Prints messages of a type as JSON, one per line. */
export async function printAll(type: string, messages: readonly object[]): Promise<void> {
  const { messageType, toJson } = await import('../talk/message-json.js');
  for (const message of messages) printJson(toJson(messageType(type), message));
}

/** Prints a message of a type as JSON, or for people one field per line. */
export async function printOne(type: string, message: object, { json }: { json?: boolean }): Promise<void> {
  if (json) return printAll(type, [message]);
  const { messageType, toJson } = await import('../talk/message-json.js');
  for (const [name, value] of Object.entries(toJson(messageType(type), message)))
    printLine(`${name}: ${printable(typeof value === 'string' ? value : JSON.stringify(value))}`);
}
