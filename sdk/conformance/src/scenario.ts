import { readJson } from './files.js';
import { type Json, typeOf } from './protocol.js';

/** A reply to the first unanswered request `to` (default: the reply's own name), or an event; `bytes` without the id. */
export type Sent = { reply: Json; to?: string; bytes: string } | { event: Json; bytes: string };

/** One step of a scenario; the README explains each. */
export type Step =
  | { tell: Json }
  | { report: Json }
  | { opens: { after_ms?: number } }
  | { request: Json }
  | Sent
  | { together: Sent[] }
  | { close: number; reason?: string }
  | { drop: true }
  | { raw: string }
  | { silent: true };

/** The acts of a gateway and an application, and those that the client must answer with. */
export interface Scenario {
  name: string;
  title: string;
  steps: Step[];
}

const KINDS = ['tell', 'report', 'opens', 'request', 'reply', 'event', 'together', 'close', 'drop', 'raw', 'silent'];
const FURTHER = ['to', 'bytes', 'reason'];

/** Reads a scenario; throws, naming the step, if a step has no meaning. */
export function readScenario(name: string): Scenario {
  const { title, steps } = readJson('scenarios', name) as Scenario;
  for (const [index, step] of steps.entries()) {
    const kinds = Object.keys(step).filter((key) => KINDS.includes(key));
    const unknown = Object.keys(step).find((key) => !KINDS.includes(key) && !FURTHER.includes(key));
    if (kinds.length !== 1 || unknown)
      throw new Error(`${name}: step ${index + 1} must be one of ${KINDS.join(', ')}, is ${JSON.stringify(step)}`);
  }
  return { name, title, steps };
}

/** The frames that a scenario's gateway sends, in order. */
export function sentIn({ steps }: Scenario): Sent[] {
  return steps.flatMap((step) =>
    'together' in step ? step.together : 'reply' in step || 'event' in step ? [step] : [],
  );
}

/** The commands that a scenario answers itself. */
export function scriptedIn({ steps }: Scenario): Set<string> {
  return new Set(steps.flatMap((step) => ('request' in step ? Object.keys(step.request) : [])));
}

/** The name of the only request, reply or event in a frame. */
export function nameOf(frame: Json): string {
  const [name, ...others] = Object.keys(frame);
  if (name === undefined || others.length > 0) throw new Error(`a frame has one body: ${JSON.stringify(frame)}`);
  return name;
}

/** The names of all requests, or of all bodies of a gateway's frames. */
export function namesOf(frame: 'ClientFrame' | 'ServerFrame'): string[] {
  return typeOf(frame)
    .fieldsArray.map(({ name }) => name)
    .filter((name) => name !== 'id');
}
