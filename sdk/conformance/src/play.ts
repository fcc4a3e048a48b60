import { ClientProcess } from './client-process.js';
import { mismatch } from './match.js';
import type { Json } from './protocol.js';
import { nameOf, type Scenario, type Sent, type Step, scriptedIn } from './scenario.js';
import type { Request, ScenarioConnection } from './scenario-connection.js';
import { ScenarioServer } from './scenario-server.js';
import { Waiting } from './waiting.js';

/** Reports that a client makes only of what happened in the scenario: one too many is a fault. */
const COUNTED: ReadonlySet<unknown> = new Set(['message', 'changed', 'sent', 'failed', 'restored', 'closed']);

/**
 * Plays a scenario to a client that `command` starts. Rejects with what the client did wrong, and at which step;
 * `timeoutMs` is how long each step may take.
 */
export async function play(scenario: Scenario, command: readonly string[], timeoutMs: number): Promise<void> {
  const waiting = new Waiting(timeoutMs);
  const server = await ScenarioServer.start(scriptedIn(scenario), waiting);
  const client = new ClientProcess(command, waiting);
  const player = new Player(server, client);
  let at = '';
  try {
    for (const [index, step] of scenario.steps.entries()) {
      at = `step ${index + 1} of ${scenario.steps.length}, ${JSON.stringify(step)}`;
      await player.step(step);
      waiting.check();
    }
    at = 'the end';
    await client.finish();
    waiting.check();
    const more = client.reports.filter(({ saw }) => COUNTED.has(saw));
    if (more.length > 0) throw new Error(`the client reported once too often: ${JSON.stringify(more)}`);
    server.checkTaken();
  } catch (thrown) {
    const stderr = client.stderr ? `\nstderr of the client:\n${client.stderr}` : '';
    throw new Error(`${scenario.name}: ${(thrown as Error).message}\nat ${at}${stderr}`, { cause: thrown });
  } finally {
    client.kill();
    server.stop();
  }
}

/** Carries out the steps of one scenario. */
class Player {
  readonly #server: ScenarioServer;
  readonly #client: ClientProcess;
  #connection: ScenarioConnection | undefined;
  /** The requests of the connection that steps took and did not answer, in order. */
  #taken: Request[] = [];
  /** When the last connection was about to end, by the clock of `performance.now()`. */
  #ending = 0;

  constructor(server: ScenarioServer, client: ClientProcess) {
    this.#server = server;
    this.#client = client;
  }

  async step(step: Step): Promise<void> {
    if ('tell' in step)
      this.#client.tell(step.tell.do === 'connect' ? { url: this.#server.url, ...step.tell } : step.tell);
    else if ('report' in step) await this.#report(step.report);
    else if ('opens' in step) await this.#opens(step.opens.after_ms ?? 0);
    else if ('request' in step) await this.#request(step.request);
    else if ('together' in step) this.#send(step.together);
    else if ('close' in step) this.#current.close(step.close, step.reason);
    else if ('drop' in step) this.#current.drop();
    else if ('raw' in step) this.#current.sendRaw(Buffer.from(step.raw, 'hex'));
    else if ('silent' in step) this.#current.silence();
    else this.#send([step]);
  }

  get #current(): ScenarioConnection {
    if (!this.#connection) throw new Error('the scenario has opened no connection yet');
    return this.#connection;
  }

  async #report(expected: Json): Promise<void> {
    const problem = mismatch(expected, await this.#client.report(expected.saw, expected.client_message_id));
    if (problem) throw new Error(`the client's report is wrong: ${problem}`);
  }

  async #opens(afterMs: number): Promise<void> {
    this.#connection = await this.#server.connection();
    this.#taken = [];
    const waitedMs = performance.now() - this.#ending;
    if (waitedMs < afterMs)
      throw new Error(`the client returned after ${Math.round(waitedMs)} ms: at least ${afterMs}`);
  }

  async #request(expected: Json): Promise<void> {
    const command = nameOf(expected);
    const request = await this.#current.request(command);
    this.#taken.push(request);
    const problem = mismatch(expected[command], request.body);
    if (problem) throw new Error(`the client's ${command} is wrong: ${problem}`);
  }

  #send(sent: readonly Sent[]): void {
    const frames = sent.map((one) => {
      const bytes = Buffer.from(one.bytes, 'hex');
      if ('event' in one) return { id: 0, bytes };
      const command = one.to ?? nameOf(one.reply);
      const place = this.#taken.findIndex((request) => request.command === command);
      const [request] = place < 0 ? [] : this.#taken.splice(place, 1);
      if (!request) throw new Error(`the scenario replies to a ${command} that it has not taken`);
      return { id: request.id, bytes };
    });
    if (sent.some((one) => 'event' in one && one.event.goodbye)) this.#ending = performance.now();
    this.#current.send(frames);
  }
}
