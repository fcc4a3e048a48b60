// A bot. It answers commands in every conversation of which it is a member, also those that arrived while it was not running.
//   TOKEN=… node bot.mjs [ADDRESS OF THE GATEWAY] [FILE FOR CURSORS]
import { createHash, randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { bodyText, connect } from '@godwit/client';

const [url = 'ws://127.0.0.1:8080/v1/ws', file = 'bot-cursors.json'] = process.argv.slice(2);

/** Each returns the answer to a message that begins with its name. */
const commands = {
  '/help': () => `I understand ${Object.keys(commands).join(', ')}`,
  '/time': () => new Date().toISOString(),
  '/roll': (sides) => String(1 + randomInt(Math.min(Math.max(Number.parseInt(sides, 10) || 6, 2), 1_000_000))),
  '/echo': (...words) => words.join(' '),
};

// Where the last run stopped. Without cursors, the bot begins with the messages that arrive from now on.
const resume = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
const bot = await connect({ url, token: process.env.TOKEN ?? '', clientName: 'bot', resume });
let answering = 0;

bot.on('message_posted', async ({ message }) => {
  const { conversation_id, seq, sender_id } = message;
  const [name, ...words] = bodyText(message).trim().split(/\s+/);
  answering++;
  try {
    if (Object.hasOwn(commands, name) && sender_id !== bot.session?.user_id) {
      await bot.send({
        conversation_id,
        reply_to: seq,
        body: commands[name](...words),
        // The same for the same message: if the bot ends before it saves its cursors, it sends the answer again, and the
        // server posts it once.
        client_message_id: createHash('sha256').update(`answer ${conversation_id} ${seq}`).digest().subarray(0, 16),
      });
      console.log(`${sender_id}: ${name}`);
    }
  } catch (error) {
    console.error(`no answer to message ${seq} of ${conversation_id}: ${error.message}`);
  } finally {
    answering--;
  }
  // The cursors are past every message that arrived, so they are saved when none of these is left to answer.
  if (answering === 0) save();
});

function save() {
  writeFileSync(`${file}.new`, JSON.stringify(bot.cursors()));
  renameSync(`${file}.new`, file);
}

bot.onStatus((status) => {
  if (status.state === 'closed' && status.reason === 'ended') {
    console.error(`the gateway ended the session: ${status.error.message}`);
    process.exitCode = 1;
  }
});
save();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => bot.drain());
console.log('ready');
